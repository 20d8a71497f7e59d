import { defineLetter, heading, row, said, text } from '@/machines/letters/letter'

/**
 * Change of the actual address and of the elected domicile of a file at the Immigration Office. Both stand in it even where one
 * of them stays as it was, so that the file holds no doubt.
 */
export const addressChange = defineLetter({
  id: 'address-change',
  kind: 'letter',
  alone: 'alone',
  sending: 'registered-post',
  to: 'immigration-office',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:9quater:§1', 'aliens-act:9quater:§3'],
  warnings: [
    { id: 'old-one-counts', basis: ['aliens-act:9quater:§1'] },
    { id: 'tell-the-municipality', basis: ['practice:9bis-residence-check'] },
    {
      id: 'protection-apart',
      says: [said('protectionProcedure', 'pending', 'cassation-admitted')],
      basis: ['aliens-act:51/2'],
    },
    { id: 'council-apart', basis: ['aliens-act:39/58', 'call-act:whole'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    row('procedure'),
    text('informs', { fields: ['movedOn'], basis: ['aliens-act:9quater:§1'] }),
    heading('residence'),
    row('oldAddress'),
    text('new-address', { fields: ['address'], basis: ['aliens-act:9quater:§3'] }),
    text('municipality', { fields: ['municipality'], basis: ['practice:9bis-residence-check'] }),
    heading('domicile'),
    row('oldDomicile'),
    text('elects', { fields: ['domicile'], basis: ['aliens-act:9quater:§1'] }),
    text('takes-the-place', { basis: ['aliens-act:9quater:§1'] }),
    heading('request'),
    text('asks', { basis: ['aliens-act:9quater:§1', 'aliens-act:9quater:§3'] }),
  ],
  pieces: [],
  at: 'sent',
})
