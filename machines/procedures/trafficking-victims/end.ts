import type { StateGives } from '@/machines/lifecycle/events/gives'
import { branch, type LifecycleState } from '@/machines/lifecycle/lifecycle'
import { withoutStay } from '@/machines/lifecycle/regions/rights'

/** Grounds of articles 61/2 §3 and 61/3 §3: renewed ties and public order only. */
export const earlyGrounds = {
  protectionEnded: branch('endGround', {
    'ties-renewed': 'ended',
    'public-order': 'endedPublicOrder',
    'stopped-cooperating': 'endedOnOtherGround',
    'proceedings-ended': 'endedOnOtherGround',
    fraud: 'endedOnOtherGround',
    unsure: 'endedUnclear',
  }),
} as const
/** Grounds of article 61/4 §2, once the six-month permit was given. */
export const lateGrounds = {
  protectionEnded: branch('endGround', {
    'ties-renewed': 'ended',
    'public-order': 'endedPublicOrder',
    'stopped-cooperating': 'ended',
    'proceedings-ended': 'endedProceedings',
    fraud: 'ended',
    unsure: 'endedUnclear',
  }),
} as const
/** The end of the protection takes its paper. */
const noPaper = { facts: { traffickingPhase: 'none' } } as const satisfies StateGives
const ended = {
  acts: 'person',
  lodging: 'anew',
  holds: null,
  allows: withoutStay('aliens-act:61/2:§3', 'aliens-act:61/3:§3', 'aliens-act:61/4:§2'),
  gives: noPaper,
} as const
/** Protection can start again with a centre. */
export const newContact = { contactWithCentre: 'accompanied' } as const
const restart = { ...newContact, annulled: 'endAnnulled' } as const

/** How the protection ends, by the ground and the phase. */
export const endStates = {
  ended: { ...ended, on: restart },
  endedPublicOrder: { ...ended, on: restart },
  endedProceedings: { ...ended, on: restart },
  endedOnOtherGround: { ...ended, on: restart },
  endedUnclear: { ...ended, on: restart },
  endAnnulled: {
    acts: 'centre',
    lodging: 'sent',
    holds: null,
    on: {
      reflectionGranted: 'reflection',
      firstDocumentGranted: 'firstDocument',
      firstDocumentExtended: 'extended',
      sixMonthStayGranted: 'sixMonths',
      renewalGranted: 'sixMonths',
      stayKept: 'sixMonths',
    },
  },
  lapsed: {
    acts: 'centre',
    lodging: 'anew',
    holds: null,
    allows: withoutStay('aliens-act:61/2:§2', 'aliens-act:61/3:§1', 'aliens-act:61/4:§1'),
    gives: noPaper,
    on: {
      ...newContact,
      statementMade: 'lapsed',
      firstDocumentGranted: 'firstDocument',
      sixMonthStayGranted: 'sixMonths',
    },
  },
} as const satisfies Readonly<Record<string, LifecycleState>>
