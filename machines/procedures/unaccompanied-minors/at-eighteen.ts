import type { LifecycleState } from '@/machines/lifecycle/lifecycle'
import { cardEnds, hearing, renewal, stayRuns } from '@/machines/lifecycle/regions/permit'
import { limited, paper, rights, withoutStay, years } from '@/machines/lifecycle/regions/rights'

/** The card of one year, with what it gives. */
export const card = {
  lodging: 'sent',
  holds: years('a-card', 1, 'aliens-act:61/20', 'practice:one-year-permit'),
  allows: rights({ stay: limited('aliens-act:61/20') }),
  gives: { paper: { minorDocument: 'one-year-card', currentStay: 'temporary' } },
} as const
const adult = {
  acts: 'person',
  lodging: 'none',
  holds: null,
  allows: withoutStay('practice:minors-at-eighteen'),
} as const

/** What becomes of each paper at 18: the special procedure ends, and only a card can be renewed. */
export const adultStates = {
  adultWithoutPaper: { ...adult, on: {} },
  adultAfterCertificate: { ...adult, on: {} },
  adultAfterOrder: { ...adult, on: { annulled: 'adultWithoutPaper' } },
  adultEnded: { ...adult, on: { annulled: 'adultRenewal' } },
  adultWithCard: {
    ...card,
    acts: 'person',
    lodging: 'none',
    limits: [stayRuns('minor-permit'), ...renewal],
    dates: cardEnds,
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
    ...card,
    acts: 'immigration-office',
    lodging: 'none',
    holds: paper('a-card', 'practice:minors-at-eighteen'),
    on: {
      renewalGranted: 'adultWithCard',
      renewalRefused: 'adultEnded',
      hearingInvited: 'adultHeard',
      stayEnded: 'adultEnded',
      unlimitedStayGranted: 'permanent',
    },
  },
  adultHeard: {
    ...card,
    acts: 'person',
    lodging: 'none',
    holds: paper('a-card', 'aliens-act:62:§1'),
    limits: [hearing],
    on: {
      hearingAnswered: 'adultHeard',
      stayKept: 'adultWithCard',
      renewalGranted: 'adultWithCard',
      renewalRefused: 'adultEnded',
      stayEnded: 'adultEnded',
    },
  },
  adultExpired: {
    ...adult,
    allows: withoutStay('aliens-act:13:§3'),
    on: { renewalAsked: 'adultRenewal', stayEnded: 'adultEnded' },
  },
} as const satisfies Readonly<Record<string, LifecycleState>>
