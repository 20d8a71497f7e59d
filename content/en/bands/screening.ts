import type { BandsOf } from '@/content/sentences'
import type { screeningBands } from '@/machines/bands/screening'

const named = { named: 'Named', 'not-named': 'Not named', unsure: 'Not sure' } as const
const nearby = { ...named, near: 'Not named, but something close to it' } as const
const recency = {
  recent: 'In the last 30 days',
  older: 'More than 30 days ago',
  unsure: 'Day not known',
} as const

/** Names of the bands of the route finder. */
export const screeningBandNames = {
  healthNamed: { short: 'A health problem', bands: named },
  fearNamed: { short: 'Your country not safe', bands: nearby },
  exploitationNamed: { short: 'Forced or hurt by someone', bands: nearby },
  childAloneNamed: { short: 'A child without parents here', bands: named },
  ukraineNamed: { short: 'Left Ukraine because of the war', bands: named },
  noCountryNamed: { short: 'Citizen of no country', bands: named },
  stayReasonNamed: { short: 'Strong reasons to stay', bands: nearby },
  leaveNamed: {
    short: 'Leaving Belgium',
    bands: {
      told: 'Refused or told to leave',
      'told-and-wish': 'Refused or told to leave, and wants to go back',
      wish: 'Wants to go back',
      'not-named': 'Not named',
      unsure: 'Not sure',
    },
  },
  applicationRunning: {
    short: 'Your application for international protection',
    bands: { running: 'Without a final decision', 'not-running': 'Not running', unsure: 'Not sure' },
  },
  transferDecided: {
    short: 'Decision to go to another European country',
    bands: {
      decided: 'You have one',
      'not-decided': 'You have none',
      unsure: 'Not sure',
    },
  },
  orderRecency: { short: 'When the order came', bands: recency },
  cgrsRecency: { short: 'When the CGRS’s refusal came', bands: recency },
  stayRefusalRecency: { short: 'When the refusal came', bands: recency },
  temporaryProtectionPeriod: {
    short: 'Period of temporary protection',
    bands: {
      agreed: 'On or before 4 March 2027',
      'after-agreed': 'After 4 March 2027, the last day that was agreed',
    },
  },
} as const satisfies BandsOf<typeof screeningBands>
