import type { DayOf, StateGives } from '@/machines/lifecycle/events/gives'
import { branch, defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { limitedStay } from '@/machines/lifecycle/regions/limited-stay'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import {
  limited,
  months,
  no,
  permanent,
  rights,
  withoutStay,
  years,
  yes,
} from '@/machines/lifecycle/regions/rights'

const lodgedRights = withoutStay('practice:9ter-no-document-before-admissible')
const certificate = months('registration-certificate', 3, 'practice:medical-registration-certificate')
const admissibleRights = rights({
  stay: limited('practice:medical-registration-certificate'),
  work: no('practice:9ter-work'),
  socialAid: yes('practice:9ter-social-aid'),
  medicalAid: yes('practice:9ter-social-aid'),
})
const refusedRights = withoutStay('practice:9ter-refusal-withdraws-certificate')

const certificateDay: DayOf = { of: 'certificateSigned', unless: 'newApplicationLodged' }
const filingDay: DayOf = { of: ['applicationLodged', 'newApplicationLodged'] }
const pending = { earlierMedicalOutcome: 'pending', pendingStayApplication: 'yes' } as const
const givesPending: StateGives = {
  facts: pending,
  days: { medicalFilingDate: filingDay, certificateDate: certificateDay },
}
/**
 * The stay of an admissible file lasts until it is decided, also where an annulment revives it (Council of State 244.688). A
 * decision that refused it on the merits at once may have taken its admissibility along when it was annulled.
 */
const givesAdmissible: StateGives = {
  ...givesPending,
  after: {
    of: 'declaredAdmissible',
    unless: 'newApplicationLodged',
    facts: { currentStay: 'procedure-document' },
  },
}
/** The file may be closed without more (article 9ter §7), so it is not said to be pending. */
const givesTitle: StateGives = { facts: { currentStay: 'unlimited' } }
/** Any decision but one of article 9ter §3, 1° to 4°. */
const decidedOtherwise = { earlierMedicalOutcome: 'other' } as const

const missedAppointment: Running = {
  limit: 'missed-medical-appointment',
  from: 'appointmentMissed',
  until: ['absenceExplained'],
}

/** Newest application counts (article 9ter §8); a decision may also be taken before the doctor was asked. */
const decided = {
  newApplicationLodged: 'lodgedAnew',
  closedWithoutObject: 'closed',
  applicationWithdrawn: 'withdrawn',
  authorisationGranted: branch('stay', {
    limited: 'authorised',
    unlimited: 'permanent',
    unsure: 'authorised',
  }),
  refusalNotified: branch('ground', {
    inadmissible: 'refusedInadmissible',
    unfounded: 'refusedUnfounded',
    unsure: 'refusedUnclear',
  }),
} as const
/** What may come of an application that is not among the steps. */
const unasked = {
  authorisationGranted: decided.authorisationGranted,
  refusalNotified: decided.refusalNotified,
  stayEnded: 'ended',
} as const
const early = {
  ...decided,
  declaredAdmissible: 'admissible',
  unlimitedStayElsewhere: 'titleBeforeAdmissible',
} as const
const examined = { ...decided, unlimitedStayElsewhere: 'titleAfterAdmissible' } as const
const doctor = <const T extends string>(stay: T) =>
  ({ appointmentMissed: stay, absenceExplained: stay, certificateIssued: stay }) as const
const certificateLimits = [
  { limit: 'medical-registration-certificate', from: 'certificateIssued', printed: 'expires' },
  missedAppointment,
] as const satisfies readonly Running[]
const newApplication = { newApplicationLodged: 'lodgedAnew' } as const
const lodged = {
  acts: 'immigration-office',
  lodging: 'sent',
  holds: null,
  allows: lodgedRights,
  gives: givesPending,
  on: early,
} as const
const whileAdmissible = {
  acts: 'immigration-office',
  lodging: 'sent',
  allows: admissibleRights,
  limits: certificateLimits,
  gives: givesAdmissible,
} as const
/** Stay for an unlimited time was given elsewhere: the file goes on only if the person asks for it (article 9ter §7). */
const titleElsewhere = {
  acts: 'person',
  lodging: 'sent',
  holds: null,
  limits: [{ limit: 'medical-keep-alive', from: 'unlimitedStayElsewhere' }],
  gives: givesTitle,
} as const
const refused = { acts: 'person', lodging: 'anew', holds: null, allows: refusedRights } as const
const reopened = <const T extends string>(state: T) =>
  ({ ...newApplication, annulled: state, decisionWithdrawn: state }) as const

const file = defineRegion({
  initial: 'preparing',
  follows: ['annulled'],
  states: {
    preparing: {
      acts: 'person',
      lodging: 'first',
      holds: null,
      limits: [{ limit: 'medical-certificate-age', from: 'certificateSigned' }],
      gives: { days: { certificateDate: certificateDay } },
      on: { certificateSigned: 'preparing', applicationLodged: 'lodged', ...unasked },
    },
    lodged,
    lodgedAnew: lodged,
    admissible: {
      ...whileAdmissible,
      holds: certificate,
      on: { ...examined, ...doctor('admissible') },
    },
    titleBeforeAdmissible: {
      ...titleElsewhere,
      on: { continuationOfFileAsked: 'lodged', closedWithoutObject: 'withoutObject' },
    },
    titleAfterAdmissible: {
      ...titleElsewhere,
      on: { continuationOfFileAsked: 'admissible', closedWithoutObject: 'withoutObject' },
    },
    withoutObject: {
      acts: 'nobody',
      lodging: 'none',
      holds: null,
      gives: { facts: { ...decidedOtherwise, currentStay: 'unlimited' } },
      on: { annulled: 'titleAfterAdmissible', newApplicationLodged: 'lodgedAnew' },
    },
    /** For another reason than a title, as an appointment that was missed (article 9ter §1/1). */
    closed: { ...refused, gives: { facts: decidedOtherwise }, on: reopened('pendingAgain') },
    withdrawn: {
      acts: 'person',
      lodging: 'anew',
      holds: null,
      gives: { facts: { earlierMedicalOutcome: 'withdrawn' } },
      on: newApplication,
    },
    refusedInadmissible: { ...refused, on: reopened('lodgedAgain') },
    refusedUnfounded: { ...refused, gives: { facts: decidedOtherwise }, on: reopened('admissibleAgain') },
    refusedUnclear: { ...refused, on: reopened('pendingAgain') },
    lodgedAgain: lodged,
    admissibleAgain: {
      ...whileAdmissible,
      holds: months('registration-certificate', 3, 'practice:9ter-annulment-revives-admissibility'),
      on: { ...examined, ...doctor('admissibleAgain') },
    },
    pendingAgain: {
      acts: 'person',
      lodging: 'sent',
      holds: null,
      gives: givesPending,
      on: { ...early, ...doctor('pendingAgain') },
    },
    ...limitedStay({
      card: years('a-card', 1, 'practice:one-year-permit'),
      rights: rights({ stay: limited('practice:one-year-permit'), work: yes('practice:9ter-work') }),
      permit: 'medical-permit',
      unlimitedAfter: [
        { limit: 'medical-permanent-stay', from: ['applicationLodged', 'newApplicationLodged'] },
      ],
      permanent: {
        holds: years('b-card', 5, 'practice:b-card-renewal-window'),
        allows: permanent('aliens-act:13:§1:al.2'),
      },
      decided: decidedOtherwise,
      ways: {},
    }),
  },
})

const refusals = ['refusalNotified', 'renewalRefused', 'stayEnded'] as const
const decisions = [...refusals, 'closedWithoutObject'] as const

/** The life of a medical file: article 9ter, 13 and 62 §1 of the Aliens Act; an appeal and an order run beside it. */
export const lifecycle = defineLifecycle({
  procedure: 'medical-regularisation',
  // A newer application counts as the withdrawal of one that was pending (article 9ter §8).
  several: {
    fact: 'earlierMedicalOutcome',
    next: 'newApplicationLodged',
    replaced: { pending: 'withdrawn' },
  },
  regions: {
    file,
    appeal: appealRegion(decisions),
    order: orderRegion(refusals, ['annulled', 'authorisationGranted']),
  },
})
