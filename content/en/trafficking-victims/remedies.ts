/** What can be obtained or done. */
export const remedies = {
  'talk-to-centre': {
    title: 'Call a centre',
    how: 'Payoke 03 201 16 90, PAG-ASA 02 511 64 64, Sürya 04 232 40 30, day and night. Call from a phone that others do not check. You can ask first and decide later.',
  },
  'find-safe-place': {
    title: 'Find a safe place',
    how: 'Call a centre before you leave, if that is safe. It can look for a place to stay and plan with you how to get there.',
  },
  'decide-on-statement': {
    title: 'Decide about a statement',
    how: 'The centre and a lawyer explain what you would say, to whom, and how you would be protected. The decision is yours.',
  },
  'ask-about-stay': {
    title: 'Ask what your current stay changes',
    how: 'Show all your papers to the centre. Do not give up anything before the centre has looked at them.',
  },
  'talk-to-lawyer': {
    title: 'Talk to a lawyer',
    how: 'The centre gives legal support and can find a lawyer. Take every letter and decision with you.',
  },
  'ask-about-file': {
    title: 'Ask about the court file',
    how: 'The centre or your lawyer asks the prosecutor or labour auditor where the court file stands.',
  },
  'try-to-prove-identity': {
    title: 'Try to prove who you are',
    how: 'Try with the centre: embassy, family, old copies. Keep proof of each step. Skip any step that would put you or your family in danger, and say why.',
  },
  'ask-for-unlimited-stay': {
    title: 'Ask for unlimited stay',
    how: 'The centre asks for it, with the judgment or the prosecutor’s written demands.',
  },
  'look-at-other-routes': {
    title: 'Look at other routes',
    how: 'Look with the centre and a lawyer at humanitarian regularisation (9bis), medical regularisation (9ter) and international protection.',
  },
  'check-paper': {
    title: 'Find out which paper you hold',
    how: 'Show it to the centre: annex 15, orange card, A card or B card.',
  },
} as const
