/** Remedies, papers, steps. */
export const remedies = {
  'talk-to-centre': {
    title: 'Call a centre',
    how: 'Payoke 03 201 16 90, PAG-ASA 02 511 64 64, Sürya 04 232 40 30, day and night. Call from a phone that others do not check. You can ask first and decide later.',
  },
  'find-safe-place': {
    title: 'Find a safe place',
    how: 'Call a centre before you leave, if that is safe. It can look for a place to stay and plan the way with you.',
  },
  'decide-on-statement': {
    title: 'Decide about a statement',
    how: 'The centre and a lawyer explain what you would say, to whom, and how you would be protected. The decision is yours.',
  },
  'ask-about-stay': {
    title: 'Ask what your present stay changes',
    how: 'Show all your papers to the centre. Give up nothing before it has looked.',
  },
  'talk-to-lawyer': {
    title: 'Talk to a lawyer',
    how: 'The centre gives legal support and can find a lawyer. Take every letter and decision with you.',
  },
  'ask-about-file': {
    title: 'Ask about the court file',
    how: 'The centre or your lawyer asks the prosecutor or labour auditor for the state of the file.',
  },
  'try-to-prove-identity': {
    title: 'Try to prove who you are',
    how: 'With the centre: embassy, family, old copies. Keep proof of each step. Skip what would put you or your family in danger, and say why.',
  },
  'ask-for-unlimited-stay': {
    title: 'Ask for unlimited stay',
    how: 'The centre asks, with the judgment or the written demands of the prosecutor.',
  },
  'look-at-other-routes': {
    title: 'Look at other routes',
    how: 'With the centre and a lawyer: humanitarian regularisation (9bis), medical regularisation (9ter), international protection.',
  },
  'check-paper': {
    title: 'Find out which paper you hold',
    how: 'Show it to the centre: annex 15, orange card, A card or B card.',
  },
} as const

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
