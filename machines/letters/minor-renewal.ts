import { defineLetter, heading, row, said, tell, text } from '@/machines/letters/letter'
import {
  guardianRows,
  guardianSender,
  minorRows,
  parentsParts,
  schoolParts,
  schoolPiece,
  solutionParts,
} from '@/machines/letters/minor-parts'

const certificate = said('minorDocument', 'registration-certificate')
const card = said('minorDocument', 'one-year-card')

/**
 * Data for the request of the guardian to extend the paper of the minor: the registration certificate with the proposal of a
 * durable solution (61/19 §1), or the card of one year with the life project (61/21).
 */
export const minorRenewal = defineLetter({
  id: 'minor-renewal',
  kind: 'sheet',
  alone: 'with-help',
  sending: 'email',
  to: 'vulnerable-persons-unit',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: guardianSender,
  basis: ['aliens-act:61/19:§1', 'aliens-act:61/21', 'practice:minors-documents'],
  warnings: [
    { id: 'one-month-before', basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'] },
    { id: 'official-form', basis: ['practice:minors-documents'] },
    { id: 'passport-for-card', says: [certificate], basis: ['aliens-act:61/20'] },
    { id: 'until-eighteen', basis: ['practice:minors-at-eighteen'] },
  ],
  parts: [
    text('asks-certificate', { says: [certificate], basis: ['aliens-act:61/19:§1'], piece: 'document' }),
    text('asks-card', { says: [card], basis: ['aliens-act:61/21'], piece: 'document' }),
    tell('asks-which', { unless: [certificate, card] }),
    ...guardianRows,
    ...minorRows,
    row('cardEnd'),
    ...solutionParts,
    heading('life-project', { says: [card] }),
    tell('life-project-which', { says: [card] }),
    heading('family'),
    tell('family-now'),
    ...parentsParts,
    heading('circumstances'),
    tell('circumstances-which'),
    ...schoolParts,
    heading('language'),
    text('language-shown', {
      says: [card, said('rootsInBelgium', 'language')],
      basis: ['aliens-act:61/21'],
      piece: 'language',
    }),
    tell('language-which', { unless: [certificate] }),
    heading('identity'),
    text('passport', {
      says: [said('identityPaper', 'passport-or-id')],
      basis: ['aliens-act:61/20'],
      piece: 'passport',
    }),
    text('steps-shown', {
      says: [said('identitySteps', 'shown')],
      unless: [said('identityPaper', 'passport-or-id')],
      basis: ['aliens-act:61/20'],
      piece: 'identity-steps',
    }),
    tell('steps-which', { unless: [said('identityPaper', 'passport-or-id')] }),
  ],
  pieces: [
    { id: 'document' },
    schoolPiece,
    { id: 'language', says: [card, said('rootsInBelgium', 'language')] },
    { id: 'passport', says: [said('identityPaper', 'passport-or-id')] },
    {
      id: 'identity-steps',
      says: [said('identitySteps', 'shown')],
      unless: [said('identityPaper', 'passport-or-id')],
    },
  ],
  needs: [said('minorDocument', 'registration-certificate', 'one-year-card')],
  event: 'renewalAsked',
})
