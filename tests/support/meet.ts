import { answersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'

type Given = Readonly<Record<string, string>>

/** The answers with every doubt in `doubtful` settled in each way that is possible. */
export function* completionsOf(answers: Given, doubtful: readonly AskableId[]): Generator<Given> {
  const [first, ...rest] = doubtful
  if (first === undefined) {
    yield answers
    return
  }
  for (const option of answersOf(first)) {
    if (option !== 'unsure') yield* completionsOf({ ...answers, [first]: option }, rest)
  }
}

/** What all statuses share: the one they all are, else "to verify". */
export function meetOf(statuses: Iterable<string>): string {
  const all = new Set(statuses)
  const [only] = all
  return all.size === 1 && only !== undefined ? only : 'to-verify'
}
