import type { LanguageGates } from './languages/gate'
import type { Said } from './said'

/** English that gives the same certainty: a right that the law names, or no promise at all. */
const alsoInEnglish =
  /\bright(?:s)? (?:to|of|on)\b|\bno right\b|\bguarantee|\bentitle|\bclaim(?:s|ed)? (?:a )?rights?\b|\bsafeguards?\b/i

/** Sentences that promise an outcome where English does not, and where nobody looked at it. */
export function promises(said: readonly Said[], { certainty, certain }: LanguageGates): readonly Said[] {
  return said.filter(
    ({ unit, text }) =>
      certainty.test(text) &&
      !alsoInEnglish.test(unit.text) &&
      !certain.some(([part]) => text.includes(part)),
  )
}
