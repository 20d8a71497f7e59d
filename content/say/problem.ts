import { fill } from '@/content/lifecycle-sentences'
import type { Problem, ProblemId } from '@/machines/facts/problem'

/** The sentence of every problem, with places in braces. */
export type ProblemTexts = Readonly<Record<ProblemId, string>>

/** What is wrong, to be read behind its path: "is not a known fact; did you mean whereabouts?" */
export const sayProblem = ({ problem, params }: Problem, texts: ProblemTexts): string =>
  fill(texts[problem], params)

/** The same in one line with its path and, before it, the name of the file: "case.json: id: is missing". */
export function problemLine(problem: Problem, texts: ProblemTexts, file = ''): string {
  return [file, problem.path, sayProblem(problem, texts)].filter(Boolean).join(': ')
}
