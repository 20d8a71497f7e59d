import { heading, item, row, said, tell, text } from '@/machines/letters/letter'

/** What the sheets of a guardian share: who writes, for whom, and what the Immigration Office weighs for the durable solution. */

const proposal = ['aliens-act:61/14:2°', 'aliens-act:61/17'] as const
const onReturn = ['aliens-act:74/16:§2'] as const

/** The guardian, as the one who signs. */
export const guardianSender = ['guardianName'] as const

/** Identity, contact and address of the guardian. */
export const guardianRows = [
  heading('guardian'),
  row('guardianName'),
  row('guardianAddress'),
  row('guardianPhone'),
  row('guardianEmail'),
] as const

/** Identity, address and chosen domicile of the minor. */
export const minorRows = [
  heading('minor'),
  row('name'),
  row('birthDate'),
  row('birthPlace'),
  row('nationality'),
  row('fileNumber'),
  row('address'),
  row('domicile'),
] as const

/** Where the parents are. Family unity is the first aim (61/17). */
export const parentsParts = [
  item('parents-deceased', { says: [said('parentsWhereabouts', 'deceased')], basis: proposal }),
  item('parents-not-found', { says: [said('parentsWhereabouts', 'not-found')], basis: proposal }),
  item('parents-lawful-abroad', { says: [said('parentsWhereabouts', 'lawful-abroad')], basis: proposal }),
  item('parents-origin', { says: [said('parentsWhereabouts', 'origin')], basis: proposal }),
] as const

/** A card of one year means that the solution is found: then the life project stands in place of a proposal (61/21). */
const found = { unless: [said('minorDocument', 'one-year-card')] } as const

/** The proposal of the guardian, and what a return would need (74/16 §2). */
export const solutionParts = [
  heading('solution', found),
  text('proposes', { ...found, basis: proposal }),
  tell('proposal', found),
  item('exploitation-feared', {
    says: [said('returnExploitationRisk', 'yes')],
    ...found,
    basis: onReturn,
  }),
  item('care-nobody', { says: [said('returnCare', 'nobody')], ...found, basis: onReturn }),
  item('care-family', { says: [said('returnCare', 'family')], ...found, basis: onReturn }),
  item('care-structure', { says: [said('returnCare', 'structure')], ...found, basis: onReturn }),
] as const

/** Regular schooling, with the certificate where there is one. */
export const schoolParts = [
  heading('school'),
  text('school-proven', {
    says: [said('regularSchooling', 'proof')],
    basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'],
    piece: 'school',
  }),
  text('school-unproven', {
    says: [said('regularSchooling', 'no-proof')],
    basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'],
  }),
  tell('school-which', { unless: [said('regularSchooling', 'not-attending')] }),
  tell('school-why-not', { says: [said('regularSchooling', 'not-attending')] }),
] as const

/** The certificate of the school. */
export const schoolPiece = { id: 'school', says: [said('regularSchooling', 'proof')] } as const
