import { modes } from '@/machines/deadlines/kinds'

const yesNoUnsure = ['yes', 'no', 'unsure'] as const

/**
 * Details of an event that come from a closed set. The last value is the one for "I do not know"; it also stands in
 * for a detail that was left out, so that doubt never counts as a no.
 */
export const choiceFields = {
  /** How a decision reached the person; decides the first day of a time limit (Aliens Act, article 39/57 §2). */
  by: modes,
  /** Held in a closed place, or family unit, when the decision was notified (art. 39/57 §1 al. 2 1°). */
  detained: yesNoUnsure,
  /** A removal measure was notified before (art. 39/57 §1 al. 3). */
  secondMeasure: yesNoUnsure,
  /** An order to leave came with the decision. */
  withOrder: yesNoUnsure,
  /** Why an application was refused. */
  ground: ['inadmissible', 'unfounded', 'unsure'],
  /** Why the protection of a victim was ended; the law allows other grounds in each phase. */
  endGround: ['ties-renewed', 'public-order', 'stopped-cooperating', 'proceedings-ended', 'fraud', 'unsure'],
  /** Whether the authorisation is for a limited or an unlimited time. */
  stay: ['limited', 'unlimited', 'unsure'],
  /** The term to leave that the order gives (art. 74/14). */
  term: ['30-days', '7-to-30-days', 'under-7-days', 'none', 'unsure'],
  /** What a family court ruled on statelessness, with no appeal left. */
  ruling: ['recognised', 'refused', 'unsure'],
  /** How an application for international protection ended for good. */
  protection: ['granted', 'refused', 'unsure'],
  /** Which decisions an appeal names, or a judgment annuls. Each decision has a time limit of its own. */
  against: ['all', 'stay', 'order', 'ban', 'unsure'],
  /** What decides how long another Dublin country has to take a person over (Dublin III Regulation, article 29). */
  transfer: ['ordinary', 'imprisoned', 'absconded', 'unsure'],
  /** Length of an entry ban (art. 74/11 §1); it is set case by case. */
  banLength: ['3-years', '5-years', 'other', 'unsure'],
} as const satisfies Record<string, readonly string[]>

/** Details that are a day, or `unsure`. */
export const dayFields = [
  /** Last day to appeal as printed on the decision. */
  'printedLimit',
  /** Last day to leave as printed on the order. */
  'leaveBy',
  /** Last day of validity of a permit, or of an entry ban. */
  'expires',
  /** Day on which another Dublin country accepted to take a person over. */
  'acceptedOn',
] as const

export type ChoiceField = keyof typeof choiceFields
export type DayField = (typeof dayFields)[number]
export type EventField = ChoiceField | DayField
export type ValueOf<F extends ChoiceField> = (typeof choiceFields)[F][number]

export function isChoiceField(field: string): field is ChoiceField {
  return Object.hasOwn(choiceFields, field)
}

/** The value that stands for doubt. */
export function doubtOf<F extends ChoiceField>(field: F): ValueOf<F> {
  const values: readonly ValueOf<F>[] = choiceFields[field]
  const last = values.at(-1)
  if (last === undefined) throw new Error(`${field} has no values`)
  return last
}
