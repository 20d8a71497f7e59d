import type { EventGives } from '@/machines/lifecycle/events/gives'
import { event, known, notified, withOrder } from '@/machines/lifecycle/events/kinds'

const {
  lodged,
  permits,
  regularisation,
  newestCounts,
  medical,
  humanitarian,
  minors,
  trafficking,
  stateless,
} = known

const applied = {
  'medical-regularisation': { facts: { earlierApplications: ['medical'] } },
  'humanitarian-regularisation': { facts: { earlierApplications: ['humanitarian'] } },
  statelessness: { facts: { earlierApplications: ['statelessness'] } },
} as const
/** Only the guardian can file (art. 61/15). */
const guardianFiled: EventGives = { facts: { guardianFiling: 'files' } }
/** A decision that can be appealed, and may come with an order. */
const refused: EventGives = { day: 'stayRefusalNotifiedOn', order: 'notified' }
/** A stay of more than three months. Whether an order from before it still stands has to be looked at. */
const authorised: EventGives = { facts: { earlierLawfulStay: 'yes' }, order: 'in-doubt' }
const authorisedWithPaper: EventGives = { ...authorised, paper: true }
/** A right to be here for a time, beside an order that may still stand (art. 1/3). */
const allowed: EventGives = { order: 'in-doubt', paper: true }
const paper: EventGives = { paper: true }
/** A victim whose protection ended may no longer help the court. */
const helpEnded = { 'trafficking-victims': { ends: ['statementState'] } } as const

/** An application and the decision on it. */
export const fileEvents = {
  applicationLodged: event(lodged, { givesIn: { ...applied, 'unaccompanied-minors': guardianFiled } }),
  newApplicationLodged: event(newestCounts, { givesIn: applied }),
  applicationWithdrawn: event(lodged, { givesIn: { 'unaccompanied-minors': { ends: ['guardianFiling'] } } }),
  refusalNotified: event(regularisation, { fields: ['ground', ...withOrder], gives: refused }),
  decisionWithdrawn: event(newestCounts, {
    gives: { ends: ['stayRefusalNotifiedOn'], order: 'in-doubt' },
  }),
  authorisationGranted: event(regularisation, { fields: ['stay'], gives: authorisedWithPaper }),
  closedWithoutObject: event(newestCounts, { fields: notified }),

  certificateSigned: event(medical),
  declaredAdmissible: event(medical),
  appointmentMissed: event(medical),
  absenceExplained: event(medical),
  unlimitedStayElsewhere: event(medical, { gives: authorised }),
  continuationOfFileAsked: event(medical),

  residenceConfirmed: event(humanitarian),
  residenceNotConfirmed: event(humanitarian, { fields: notified }),
  feePartAsked: event(humanitarian, { fields: ['printedLimit'] }),
  feePartPaid: event(humanitarian),
  applicationNotTaken: event(humanitarian, { fields: notified }),
  unlimitedStayAsked: event(humanitarian),
}

/** A permit: handed over, renewed, ended, made permanent. */
export const permitEvents = {
  certificateIssued: event(['medical-regularisation', 'unaccompanied-minors', 'trafficking-victims'], {
    fields: ['expires'],
    gives: paper,
  }),
  cardIssued: event(permits, {
    fields: ['expires'],
    gives: { paper: true, facts: { earlierLawfulStay: 'yes' } },
  }),
  renewalAsked: event(permits),
  renewalGranted: event(permits, { fields: ['expires'], gives: allowed }),
  renewalRefused: event(permits, { fields: withOrder, gives: refused, givesIn: helpEnded }),
  hearingInvited: event(permits),
  hearingAnswered: event(permits),
  stayKept: event(permits),
  stayEnded: event(lodged, { fields: withOrder, gives: refused }),
  cardExpired: event(permits),
  unlimitedStayGranted: event(permits, { gives: authorised }),
}

/** The durable solution of an unaccompanied minor. */
export const minorsEvents = {
  hearingAttended: event(minors),
  noSolutionYet: event(minors, { fields: ['expires'], gives: allowed }),
  stayAsSolution: event(minors, { gives: authorisedWithPaper }),
  bringBackOrderNotified: event(minors, { fields: ['by', 'printedLimit'], gives: { order: 'notified' } }),
  unlimitedStayRefused: event(['unaccompanied-minors', 'trafficking-victims'], {
    fields: ['by', 'detained', 'printedLimit'],
    gives: { day: 'stayRefusalNotifiedOn' },
  }),
  turnedAdult: event(minors, { gives: { ends: ['guardianFiling'], order: 'in-doubt' } }),
}

/** The protection of a victim of trafficking, phase by phase. */
export const traffickingEvents = {
  contactWithCentre: event(trafficking),
  reflectionGranted: event(trafficking, { fields: ['expires'], gives: allowed }),
  statementMade: event(trafficking, { gives: { facts: { statementState: 'made' }, day: 'statementMadeOn' } }),
  firstDocumentGranted: event(trafficking, { fields: ['expires'], gives: allowed }),
  firstDocumentExtended: event(trafficking, { fields: ['expires'], gives: paper }),
  sixMonthStayGranted: event(trafficking, { fields: ['expires'], gives: authorisedWithPaper }),
  convictionOrChargeKept: event(trafficking),
  protectionEnded: event(trafficking, {
    fields: ['endGround', ...withOrder],
    gives: refused,
    givesIn: helpEnded,
  }),
  documentLapsed: event(trafficking, { givesIn: helpEnded }),
}

/** Residence as a stateless person: opinion and decision, letters, and what the file waits for (arts 57/40–57/44). */
export const statelessnessEvents = {
  applicationNotConsidered: event(stateless, { fields: withOrder, gives: refused }),
  fileReachedCgrs: event(stateless, { fields: ['detained'] }),
  opinionGiven: event(stateless, { fields: ['detained'] }),
  informationAsked: event(stateless),
  interviewMissed: event(stateless),
  answerSent: event(stateless),
  closedForSilence: event(stateless, { fields: withOrder, gives: refused }),
  statelessnessRefused: event(stateless, { fields: withOrder, gives: refused }),
  admissionGranted: event(stateless, { gives: authorisedWithPaper }),
  courtCaseStarted: event(stateless, { gives: { facts: { statelessnessJudgment: 'pending' } } }),
  courtRuled: event(stateless, {
    fields: ['ruling'],
    gives: {
      ends: ['statelessnessJudgment'],
      detail: {
        ruling: {
          recognised: { statelessnessJudgment: 'recognised' },
          refused: { statelessnessJudgment: 'refused' },
        },
      },
    },
  }),
  protectionRequested: event(stateless, {
    gives: {
      facts: { protectionProcedure: 'pending' },
      day: 'protectionLodgedOn',
      ends: ['protectionOutcome'],
    },
  }),
  protectionDecided: event(stateless, {
    fields: ['protection'],
    gives: {
      facts: { protectionProcedure: 'ended' },
      day: 'protectionEndedOn',
      ends: ['protectionOutcome'],
      detail: {
        protection: { granted: { protectionOutcome: 'granted' }, refused: { protectionOutcome: 'refused' } },
      },
    },
  }),
}
