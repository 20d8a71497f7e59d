/** Papers, steps and lodging. */
export const paperNames = {
  'centre-request': { name: 'Request by the centre', note: 'The centre writes and sends it.' },
  statement: {
    name: 'Statement or complaint (verklaring / déclaration)',
    note: 'You need it for the three-month paper, not for the 45 days.',
  },
  'identity-paper': { name: 'Passport, equivalent travel document or national identity card' },
  'identity-efforts': { name: 'Proof that you tried to get an identity paper' },
  'stay-papers': { name: 'Papers about your current stay, if any' },
  'court-papers': { name: 'Papers from the court or the prosecutor, if any' },
} as const

export const stepTexts = {
  call: {
    title: 'A first talk with a centre',
    text: 'You call a centre. Or the police, an inspection service or someone who helps you puts you in touch.',
  },
  safety: {
    title: 'A safe place and support',
    text: 'The centre accompanies you: it offers a safe place if you need one, a counsellor, and legal help.',
  },
  'forty-five-days': {
    title: '45 days to rest and think',
    text: 'The centre asks for the paper (annex 15, bijlage 15 / annexe 15). The paper does not mention this protection. A minor alone skips this step.',
  },
  statement: {
    title: 'A statement, if you choose to make one',
    text: 'You make it within the 45 days, or at once. The centre prepares it with you.',
  },
  'three-months': {
    title: 'Three months: the orange card',
    text: 'The centre asks for it after the statement. You may work. You try to prove who you are.',
  },
  'three-more-months': {
    title: 'Three more months, once',
    text: 'This is possible once, if the investigation needs it or the Immigration Office finds it appropriate.',
  },
  'six-months': {
    title: 'Six months: the A card',
    text: 'The prosecutor has to confirm that the case is running and that you cooperate. Contact has to have ended, and there must be no danger to public order. The card is renewed while the case runs.',
  },
  unlimited: {
    title: 'Unlimited stay: the B card',
    text: 'This is possible after a conviction, or if the prosecutor kept the charge. The Immigration Office decides.',
  },
  dismissal: {
    title: 'If the court file is closed',
    text: 'In practice, humanitarian regularisation (9bis) can be considered if the file was open for two years or more.',
  },
} as const

export const lodging =
  'You do not lodge anything yourself. Only Payoke (03 201 16 90), PAG-ASA (02 511 64 64) and Sürya (04 232 40 30) can ask the Immigration Office for these papers.'
