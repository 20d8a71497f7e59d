import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const subject = ['openness-act:5', 'practice:file-copy-request'] as const

/** Request for a copy of one's own file at the Immigration Office (act of 11 April 1994 on openness of administration). */
export const fileCopy = defineLetter({
  id: 'file-copy',
  kind: 'letter',
  alone: 'alone',
  sending: 'email',
  to: 'file-access',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: [
    'openness-act:4',
    'openness-act:5',
    'openness-act:6:§3',
    'openness-act:6:§5',
    'practice:file-copy-request',
  ],
  warnings: [
    {
      id: 'do-not-wait',
      basis: ['openness-act:6:§5', 'aliens-act:39/57:§1', 'call-act:2.15'],
    },
    { id: 'silence', basis: ['openness-act:6:§5', 'openness-act:8:§2'] },
    { id: 'paper-costs', basis: ['openness-act:12', 'practice:file-copy-request'] },
    {
      id: 'file-elsewhere',
      says: [said('protectionProcedure', 'pending', 'cassation-admitted', 'ended')],
      basis: ['aliens-act:57/5quater'],
    },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    text('asks', { basis: ['openness-act:4', 'openness-act:5'] }),
    text('interest', { basis: ['openness-act:4'] }),

    heading('which'),
    item('stay-refusal', { says: [said('refusalHeld', 'stay')], basis: subject }),
    item('dublin-refusal', { says: [said('refusalHeld', 'dublin')], basis: subject }),
    item('order', { says: [said('orderToLeave', 'yes')], basis: subject }),
    item('entry-ban', { says: [said('entryBan', 'yes')], basis: subject }),
    item('humanitarian', { says: [said('earlierApplications', 'humanitarian')], basis: subject }),
    item('medical', { says: [said('earlierApplications', 'medical')], basis: subject }),
    item('statelessness', { says: [said('earlierApplications', 'statelessness')], basis: subject }),
    item('other-stay', { says: [said('earlierApplications', 'other-stay')], basis: subject }),
    tell('which-documents'),

    heading('how'),
    text('by-email', { fields: ['email'], basis: ['practice:file-copy-request'] }),
    text('identity', {
      unless: [said('identityPaper', 'none')],
      basis: ['practice:file-copy-request'],
      piece: 'identity',
    }),
    tell('no-identity-paper', { says: [said('identityPaper', 'none')] }),

    heading('if-not'),
    text('rest', { basis: ['openness-act:6:§4', 'openness-act:6:§5'] }),
    text('elsewhere', { basis: ['openness-act:5'] }),
    text('within', { basis: ['openness-act:6:§5'] }),
  ],
  pieces: [{ id: 'identity', unless: [said('identityPaper', 'none')] }],
})
