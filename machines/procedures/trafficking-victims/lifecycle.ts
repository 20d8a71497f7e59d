import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { hearing, permanentStay, registration } from '@/machines/lifecycle/regions/permit'
import { limited, months, paper, permanent, rights, yes } from '@/machines/lifecycle/regions/rights'
import {
  earlyGrounds,
  endStates,
  lateGrounds,
  newContact,
} from '@/machines/procedures/trafficking-victims/end'

/** The 45 days to think it over, with annex 15. */
const reflection = {
  lodging: 'sent',
  holds: {
    paper: 'annex-15',
    validity: { length: 45, unit: 'day' },
    basis: ['aliens-act:61/2:§2', 'practice:victims-annex-15'],
  },
  allows: rights({ stay: limited('aliens-act:61/2:§2') }),
  limits: [{ limit: 'reflection-period', from: 'reflectionGranted', printed: 'expires', ends: true }],
  gives: { paper: { traffickingPhase: 'forty-five-days' } },
} as const
/** The registration certificate of three months. */
const threeMonths = {
  acts: 'magistrate',
  lodging: 'sent',
  holds: months('registration-certificate', 3, 'aliens-act:61/3:§1', 'practice:victims-permits'),
  allows: rights({ stay: limited('aliens-act:61/3:§1'), work: yes('practice:victims-work') }),
  gives: { paper: { traffickingPhase: 'three-months', currentStay: 'procedure-document' } },
} as const
/** The A card of six months. */
const sixMonths = {
  lodging: 'sent',
  holds: paper('a-card', 'aliens-act:61/4:§1'),
  allows: rights({ stay: limited('aliens-act:61/4:§1') }),
  gives: { paper: { traffickingPhase: 'six-months', currentStay: 'temporary' } },
} as const
const sixMonthEnd: Running = {
  limit: 'victim-permit',
  from: ['sixMonthStayGranted', 'renewalGranted'],
  printed: 'expires',
  ends: true,
}
const decisive = { convictionOrChargeKept: 'permanentPossible', unlimitedStayGranted: 'permanent' } as const

const file = defineRegion({
  initial: 'noticed',
  follows: ['annulled'],
  states: {
    noticed: { acts: 'person', lodging: 'first', holds: null, on: { contactWithCentre: 'accompanied' } },
    accompanied: {
      acts: 'centre',
      lodging: 'first',
      holds: null,
      on: {
        reflectionGranted: 'reflection',
        statementMade: 'statementAtOnce',
        firstDocumentGranted: 'firstDocument',
      },
    },
    statementAtOnce: {
      acts: 'centre',
      lodging: 'first',
      holds: null,
      on: { firstDocumentGranted: 'firstDocument', reflectionGranted: 'statementInReflection' },
    },
    reflection: {
      ...reflection,
      acts: 'person',
      on: {
        ...earlyGrounds,
        statementMade: 'statementInReflection',
        firstDocumentGranted: 'firstDocument',
        documentLapsed: 'lapsed',
      },
    },
    statementInReflection: {
      ...reflection,
      acts: 'centre',
      on: { ...earlyGrounds, firstDocumentGranted: 'firstDocument', documentLapsed: 'lapsed' },
    },
    firstDocument: {
      ...threeMonths,
      limits: [{ limit: 'victim-certificate', from: 'firstDocumentGranted', printed: 'expires', ends: true }],
      on: {
        ...earlyGrounds,
        statementMade: 'firstDocument',
        certificateIssued: 'firstDocument',
        firstDocumentExtended: 'extended',
        sixMonthStayGranted: 'sixMonths',
        documentLapsed: 'lapsed',
      },
    },
    extended: {
      ...threeMonths,
      limits: [
        {
          limit: 'victim-certificate-extension',
          from: 'firstDocumentGranted',
          at: 'expires',
          supposing: 'victim-certificate',
          ends: true,
        },
      ],
      dates: [{ from: 'firstDocumentExtended', at: 'expires', ends: true }],
      on: {
        ...earlyGrounds,
        certificateIssued: 'extended',
        sixMonthStayGranted: 'sixMonths',
        documentLapsed: 'lapsed',
      },
    },
    sixMonths: {
      ...sixMonths,
      acts: 'centre',
      holds: months('a-card', 6, 'aliens-act:61/4:§1', 'practice:victims-permits'),
      limits: [registration('sixMonthStayGranted'), sixMonthEnd],
      on: {
        ...lateGrounds,
        ...decisive,
        cardIssued: 'sixMonths',
        renewalAsked: 'renewalPending',
        hearingInvited: 'heard',
        cardExpired: 'lapsed',
      },
    },
    renewalPending: {
      ...sixMonths,
      acts: 'immigration-office',
      on: {
        ...lateGrounds,
        ...decisive,
        renewalGranted: 'sixMonths',
        hearingInvited: 'heard',
        renewalRefused: 'ended',
      },
    },
    heard: {
      ...sixMonths,
      acts: 'person',
      holds: paper('a-card', 'aliens-act:62:§1'),
      limits: [hearing],
      on: {
        ...lateGrounds,
        hearingAnswered: 'heard',
        stayKept: 'sixMonths',
        renewalGranted: 'sixMonths',
        renewalRefused: 'ended',
      },
    },
    permanentPossible: {
      ...sixMonths,
      acts: 'centre',
      limits: [sixMonthEnd],
      on: {
        ...lateGrounds,
        cardIssued: 'permanentPossible',
        renewalAsked: 'permanentPossible',
        renewalGranted: 'permanentPossible',
        renewalRefused: 'ended',
        unlimitedStayGranted: 'permanent',
        unlimitedStayRefused: 'permanentRefused',
      },
    },
    permanentRefused: {
      acts: 'person',
      lodging: 'anew',
      holds: null,
      on: { ...lateGrounds, ...newContact, annulled: 'permanentPossible', renewalAsked: 'renewalPending' },
    },
    permanent: {
      ...permanentStay({ traffickingPhase: 'permanent' }),
      holds: paper('b-card', 'practice:victims-b-card'),
      allows: permanent('aliens-act:61/5'),
    },
    ...endStates,
  },
})

const ends = ['protectionEnded', 'renewalRefused', 'unlimitedStayRefused'] as const

/**
 * The protection of a victim, phase by phase: articles 61/2 to 61/5 of the Aliens Act. An appeal and an order to leave run
 * beside it.
 */
export const lifecycle = defineLifecycle({
  procedure: 'trafficking-victims',
  regions: {
    file,
    appeal: appealRegion(ends),
    order: orderRegion(
      ['protectionEnded', 'renewalRefused'],
      ['annulled', 'reflectionGranted', 'firstDocumentGranted', 'sixMonthStayGranted'],
    ),
  },
})
