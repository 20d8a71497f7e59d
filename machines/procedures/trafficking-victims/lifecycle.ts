import type { StateGives } from '@/machines/lifecycle/events/gives'
import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { cardEnds, hearing, permanentCard } from '@/machines/lifecycle/regions/permit'
import { limited, months, paper, permanent, rights, yes } from '@/machines/lifecycle/regions/rights'
import {
  earlyGrounds,
  endStates,
  lateGrounds,
  newContact,
} from '@/machines/procedures/trafficking-victims/end'

const reflectionPaper = {
  paper: 'annex-15',
  validity: { length: 45, unit: 'day' },
  basis: ['aliens-act:61/2:§2', 'practice:victims-annex-15'],
} as const
const threeMonths = months('registration-certificate', 3, 'aliens-act:61/3:§1', 'practice:victims-permits')
const threeMonthsRights = rights({ stay: limited('aliens-act:61/3:§1'), work: yes('practice:victims-work') })
const sixMonths = months('a-card', 6, 'aliens-act:61/4:§1', 'practice:victims-permits')
const sixMonthsRights = rights({ stay: limited('aliens-act:61/4:§1') })

const givesReflection: StateGives = { paper: { traffickingPhase: 'forty-five-days' } }
const givesThreeMonths: StateGives = {
  paper: { traffickingPhase: 'three-months', currentStay: 'procedure-document' },
}
const givesSixMonths: StateGives = { paper: { traffickingPhase: 'six-months', currentStay: 'temporary' } }

const sixMonthEnd: Running = {
  limit: 'victim-permit',
  from: ['sixMonthStayGranted', 'renewalGranted'],
  printed: 'expires',
}
const decisive = { convictionOrChargeKept: 'permanentPossible', unlimitedStayGranted: 'permanent' } as const

const file = defineRegion({
  initial: 'noticed',
  follows: ['annulled'],
  states: {
    noticed: { acts: 'person', holds: null, on: { contactWithCentre: 'accompanied' } },
    accompanied: {
      acts: 'centre',
      holds: null,
      on: {
        reflectionGranted: 'reflection',
        statementMade: 'statementAtOnce',
        firstDocumentGranted: 'firstDocument',
      },
    },
    statementAtOnce: {
      acts: 'centre',
      holds: null,
      on: { firstDocumentGranted: 'firstDocument', reflectionGranted: 'statementInReflection' },
    },
    reflection: {
      acts: 'person',
      holds: reflectionPaper,
      allows: rights({ stay: limited('aliens-act:61/2:§2') }),
      limits: [{ limit: 'reflection-period', from: 'reflectionGranted', printed: 'expires' }],
      gives: givesReflection,
      on: {
        ...earlyGrounds,
        statementMade: 'statementInReflection',
        firstDocumentGranted: 'firstDocument',
        documentLapsed: 'lapsed',
      },
    },
    statementInReflection: {
      acts: 'centre',
      holds: reflectionPaper,
      allows: rights({ stay: limited('aliens-act:61/2:§2') }),
      limits: [{ limit: 'reflection-period', from: 'reflectionGranted', printed: 'expires' }],
      gives: givesReflection,
      on: { ...earlyGrounds, firstDocumentGranted: 'firstDocument', documentLapsed: 'lapsed' },
    },
    firstDocument: {
      acts: 'magistrate',
      holds: threeMonths,
      allows: threeMonthsRights,
      limits: [{ limit: 'victim-certificate', from: 'firstDocumentGranted', printed: 'expires' }],
      gives: givesThreeMonths,
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
      acts: 'magistrate',
      holds: threeMonths,
      allows: threeMonthsRights,
      limits: [{ limit: 'victim-certificate-extension', from: 'firstDocumentGranted', at: 'expires' }],
      dates: [{ from: 'firstDocumentExtended', at: 'expires' }],
      gives: givesThreeMonths,
      on: {
        ...earlyGrounds,
        certificateIssued: 'extended',
        sixMonthStayGranted: 'sixMonths',
        documentLapsed: 'lapsed',
      },
    },
    sixMonths: {
      acts: 'centre',
      holds: sixMonths,
      allows: sixMonthsRights,
      limits: [
        { limit: 'permit-registration', from: 'sixMonthStayGranted', until: ['cardIssued'] },
        sixMonthEnd,
      ],
      gives: givesSixMonths,
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
      acts: 'immigration-office',
      holds: paper('a-card', 'aliens-act:61/4:§1'),
      allows: sixMonthsRights,
      gives: givesSixMonths,
      on: {
        ...lateGrounds,
        ...decisive,
        renewalGranted: 'sixMonths',
        hearingInvited: 'heard',
        renewalRefused: 'ended',
      },
    },
    heard: {
      acts: 'person',
      holds: paper('a-card', 'aliens-act:62:§1'),
      allows: sixMonthsRights,
      limits: [hearing],
      gives: givesSixMonths,
      on: {
        ...lateGrounds,
        hearingAnswered: 'heard',
        stayKept: 'sixMonths',
        renewalGranted: 'sixMonths',
        renewalRefused: 'ended',
      },
    },
    permanentPossible: {
      acts: 'centre',
      holds: paper('a-card', 'aliens-act:61/4:§1'),
      allows: sixMonthsRights,
      limits: [sixMonthEnd],
      gives: givesSixMonths,
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
      holds: null,
      on: { ...lateGrounds, ...newContact, annulled: 'permanentPossible', renewalAsked: 'renewalPending' },
    },
    permanent: {
      acts: 'person',
      holds: paper('b-card', 'practice:victims-b-card'),
      allows: permanent('aliens-act:61/5'),
      limits: permanentCard,
      dates: cardEnds,
      gives: { facts: { traffickingPhase: 'permanent', currentStay: 'unlimited' } },
      on: { cardIssued: 'permanent' },
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
