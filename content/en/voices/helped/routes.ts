import { peopleRoutes } from '@/content/en/voices/helped/routes/people'
import { protectionRoutes } from '@/content/en/voices/helped/routes/protection'
import { regularisationRoutes } from '@/content/en/voices/helped/routes/regularisation'
import { urgentSaid } from '@/content/en/voices/helped/routes/urgent'

/** What the route finder says, of a person whom somebody helps. */
export const routes = {
  routesText: {
    routes: { ...peopleRoutes, ...protectionRoutes, ...regularisationRoutes },
    otherWays: {
      text: 'If one of these fits, it usually comes before humanitarian regularisation (9bis). This site does not check them.',
      ways: {
        'family-reunification': {
          text: 'For the partner, parent or child of a Belgian, of an EU citizen, or of a foreigner with a right to stay here. As a rule the person applies in person at the Belgian embassy for the place where they live. Family of a Belgian or an EU citizen can apply at the municipality in Belgium during a short stay. Ask the person’s municipality or a lawyer before the person’s visa or 90 days run out.',
        },
        work: {
          text: 'The person’s employer applies to the region through the service “Working in Belgium”. Ask the employer or the region before the person starts to work.',
        },
        study: {
          text: 'As a rule the person applies for a long-stay visa at the Belgian embassy for the place where they live. If they are enrolled and have a right to stay here, they can ask their municipality before that stay ends.',
        },
      },
    },
    urgent: urgentSaid,
    fits: {
      'does-not-fit': {
        name: 'Does not fit',
        means: 'The answers do not point to this route today. If the person’s situation changes, look again.',
      },
      'look-closer': {
        means: 'The answers point to this route. Look at its conditions before doing anything.',
      },
      'not-ticked': {
        name: 'Not for what was ticked',
        means: 'What this route is about was not ticked. Look at it if it fits the person all the same.',
      },
      maybe: { means: 'This route may concern the person. One point is open, or an official judges it.' },
    },
    intro:
      'A few questions about the person’s situation show which of eight routes may concern them. The answer “not sure” is possible everywhere. This site does not decide anything.',
    nothingFits: {
      title: 'No route fits the answers',
      text: 'That does not mean that nobody can help. There are more than these eight routes: family, work and study have their own rules. A lawyer or an organisation can look at the person’s whole situation. Free legal advice exists.',
    },
  },
} as const
