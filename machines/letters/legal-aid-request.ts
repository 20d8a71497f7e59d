import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const procedure = ['practice:legal-aid-proof-of-procedure', 'practice:legal-aid-foreigners'] as const
const timeLimit = ['aliens-act:39/57:§1', 'call-act:2.15'] as const
const whenHeld = ['aliens-act:39/57:§1:al.2:1°', 'call-act:2.15'] as const

/** Request to a legal aid office for a lawyer free of charge or at a lower price (pro deo). */
export const legalAidRequest = defineLetter({
  id: 'legal-aid-request',
  kind: 'letter',
  alone: 'alone',
  sending: 'post-or-email',
  to: 'own',
  toFields: ['legalAidOffice'],
  takenBy: 'bar',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['practice:free-lawyer', 'practice:legal-advice', 'practice:legal-aid-papers'],
  warnings: [
    { id: 'own-form', basis: ['practice:legal-aid-papers'] },
    { id: 'limits-run', basis: timeLimit },
    { id: 'go-in-person', says: [said('refusalHeld', 'cgrs', 'dublin', 'stay')], basis: timeLimit },
    { id: 'detained', says: [said('detained', 'yes')], basis: whenHeld },
    { id: 'appeal-fee', basis: ['aliens-act:39/68-1:§2'] },
  ],
  parts: [
    text('asks', { basis: ['practice:free-lawyer'] }),

    heading('person'),
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    row('civilStatus'),
    tell('language'),

    heading('about'),
    item('cgrs-refusal-on', {
      says: [said('refusalHeld', 'cgrs'), said('cgrsNotifiedOn')],
      days: ['cgrsNotifiedOn'],
      basis: procedure,
      piece: 'decision',
    }),
    item('cgrs-refusal', {
      says: [said('refusalHeld', 'cgrs')],
      unless: [said('cgrsNotifiedOn')],
      basis: procedure,
      piece: 'decision',
    }),
    item('dublin-refusal', {
      says: [said('refusalHeld', 'dublin')],
      basis: procedure,
      piece: 'decision',
    }),
    item('stay-refusal-on', {
      says: [said('refusalHeld', 'stay'), said('stayRefusalNotifiedOn')],
      days: ['stayRefusalNotifiedOn'],
      basis: procedure,
      piece: 'decision',
    }),
    item('stay-refusal', {
      says: [said('refusalHeld', 'stay')],
      unless: [said('stayRefusalNotifiedOn')],
      basis: procedure,
      piece: 'decision',
    }),
    item('order-on', {
      says: [said('orderToLeave', 'yes'), said('orderNotifiedOn')],
      days: ['orderNotifiedOn'],
      basis: procedure,
      piece: 'order',
    }),
    item('order', {
      says: [said('orderToLeave', 'yes')],
      unless: [said('orderNotifiedOn')],
      basis: procedure,
      piece: 'order',
    }),
    item('ban-on', {
      says: [said('entryBan', 'yes'), said('banNotifiedOn')],
      days: ['banNotifiedOn'],
      basis: procedure,
      piece: 'ban',
    }),
    item('ban', {
      says: [said('entryBan', 'yes')],
      unless: [said('banNotifiedOn')],
      basis: procedure,
      piece: 'ban',
    }),
    item('protection-pending', {
      says: [said('protectionProcedure', 'pending', 'cassation-admitted')],
      basis: procedure,
    }),
    item('stay-pending', { says: [said('pendingStayApplication', 'yes')], basis: procedure }),
    item('appeal-pending', { says: [said('stayAppeal', 'listed', 'other')], basis: procedure }),
    item('detained-since', {
      says: [said('detained', 'yes'), said('detainedSince')],
      days: ['detainedSince'],
      basis: whenHeld,
      piece: 'detention',
    }),
    item('detained', {
      says: [said('detained', 'yes')],
      unless: [said('detainedSince')],
      basis: whenHeld,
      piece: 'detention',
    }),
    tell('what-for'),

    heading('urgency'),
    text('limit-may-run', {
      says: [said('refusalHeld', 'cgrs', 'dublin', 'stay')],
      basis: timeLimit,
    }),
    text('limit-of-order', { says: [said('orderToLeave', 'yes')], basis: timeLimit }),
    text('before-it-ends'),
    tell('last-day'),

    heading('means'),
    row('household'),
    row('income'),
    tell('no-income'),
    tell('insurance'),
    text('foreign-national', {
      says: [said('nationalityGroup', 'eea', 'non-eea')],
      basis: ['practice:legal-aid-foreigners'],
    }),

    heading('lawyer'),
    tell('chosen-lawyer'),
    text('reach', { fields: ['phone', 'email'] }),
  ],
  pieces: [
    { id: 'identity', unless: [said('identityPaper', 'none')] },
    { id: 'decision', says: [said('refusalHeld', 'cgrs', 'dublin', 'stay')] },
    { id: 'order', says: [said('orderToLeave', 'yes')] },
    { id: 'ban', says: [said('entryBan', 'yes')] },
    { id: 'detention', says: [said('detained', 'yes')] },
    { id: 'household' },
    { id: 'income' },
  ],
  urgent: [
    'held',
    'no-term-to-leave',
    'urgent-request-may-run',
    'order-appeal-may-run',
    'order-without-day',
    'transfer-appeal-may-run',
    'transfer-decision',
    'protection-appeal-may-run',
    'stay-appeal-may-run',
  ],
})
