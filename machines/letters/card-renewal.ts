import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const window = ['aliens-act:13:§2', 'practice:renewal-window'] as const
const adult = ['practice:minors-at-eighteen'] as const
const formerMinor = said('minorDocument', 'one-year-card')
const certificate = said('certificateForm', 'current-model', 'older-model', 'other-report')

/**
 * Request to the municipality to renew an A card after 9ter, after 9bis, or at 18 after the procedure for unaccompanied minors.
 * A registration certificate needs no letter: the municipality extends it on sight, or by itself.
 */
export const cardRenewal = defineLetter({
  id: 'card-renewal',
  kind: 'letter',
  alone: 'alone',
  sending: 'municipality',
  to: 'own',
  toFields: ['municipality'],
  takenBy: 'municipality',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:13:§2', 'practice:renewal-window', 'practice:card-renewal-by-letter'],
  warnings: [
    { id: 'window', basis: window },
    { id: 'how-here', basis: ['practice:card-renewal-by-letter', 'practice:renewal-window'] },
    { id: 'minor-guardian', says: [formerMinor], basis: ['aliens-act:61/21', 'practice:minors-at-eighteen'] },
    { id: 'orange-card', basis: ['practice:medical-registration-certificate'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    text('asks', { fields: ['cardEnd'], basis: window, piece: 'card' }),
    text('forward', { basis: window }),
    heading('stay'),
    text('decision', { basis: window, piece: 'decision' }),
    tell('decision-which'),
    item('former-minor', { says: [formerMinor], basis: adult }),
    heading('conditions'),
    tell('conditions-met'),
    tell('condition-not-met'),
    item('passport', { says: [said('identityPaper', 'passport-or-id')], basis: window, piece: 'passport' }),
    item('passport-steps', {
      says: [formerMinor, said('identitySteps', 'shown')],
      unless: [said('identityPaper', 'passport-or-id')],
      basis: adult,
      piece: 'passport-steps',
    }),
    item('work', {
      says: [said('rootsInBelgium', 'work')],
      basis: ['practice:9bis-a-card', 'practice:minors-at-eighteen'],
      piece: 'work',
    }),
    item('school', {
      says: [formerMinor, said('regularSchooling', 'proof')],
      basis: adult,
      piece: 'school',
    }),
    item('medical-certificate', { says: [certificate], piece: 'medical-certificate' }),
    heading('meanwhile'),
    text('covered', { basis: ['practice:card-renewal-annex-15'] }),
    tell('unlimited'),
  ],
  pieces: [
    { id: 'card' },
    { id: 'decision' },
    { id: 'passport', says: [said('identityPaper', 'passport-or-id')] },
    {
      id: 'passport-steps',
      says: [formerMinor, said('identitySteps', 'shown')],
      unless: [said('identityPaper', 'passport-or-id')],
    },
    { id: 'work', says: [said('rootsInBelgium', 'work')] },
    { id: 'school', says: [formerMinor, said('regularSchooling', 'proof')] },
    { id: 'medical-certificate', says: [certificate] },
  ],
  needs: [said('currentStay', 'temporary')],
  event: 'renewalAsked',
})
