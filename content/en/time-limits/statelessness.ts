import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { statelessnessLimits } from '@/content/law/time-limits/statelessness'

const suspended = 'The clock stops while a family court case on statelessness is running.'
const late = 'The authority is late. Your application does not lapse because of that.'

export const statelessnessTexts = {
  'stateless-opinion': {
    name: 'Opinion of the CGRS on statelessness',
    what: `The CGRS gives its opinion within three months, or within 15 days if you are detained. ${suspended}`,
    passed: late,
    stillOpen: 'Ask your lawyer to find out where the file stands.',
  },
  'stateless-decision': {
    name: 'Decision of the Immigration Office on statelessness',
    what: `The Immigration Office decides within three months of the opinion, or within 15 days if you are detained. ${suspended}`,
    passed: late,
    stillOpen: 'Ask your lawyer to find out where the file stands.',
  },
  'stateless-information-request': {
    name: 'Answer to a request for information',
    what: 'You answer within 30 days of the day the request was sent.',
    passed: 'Without a valid reason the application is closed.',
    stillOpen: 'Send the answer with your reason at once. A new application is possible.',
  },
  'stateless-permit': {
    name: 'Permit as a stateless person',
    what: 'The first stay lasts five years. The date on the card counts.',
    passed: 'The card is no longer valid.',
    stillOpen: 'Go to the municipality at once. After five years, the stay becomes unlimited.',
  },
  'stateless-permanent-stay': {
    name: 'Unlimited stay as a stateless person',
    what: 'Five years after the grant, not the application, the stay becomes unlimited.',
    passed: 'Five years have passed. Ask the municipality for the new card.',
    stillOpen:
      'An unlimited stay can no longer be ended on the ground that the conditions of statelessness are no longer met.',
  },
} as const satisfies LimitTextsOf<typeof statelessnessLimits>
