import { keysOf } from '@/content/law/keys'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { LimitEvent } from '@/content/law/time-limits/kinds'
import type { ChoiceField, DayField, EventField } from '@/machines/lifecycle/events/fields'
import type { Running } from '@/machines/lifecycle/lifecycle'
import { orderAppealsFrom, termFrom, transferAppealsFrom } from '@/machines/lifecycle/regions/order-limits'

/** A time limit of a situation, and the details on which it depends. */
export type SituationLimit = Pick<Running, 'limit' | 'when' | 'unless' | 'printed'>

/** Days that are printed on the paper from which a limit is counted. */
const printedOn: Readonly<Partial<Record<LimitEvent, DayField>>> = {
  'decision-notified': 'printedLimit',
  'judgment-notified': 'printedLimit',
  'registry-notice-received': 'printedLimit',
  'registry-order-sent': 'printedLimit',
  'letter-received': 'printedLimit',
  'request-sent': 'printedLimit',
  'order-notified': 'leaveBy',
  'ban-notified': 'expires',
  'paper-issued': 'expires',
}

const acting = ['last-day', 'ends-on']

function limits(...ids: readonly TimeLimitId[]): readonly SituationLimit[] {
  return ids.map((limit) => {
    const { event, kind } = timeLimits[limit]
    const printed = acting.includes(kind) ? printedOn[event] : undefined
    return { limit, ...(printed && { printed }) }
  })
}
const when = (
  list: readonly SituationLimit[],
  condition: NonNullable<SituationLimit['when']>,
): readonly SituationLimit[] => list.map((one) => ({ ...one, when: condition }))

const orderAppeals = orderAppealsFrom('orderNotified').map(withoutOrderQuestion)
const transferAppeals = transferAppealsFrom('dublinRefusalNotified').map(withoutOrderQuestion)
const terms = termFrom('orderNotified').map(withoutOrderQuestion)

/** In these situations the paper is the order itself, so nobody asks whether one came. */
function withoutOrderQuestion({ limit, when: conditions = {}, unless, printed }: Running): SituationLimit {
  const { withOrder: _, ...rest } = conditions
  return { limit, when: rest, ...(unless && { unless }), ...(printed && { printed }) }
}

/**
 * What someone may hold in their hands or have lived through, under what it is about, and the time limits that are counted
 * from it; in the order in which it is offered.
 */
const table = {
  decision: {
    refusal: limits('annulment'),
    order: [...terms, ...orderAppeals],
    orderEuFamily: [...limits('term-to-leave-eu-family'), ...orderAppeals],
    removalWhilePending: [
      ...when(limits('provisional-measures'), { secondMeasure: ['no', 'unsure'] }),
      ...when(limits('provisional-measures-second-measure'), { secondMeasure: ['yes', 'unsure'] }),
    ],
    ban: [
      ...limits('annulment'),
      ...when(limits('entry-ban-three-years', 'entry-ban-lift-three-years'), {
        banLength: ['3-years', 'unsure'],
      }),
      ...when(limits('entry-ban-five-years', 'entry-ban-lift-five-years'), {
        banLength: ['5-years', 'unsure'],
      }),
    ],
    banLiftAsked: limits('entry-ban-lift-decision'),
    hearingLetter: limits('hearing-before-end-of-stay'),
  },
  appeal: {
    judgment: limits('cassation'),
    suspensionRefused: limits('suspension-continuation'),
    suspensionGranted: limits('suspension-continuation-authority', 'annulment-after-suspension'),
    registryFee: limits('roll-fee', 'pro-deo-papers'),
    registryRepair: limits('petition-repair'),
    registryMemorandum: limits('memorandum-announcement', 'memorandum'),
    withoutHearing: limits('hearing-request'),
  },
  application: {
    certificateSigned: limits('medical-certificate-age'),
    appointmentMissed: limits('missed-medical-appointment'),
    permanentCardDuringMedical: limits('medical-keep-alive'),
    medicalLodged: limits('medical-permanent-stay'),
    humanitarianLodged: limits('residence-check'),
    feePartAsked: limits('fee-missing-part'),
    protectionClosed: limits('language-of-protection'),
  },
  card: {
    cardExpires: limits('permit-renewal-window', 'permit-renewal-last-day'),
    permanentCardExpires: limits('permanent-permit-renewal-window'),
    permitReceived: limits('permit-registration'),
    medicalCertificateIssued: limits('medical-registration-certificate'),
    medicalCardIssued: limits('medical-permit'),
    humanitarianCardIssued: limits('humanitarian-permit'),
    permanentCardIssued: limits('permanent-permit'),
  },
  minor: {
    minorBringBack: limits('annulment'),
    minorCardExpires: limits('minor-permit-renewal'),
    minorCertificateExpires: limits('minor-certificate-renewal'),
    minorCertificateIssued: limits('minor-registration-certificate'),
    minorCardIssued: limits('minor-permit'),
    minorPermitGranted: limits('minor-permanent-stay'),
    minorBorn: limits('turning-eighteen'),
  },
  centre: {
    reflection: limits('reflection-period'),
    centreCertificate: limits('victim-certificate'),
    centreCertificateExpires: limits('victim-certificate-extension'),
    centrePermit: limits('victim-permit'),
  },
  held: {
    heldForReturn: limits(
      'detention-return-steps',
      'detention-return',
      'detention-return-extended',
      'detention-return-public-order',
    ),
    heldAsApplicant: limits('detention-protection', 'detention-protection-public-order'),
    heldForTransfer: limits('detention-dublin-determination', 'detention-dublin-transfer'),
    detentionExtended: limits('detention-extension-to-court'),
    releaseAsked: limits('council-chamber-decision', 'release-request-again'),
    houseArrest: limits('house-arrest-lift'),
  },
  transfer: {
    transferDecision: transferAppeals,
    transferAccepted: limits('dublin-transfer', 'dublin-transfer-imprisoned', 'dublin-transfer-absconded'),
    leftReception: limits('dublin-address'),
    transferInterviewMissed: limits('dublin-missed-interview'),
  },
  protection: {
    protectionRefused: limits('protection-appeal'),
    protectionRefusedFast: limits('protection-appeal-accelerated'),
    protectionInadmissible: limits('protection-appeal-inadmissible'),
    protectionRepeatedHeld: limits('protection-appeal-repeat-while-held'),
    protectionRefusedUnsure: limits(
      'protection-appeal',
      'protection-appeal-accelerated',
      'protection-appeal-inadmissible',
      'protection-appeal-repeat-while-held',
    ),
    entered: limits('protection-asking'),
    protectionAsked: limits('protection-registration', 'protection-lodging'),
    protectionLodged: limits('protection-municipality', 'protection-certificate'),
    applicantCertificateExpires: limits('protection-certificate-extension'),
    officeRequest: limits('protection-information-request'),
    interviewMissed: limits('protection-missed-interview'),
    interviewHeld: limits('interview-notes-request'),
    notesReceived: limits('interview-notes-remarks'),
    fileAtCgrs: limits(
      'protection-decision',
      'protection-decision-accelerated',
      'protection-decision-inadmissible',
      'protection-decision-subsequent',
    ),
    permanentCardDuringProtection: limits('protection-keep-alive'),
    refugeeCardIssued: limits('refugee-permit'),
    subsidiaryCardIssued: limits('subsidiary-permit'),
    subsidiaryCardExpires: limits('subsidiary-permit-extension', 'permit-renewal-window'),
    protectionApplicationOn: limits('refugee-permanent-stay', 'subsidiary-permanent-stay'),
    reviewAsked: limits('subsidiary-review'),
  },
  temporary: {
    temporaryCardExpires: limits('temporary-protection-renewal', 'temporary-protection-extension'),
    temporaryCardIssued: limits('temporary-protection-permit'),
    temporaryEntered: limits('temporary-protection-report'),
    temporaryGranted: limits('temporary-protection-family'),
    temporaryEnded: limits('protection-after-temporary-protection'),
    temporaryOrder: [...limits('temporary-protection-term-to-leave'), ...orderAppeals],
  },
  stateless: {
    statelessRefused: limits('annulment'),
    statelessFile: limits('stateless-opinion'),
    statelessOpinion: limits('stateless-decision'),
    statelessRequest: limits('stateless-information-request'),
    statelessCardIssued: limits('stateless-permit'),
    statelessGranted: limits('stateless-permanent-stay'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly SituationLimit[]>>>>

export type AreaId = keyof typeof table
export type SituationId = { [A in AreaId]: keyof (typeof table)[A] }[AreaId]

// The keys of a literal object are its type's keys.
export const areaIds = keysOf(table)

/** The situations of an area, in the order in which they are offered. */
export const situationsIn = (area: AreaId) => Object.keys(table[area]) as readonly SituationId[]

/** The time limits that are counted from each situation. */
export const situations: Readonly<Record<SituationId, readonly SituationLimit[]>> = Object.assign(
  {},
  ...Object.values(table),
)

/** The event whose date is asked: that of the first limit. The others are counted from the same day. */
export function eventOf(id: SituationId): LimitEvent {
  const [first] = situations[id]
  if (!first) throw new Error(`${id} has no time limit`)
  return timeLimits[first.limit].event
}

/** The details that change a result, in the order in which they are asked. */
export function choicesOf(id: SituationId): readonly ChoiceField[] {
  const list = situations[id]
  const rules = list.map(({ limit }) => timeLimits[limit])
  const conditions = new Set(list.flatMap((one) => Object.keys(one.when ?? {})))
  const asked: Readonly<Partial<Record<ChoiceField, boolean>>> = {
    by: rules.some(({ start }) => start === 'by-notification'),
    detained: rules.some(({ detained }) => detained !== undefined),
    secondMeasure: conditions.has('secondMeasure'),
    term: conditions.has('term'),
    banLength: conditions.has('banLength'),
  }
  // The keys of a literal object are its type's keys.
  return (Object.keys(asked) as ChoiceField[]).filter((field) => asked[field])
}

/** The days that may be printed on the paper, to compare with. */
export const printedDaysOf = (id: SituationId): readonly DayField[] => [
  ...new Set(situations[id].flatMap(({ printed }) => printed ?? [])),
]

/** Every detail to ask, in the order of the page. */
export const askedIn = (id: SituationId): readonly EventField[] => [...choicesOf(id), ...printedDaysOf(id)]

/** True where a limit is counted back from a day that may still come. */
export const countsBack = (id: SituationId): boolean =>
  situations[id].some(({ limit }) => timeLimits[limit].event === 'paper-expires')

/** True where calendar files say nothing about the matter unless the person asks for it. */
export const isDiscreet = (id: SituationId): boolean => Object.hasOwn(table.centre, id)
