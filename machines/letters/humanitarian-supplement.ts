import { defineLetter, heading, row, said, tell, text } from '@/machines/letters/letter'

/** New pieces and facts for a pending 9bis file: which file, what each piece adds, and for which of the two questions. */
export const humanitarianSupplement = defineLetter({
  id: 'humanitarian-supplement',
  kind: 'letter',
  alone: 'alone',
  sending: 'email',
  to: 'humanitarian-supplements',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  followsProtection: true,
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:9bis:§1', 'aliens-act:9bis:§3'],
  warnings: [
    { id: 'not-a-new-one', basis: ['aliens-act:9bis:§1', 'aliens-act:9bis:§3'] },
    {
      id: 'repairs-nothing',
      basis: ['practice:9bis-proof-of-payment', 'council-of-state:219.256', 'council-of-state:237.445'],
    },
    { id: 'medical-barred', basis: ['aliens-act:9bis:§2:4°'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('fileNumber'),
    text('file', { fields: ['municipality', 'humanitarianFiledOn'], basis: ['aliens-act:9bis:§1'] }),
    text('receipt', {
      says: [said('residenceCheck', 'positive')],
      basis: ['practice:9bis-residence-check', 'practice:9bis-receipt'],
    }),
    text('supplements', { basis: ['aliens-act:9bis:§3'] }),
    heading('pieces'),
    row('newPieces'),
    heading('circumstances'),
    tell('for-circumstances'),
    heading('merits'),
    tell('for-merits'),
    heading('changes'),
    tell('what-changed'),
    heading('request'),
    text('asks', { basis: ['aliens-act:9bis:§1'] }),
  ],
  pieces: [],
  needs: [said('earlierApplications', 'humanitarian')],
  at: 'sent',
})
