import type { StateGives } from '@/machines/lifecycle/events/gives'
import type { LifecycleState } from '@/machines/lifecycle/lifecycle'
import { cardEnds, cardRuns, hearing, renewal } from '@/machines/lifecycle/regions/permit'
import { limited, paper, rights, withoutStay, years } from '@/machines/lifecycle/regions/rights'

export const aCard = years('a-card', 1, 'aliens-act:61/20', 'practice:one-year-permit')
export const aCardRights = rights({ stay: limited('aliens-act:61/20') })
export const givesCard: StateGives = { paper: { minorDocument: 'one-year-card', currentStay: 'temporary' } }
const adult = withoutStay('practice:minors-at-eighteen')

/** What becomes of each paper at 18: the special procedure ends, and only a card can be renewed. */
export const adultStates = {
  adultWithoutPaper: { acts: 'person', holds: null, allows: adult, on: {} },
  adultAfterCertificate: { acts: 'person', holds: null, allows: adult, on: {} },
  adultAfterOrder: { acts: 'person', holds: null, allows: adult, on: { annulled: 'adultWithoutPaper' } },
  adultEnded: { acts: 'person', holds: null, allows: adult, on: { annulled: 'adultRenewal' } },
  adultWithCard: {
    acts: 'person',
    holds: aCard,
    allows: aCardRights,
    limits: [cardRuns('minor-permit'), ...renewal],
    dates: cardEnds,
    gives: givesCard,
    on: {
      cardIssued: 'adultWithCard',
      renewalAsked: 'adultRenewal',
      hearingInvited: 'adultHeard',
      stayEnded: 'adultEnded',
      cardExpired: 'adultExpired',
      unlimitedStayGranted: 'permanent',
    },
  },
  adultRenewal: {
    acts: 'immigration-office',
    holds: paper('a-card', 'practice:minors-at-eighteen'),
    allows: aCardRights,
    gives: givesCard,
    on: {
      renewalGranted: 'adultWithCard',
      renewalRefused: 'adultEnded',
      hearingInvited: 'adultHeard',
      stayEnded: 'adultEnded',
      unlimitedStayGranted: 'permanent',
    },
  },
  adultHeard: {
    acts: 'person',
    holds: paper('a-card', 'aliens-act:62:§1'),
    allows: aCardRights,
    limits: [hearing],
    gives: givesCard,
    on: {
      hearingAnswered: 'adultHeard',
      stayKept: 'adultWithCard',
      renewalGranted: 'adultWithCard',
      renewalRefused: 'adultEnded',
      stayEnded: 'adultEnded',
    },
  },
  adultExpired: {
    acts: 'person',
    holds: null,
    allows: withoutStay('aliens-act:13:§3'),
    on: { renewalAsked: 'adultRenewal', stayEnded: 'adultEnded' },
  },
} as const satisfies Readonly<Record<string, LifecycleState>>
