import type { Phrasebook } from '@/content/phrasebook'
import { labelled } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import type { Problem, ProblemId } from '@/machines/facts/problem'

/** The sentence of every problem, with places in braces. */
export type ProblemTexts = Readonly<Record<ProblemId, string>>

/** What is wrong, to be read behind its path: "is not a known fact; did you mean whereabouts?" */
export const sayProblem = ({ problem, params }: Problem, texts: ProblemTexts, phrases: Phrasebook): string =>
  fill(texts[problem], params, phrases)

/** The same in one line with its path and, before it, the name of the file: "case.json: id: is missing". */
export function problemLine(problem: Problem, texts: ProblemTexts, phrases: Phrasebook, file = ''): string {
  return [problem.path, file]
    .filter((name) => name !== '')
    .reduce((line, name) => labelled(name, line, phrases), sayProblem(problem, texts, phrases))
}
