import { otherWayTexts } from '@/content/en/routes/other-ways'
import { peopleRoutes } from '@/content/en/routes/people'
import { protectionRoutes } from '@/content/en/routes/protection'
import { regularisationRoutes } from '@/content/en/routes/regularisation'
import { urgentTexts } from '@/content/en/routes/urgent'
import type { RoutesText } from '@/content/route-sentences'

/** Everything the route finder says. */
export const routesText = {
  title: 'Find the routes that deserve a closer look',
  intro:
    'A few questions about your situation show which of eight routes may concern you. You can answer “not sure” everywhere. This site does not decide anything.',
  fits: {
    'look-closer': {
      name: 'Look closer',
      means: 'Your answers point to this route. Look at its conditions before you do anything.',
    },
    maybe: {
      name: 'Maybe',
      means: 'This route may concern you. One point is open, or an official judges it.',
    },
    'does-not-fit': {
      name: 'Does not fit',
      means: 'Your answers do not point to this route today. If your situation changes, look again.',
    },
    'not-ticked': {
      name: 'Not for what you ticked',
      means: 'You did not tick what this route is about. Look at it if it fits you all the same.',
    },
    open: { name: 'Not answered yet', means: 'A question about this route is still open.' },
  },
  routes: { ...regularisationRoutes, ...peopleRoutes, ...protectionRoutes },
  notInForce: 'The rules of this route were not in force on this day.',
  urgent: urgentTexts,
  otherWays: otherWayTexts,
  urgentPossible:
    'That is the last day under the rules we know. A shorter time limit is possible: until {on}. Go to a lawyer today, and look at the day printed on the decision.',
  urgentPossiblePassed:
    'That is the last day under the rules we know. A shorter time limit is possible: it would have ended on {on}. Go to a lawyer today all the same, and look at the day printed on the decision.',
  nothingFits: {
    title: 'No route fits your answers',
    text: 'That does not mean that nobody can help. There are more than these eight routes: family, work and study have their own rules. A lawyer or an organisation can look at your whole situation. Free legal advice exists.',
  },
} as const satisfies RoutesText
