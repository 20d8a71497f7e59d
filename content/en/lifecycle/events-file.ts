import type { EventText } from '@/content/lifecycle-sentences'
import type {
  fileEvents,
  minorsEvents,
  permitEvents,
  traffickingEvents,
} from '@/machines/lifecycle/events/file'

const pending = 'It comes while an application is pending.'
const card = 'It comes while you hold a card of this procedure.'
const heard = 'It comes before a stay is ended or a renewal refused.'
const minor = 'It comes while the Immigration Office looks for a durable solution.'
const centre = 'It comes after contact with a specialised centre.'

const applicationTexts = {
  applicationLodged: { name: 'Application lodged', after: 'It is the first step of a file.' },
  newApplicationLodged: {
    name: 'New application of the same kind lodged',
    after: 'It comes after an earlier application.',
  },
  applicationWithdrawn: { name: 'Application withdrawn', after: pending },
  refusalNotified: { name: 'Refusal notified', after: pending },
  decisionWithdrawn: {
    name: 'The Immigration Office withdrew its refusal',
    after: 'It comes after a refusal.',
  },
  authorisationGranted: { name: 'Authorisation to stay granted', after: pending },
  closedWithoutObject: {
    name: 'File closed as without object',
    after: 'It comes after another right of stay during a pending file.',
  },
  certificateSigned: {
    name: 'Standard medical certificate signed by the doctor',
    after: 'It comes before the application is sent.',
  },
  declaredAdmissible: {
    name: 'Application declared admissible',
    after: 'It comes after the application was lodged.',
  },
  appointmentMissed: {
    name: 'Appointment with the doctor of the Office missed',
    after: 'It comes after the application was declared admissible.',
  },
  absenceExplained: {
    name: 'Reason for the missed appointment sent',
    after: 'It comes after the application was declared admissible.',
  },
  unlimitedStayElsewhere: {
    name: 'Unlimited stay received on another ground',
    after: 'It matters here only while the medical file is pending.',
  },
  continuationOfFileAsked: {
    name: 'You asked by registered letter to go on with the medical file',
    after: 'It comes after unlimited stay on another ground.',
  },
  residenceConfirmed: {
    name: 'The municipality confirmed your residence and gave a receipt',
    after: 'It comes after an application at the municipality.',
  },
  residenceNotConfirmed: {
    name: 'The municipality did not find you at the address',
    after: 'It comes after an application at the municipality.',
  },
  unlimitedStayAsked: { name: 'You asked for unlimited stay', after: card },
} as const satisfies Record<keyof typeof fileEvents, EventText>

const permitTexts = {
  certificateIssued: {
    name: 'Registration certificate (orange card) handed over',
    after: 'It comes after a decision that gives this certificate.',
  },
  cardIssued: { name: 'Card handed over', after: 'It comes after a decision that gives a card.' },
  renewalAsked: { name: 'Renewal asked', after: 'It comes while you hold a paper that can be renewed.' },
  renewalGranted: { name: 'Renewal granted', after: 'It comes after you asked for renewal.' },
  renewalRefused: { name: 'Renewal refused', after: 'It comes after you asked for renewal.' },
  hearingInvited: {
    name: 'Letter: the Office thinks of ending your stay and asks for your view',
    after: card,
  },
  hearingAnswered: { name: 'You answered that letter', after: heard },
  stayKept: { name: 'The Office lets your stay go on', after: heard },
  stayEnded: { name: 'Stay ended or withdrawn', after: card },
  cardExpired: { name: 'Card ran out without a request to renew', after: card },
  unlimitedStayGranted: { name: 'Unlimited stay granted', after: card },
} as const satisfies Record<keyof typeof permitEvents, EventText>

const minorTexts = {
  hearingAttended: { name: 'The minor was heard, with the guardian', after: minor },
  noSolutionYet: { name: 'No durable solution found yet: document of six months', after: minor },
  stayAsSolution: { name: 'Durable solution: stay in Belgium', after: minor },
  bringBackOrderNotified: {
    name: 'Order to bring back the minor notified (annex 38)',
    after: 'It comes while the solution is looked for, or when it is changed.',
  },
  unlimitedStayRefused: {
    name: 'Unlimited stay refused',
    after: 'It comes while you hold a card and unlimited stay is looked at.',
  },
  turnedAdult: { name: 'Turned 18', after: 'It comes once, while the person is a minor.' },
} as const satisfies Record<keyof typeof minorsEvents, EventText>

const traffickingTexts = {
  contactWithCentre: {
    name: 'First contact with a specialised centre',
    after: 'It is the first step of the protection.',
  },
  reflectionGranted: { name: 'Document of 45 days handed over (annex 15)', after: centre },
  statementMade: { name: 'Complaint or statement made', after: centre },
  firstDocumentGranted: { name: 'Document of three months handed over', after: centre },
  firstDocumentExtended: {
    name: 'Document extended by three months',
    after: 'It comes once, after the first document of three months.',
  },
  sixMonthStayGranted: {
    name: 'Permit of six months granted',
    after: 'It comes after the document of three months.',
  },
  convictionOrChargeKept: {
    name: 'Conviction, or the prosecutor kept the charge in the final demands',
    after: 'It comes while you hold the permit of six months.',
  },
  protectionEnded: {
    name: 'Protection ended by the Immigration Office',
    after: 'It comes while you hold a document of this procedure.',
  },
  documentLapsed: {
    name: 'Document ran out and no new one followed',
    after: 'It comes while you hold a document of 45 days or three months.',
  },
} as const satisfies Record<keyof typeof traffickingEvents, EventText>

export const fileEventTexts = {
  ...applicationTexts,
  ...permitTexts,
  ...minorTexts,
  ...traffickingTexts,
} as const
