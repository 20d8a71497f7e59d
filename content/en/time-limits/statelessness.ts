import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { statelessnessLimits } from '@/content/law/time-limits/statelessness'

const suspended = 'The time stands still while a family court case on statelessness runs.'
const late = 'The authority is late. Your application does not lapse for that.'

export const statelessnessTexts = {
  'stateless-opinion': {
    name: 'Opinion of the CGRS on statelessness',
    what: `The CGRS gives its opinion within three months, 15 days when you are held. ${suspended}`,
    passed: late,
    stillOpen: 'Ask your lawyer to ask for the state of the file.',
  },
  'stateless-decision': {
    name: 'Decision of the Immigration Office on statelessness',
    what: `The Immigration Office decides within three months of the opinion, 15 days when you are held. ${suspended}`,
    passed: late,
    stillOpen: 'Ask your lawyer to ask for the state of the file.',
  },
  'stateless-information-request': {
    name: 'Answer to a request for information',
    what: 'You answer within 30 days of the sending of the request.',
    passed: 'Without a valid reason the application is closed.',
    stillOpen: 'Send the answer with your reason at once. A new application is possible.',
  },
  'stateless-permit': {
    name: 'Permit as a stateless person',
    what: 'The first stay runs for five years. The date on the card counts.',
    passed: 'The card is no longer valid.',
    stillOpen: 'Go to the municipality at once. After five years the stay becomes permanent.',
  },
  'stateless-permanent-stay': {
    name: 'Permanent stay as a stateless person',
    what: 'Five years after the grant, not the application, the stay becomes permanent.',
    passed: 'Five years have run. Ask the municipality for the new card.',
    stillOpen:
      'A permanent stay can no longer be ended because the conditions of statelessness are no longer met.',
  },
} as const satisfies LimitTextsOf<typeof statelessnessLimits>
