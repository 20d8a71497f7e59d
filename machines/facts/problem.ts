/** Problems that need no more than their place to be said. */
type Plain =
  | 'too-long'
  | 'not-plain-json'
  | 'reserved-name'
  | 'cannot-be-opened'
  | 'not-a-dossier'
  | 'missing'
  | 'unknown-field'
  | 'unknown-field-of-list'
  | 'not-text'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-true-or-false'
  | 'not-a-name'
  | 'not-an-id'
  | 'no-reason'
  | 'nobody'
  | 'same-person'
  | 'not-facts'
  | 'unknown-fact'
  | 'fact-of-household'
  | 'fact-of-person'
  | 'not-events'
  | 'not-an-event'
  | 'open-quote'
  | 'not-utf-8'
  | 'no-column'
  | 'unknown-column'
  | 'same-column'

interface At<P extends string, Places extends string> {
  /** Where it stands in what was read: `persons[0].facts.whereabouts`; empty for the whole. */
  readonly path: string
  readonly problem: P
  /** What the sentence shows in its places. Lists are joined by commas. */
  readonly params: Readonly<Record<Places, string>>
}

/** One thing that is wrong with something from outside. Its sentence is content (`content/en/import-problems.ts`). */
export type Problem =
  | At<Plain, never>
  | At<'not-json', 'why'>
  | At<'too-deep', 'deepest'>
  | At<'not-a-version', 'newest'>
  | At<'newer-version', 'version' | 'newest'>
  | At<'not-the-value', 'expected'>
  | At<'same-id', 'place'>
  | At<'not-a-day' | 'not-a-day-or-unsure', 'value'>
  | At<'day-to-come', 'value' | 'today'>
  | At<'not-a-count', 'value' | 'min' | 'max'>
  | At<'not-an-option' | 'not-options', 'value' | 'options'>
  | At<'not-a-procedure', 'options'>
  | At<'near-fact', 'near'>
  | At<'unknown-event', 'value'>
  | At<'near-event', 'value' | 'near'>
  | At<'unknown-detail', 'type' | 'fields'>
  | At<'near-column', 'near'>
  | At<'other-fields', 'found' | 'wanted'>
  | At<'nameless-column', 'value'>
export type ProblemId = Problem['problem']

/** What a schema needs to know of an issue of zod to name it. */
interface Issue {
  readonly code?: string
  readonly input?: unknown
}

/**
 * Names what is wrong where a part of a schema does not fit: the text of an issue is the id of a problem. `unknown` is
 * for a field that the object does not have.
 */
export const says = (problem: ProblemId, unknown: ProblemId = problem) => ({
  error: ({ code, input }: Issue): ProblemId => {
    if (input === undefined) return 'missing'
    if (code === 'invalid_key') return 'not-a-name'
    return code === 'unrecognized_keys' ? unknown : problem
  },
})
