import type { StateText } from '@/content/lifecycle-sentences'

/** What becomes of each paper at 18. */
export const adultStates = {
  adultWithoutPaper: {
    name: '18, without a paper from this procedure',
    means: 'The special procedure for minors has ended. Your guardian and this file no longer help you.',
    now: 'Ask a lawyer before or right after your birthday which other procedure fits.',
  },
  adultAfterCertificate: {
    name: '18, after the orange card',
    means: 'The orange card of this procedure was only given until 18. It no longer gives you any stay.',
    now: 'Ask a lawyer at once which other procedure fits. An order to leave is possible.',
  },
  adultAfterOrder: {
    name: '18, after an order to bring back',
    means:
      'Your stay is now irregular, unless you have another right to stay. You can get an order to leave.',
    now: 'Ask a lawyer at once about a pending appeal and about other procedures.',
  },
  adultWithCard: {
    name: '18, with an A card',
    means: 'Your file goes to the Long Stay office. You ask the municipality for the extension yourself.',
    now: 'Ask between 45 and 30 days before the card ends. Show a passport, and proof of studies with means of subsistence or of legal work.',
    over: {
      name: '18, and the A card has run out',
      means: 'The last day of the A card has passed, and no renewal is entered here.',
      now: 'Go to the municipality and to a lawyer at once.',
    },
  },
  adultRenewal: {
    name: '18, you asked for renewal',
    means: 'The Long Stay office decides case by case what it asks from you as an adult.',
    now: 'Send proof of your passport or of your efforts to get one, and of study or work.',
  },
  adultHeard: {
    name: '18, asked for your view before a decision',
    means: 'The Office is thinking of ending your stay. You may answer in writing.',
    now: 'Answer in writing by the date below, with a lawyer or social worker.',
    over: {
      name: '18, asked for your view; the date has passed',
      means: 'The Office is thinking of ending your stay. It may now decide without your answer.',
      now: 'Send your answer anyway, today, with a lawyer or social worker.',
    },
  },
  adultEnded: {
    name: '18, stay ended or not renewed',
    means: 'The limited stay is over. An appeal in time does not give the card back by itself.',
    now: 'Call a lawyer now. The dates below show how long an appeal is possible.',
  },
  adultExpired: {
    name: '18, card expired',
    means: 'You did not ask for renewal before the card expired. This can lead to an order to leave.',
    now: 'Go to the municipality and to a lawyer at once.',
  },
} as const satisfies Record<string, StateText>
