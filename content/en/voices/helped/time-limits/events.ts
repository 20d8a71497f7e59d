/** Time limits: events, of a person whom somebody helps. */
export const eventsSaid = {
  'left-reception': {
    lookFor: 'Look at the paper that assigned the place, or ask the place itself.',
    question: 'On which day did the person leave the reception place, or should they have arrived there?',
  },
  'decision-notified': {
    question: 'When was the person notified of the decision?',
    lookFor:
      'Look at the envelope, the postmark or track-and-trace, the receipt that the person signed, or the last page of the decision. The date at the top of the decision is not the date of notice.',
  },
  'judgment-notified': {
    question: 'When was the person notified of the judgment?',
    lookFor: 'Look at the envelope of the letter from the registry, or ask the lawyer of the person.',
  },
  'registry-notice-received': {
    question: 'When did the person receive the notice from the registry?',
    lookFor: 'Look at the envelope or the receipt of the registered letter, or ask the lawyer of the person.',
  },
  'unlimited-title-delivered': { question: 'When was the card for unlimited stay handed to the person?' },
  'application-lodged': {
    lookFor:
      'Look at the receipt of the registered letter, the receipt from the municipality, or the person’s Annex 26.',
  },
  'protection-closed': {
    lookFor: 'Look at the last judgment or decision in that procedure, or ask the lawyer of the person.',
  },
  'permit-received': {
    question: 'When did the person receive the permit or the positive decision?',
    lookFor: 'Look at the receipt that the person signed at the municipality.',
  },
  'letter-received': {
    question: 'When did the person receive the letter?',
    lookFor: 'Look at the receipt of the registered letter or the paper that the person signed.',
  },
  'order-notified': {
    question: 'When was the person notified of the order to leave?',
    lookFor:
      'Look at the last page of the order, where the person signed or where the refusal to sign is noted.',
  },
  'ban-notified': { question: 'When was the person notified of the entry ban?' },
  'held-from': { question: 'Since when has the person been detained on this ground?' },
  'transfer-accepted': { question: 'When did the other state agree to take the person?' },
  'interview-held': { lookFor: 'Look at the invitation letter, or ask the lawyer of the person.' },
  'notes-received': { question: 'When did the person or their lawyer receive the notes?' },
  entered: {
    question: 'When did the person enter Belgium, or when did their longer stay end?',
    lookFor: 'Look at the entry stamp, the ticket, or the decision that ended the person’s stay.',
  },
  'asked-for-protection': {
    question: 'When did the person ask for protection for the first time?',
    lookFor: 'Look at the certificate that the person received when they asked.',
  },
  'file-received-by-cgrs': {
    question: 'When did the CGRS receive the file?',
    lookFor: 'The person cannot see this date themselves. Ask their lawyer to ask the CGRS.',
  },
  'opinion-received': {
    lookFor: 'The person cannot see this date themselves. Ask their lawyer to ask the Immigration Office.',
  },
  'protection-regime-ended': {
    lookFor: 'Look at the news page of the Immigration Office on Ukraine, or ask the person’s municipality.',
  },
} as const
