/** Papers, steps and lodging. */
export const paperNames = {
  'centre-request': { name: 'Request by the centre', note: 'The centre writes and sends it.' },
  statement: {
    name: 'Statement or complaint (verklaring / déclaration)',
    note: 'Needed for the three-month paper, not for the 45 days.',
  },
  'identity-paper': { name: 'Passport, equal travel paper or national identity card' },
  'identity-efforts': { name: 'Proof that you tried to get an identity paper' },
  'stay-papers': { name: 'Papers about your present stay, if any' },
  'court-papers': { name: 'Papers from the court or the prosecutor, if any' },
} as const

export const stepTexts = {
  call: {
    title: 'A first talk with a centre',
    text: 'You call, or the police, an inspection service or someone who helps you brings you into contact.',
  },
  safety: {
    title: 'A safe place and support',
    text: 'The centre accompanies you: a safe place where needed, a counsellor, legal help.',
  },
  'forty-five-days': {
    title: '45 days to rest and think',
    text: 'The centre asks for the paper (annex 15, bijlage 15 / annexe 15). It does not name this protection. A minor alone skips this step.',
  },
  statement: {
    title: 'A statement, if you choose so',
    text: 'You make it within the 45 days, or at once. The centre prepares it with you.',
  },
  'three-months': {
    title: 'Three months: the orange card',
    text: 'The centre asks for it after the statement. You may work. You try to prove who you are.',
  },
  'three-more-months': {
    title: 'Once three months more',
    text: 'Possible one time, if the investigation needs it or the Immigration Office finds it fitting.',
  },
  'six-months': {
    title: 'Six months: the A card',
    text: 'When the prosecutor confirms that the case runs and that you cooperate, contact has ended, and there is no danger for public order. It is renewed while the case runs.',
  },
  unlimited: {
    title: 'Unlimited stay: the B card',
    text: 'Possible after a conviction, or when the prosecutor kept the charge. The Immigration Office decides.',
  },
  dismissal: {
    title: 'If the file is closed',
    text: 'After two years or more, humanitarian regularisation (9bis) can be considered in practice.',
  },
} as const

export const lodging =
  'You lodge nothing yourself. Only Payoke (03 201 16 90), PAG-ASA (02 511 64 64) and Sürya (04 232 40 30) can ask the Immigration Office for these papers.'
