import type { EventText } from '@/content/lifecycle-sentences'
import type {
  fileEvents,
  minorsEvents,
  permitEvents,
  statelessnessEvents,
  traffickingEvents,
} from '@/machines/lifecycle/events/file'

const pending = 'This step comes while an application is pending.'
const card = 'This step comes while you hold a card of this procedure.'
const heard = 'This step comes before a stay is ended or a renewal is refused.'
const minor = 'This step comes while the Immigration Office looks for a durable solution.'
const centre = 'This step comes after contact with a specialised centre.'

const applicationTexts = {
  applicationLodged: { name: 'Application lodged', after: 'This is the first step of a file.' },
  newApplicationLodged: {
    name: 'New application of the same kind lodged',
    after: 'This step comes after an earlier application.',
  },
  applicationWithdrawn: { name: 'Application withdrawn', after: pending },
  refusalNotified: { name: 'Refusal notified', after: pending },
  decisionWithdrawn: {
    name: 'The Immigration Office withdrew its refusal',
    after: 'This step comes after a refusal.',
  },
  authorisationGranted: { name: 'Authorisation to stay granted', after: pending },
  closedWithoutObject: {
    name: 'File closed as without object',
    after:
      'This step comes while a file is pending, for example after another right to stay or a missed appointment.',
  },
  certificateSigned: {
    name: 'Standard medical certificate signed by the doctor',
    after: 'This step comes before the application is sent.',
  },
  declaredAdmissible: {
    name: 'Application declared admissible',
    after: 'This step comes after the application was lodged.',
  },
  appointmentMissed: {
    name: 'Appointment with the doctor of the Immigration Office missed',
    after: 'This step comes after the application was declared admissible.',
  },
  absenceExplained: {
    name: 'Reason for the missed appointment sent',
    after: 'This step comes after the application was declared admissible.',
  },
  unlimitedStayElsewhere: {
    name: 'Unlimited stay received on another ground',
    after: 'This step matters here only while the medical file is pending.',
  },
  continuationOfFileAsked: {
    name: 'You asked by registered letter to continue the medical file',
    after: 'This step comes after unlimited stay on another ground.',
  },
  residenceConfirmed: {
    name: 'The municipality confirmed your residence and gave a receipt',
    after: 'This step comes after an application at the municipality.',
  },
  residenceNotConfirmed: {
    name: 'The municipality did not find you at the address',
    after: 'This step comes after an application at the municipality.',
  },
  feePartAsked: {
    name: 'Letter that a part of the fee is missing (annex 43)',
    after: 'This step comes after an application at the municipality.',
  },
  feePartPaid: {
    name: 'Missing part of the fee paid, and proof sent',
    after: 'This step comes after a letter that a part of the fee is missing.',
  },
  applicationNotTaken: {
    name: 'The municipality did not take the application',
    after: 'This step comes when you go to the municipality with an application.',
  },
  unlimitedStayAsked: { name: 'You asked for unlimited stay', after: card },
} as const satisfies Record<keyof typeof fileEvents, EventText>

const permitTexts = {
  certificateIssued: {
    name: 'Registration certificate (orange card) handed over',
    after: 'This step comes after a decision that gives this certificate.',
  },
  cardIssued: { name: 'Card handed over', after: 'This step comes after a decision that gives a card.' },
  renewalAsked: {
    name: 'You asked for renewal',
    after: 'This step comes while you hold a paper that can be renewed.',
  },
  renewalGranted: { name: 'Renewal granted', after: 'This step comes after you asked for renewal.' },
  renewalRefused: { name: 'Renewal refused', after: 'This step comes after you asked for renewal.' },
  hearingInvited: {
    name: 'Letter: the Immigration Office is thinking of ending your stay and asks for your view',
    after: card,
  },
  hearingAnswered: { name: 'You answered that letter', after: heard },
  stayKept: { name: 'The Immigration Office lets your stay continue', after: heard },
  stayEnded: { name: 'Stay ended or withdrawn', after: card },
  cardExpired: { name: 'Card expired without an application to renew it', after: card },
  unlimitedStayGranted: { name: 'Unlimited stay granted', after: card },
} as const satisfies Record<keyof typeof permitEvents, EventText>

const minorTexts = {
  hearingAttended: { name: 'The minor was heard, with the guardian', after: minor },
  noSolutionYet: { name: 'No durable solution found yet: document of six months', after: minor },
  stayAsSolution: { name: 'Durable solution: stay in Belgium', after: minor },
  bringBackOrderNotified: {
    name: 'Order to bring back the minor notified (annex 38)',
    after:
      'This step comes while the Immigration Office looks for the solution, or when the solution changes.',
  },
  unlimitedStayRefused: {
    name: 'Unlimited stay refused',
    after: 'This step comes while you hold a card and the Immigration Office examines unlimited stay.',
  },
  turnedAdult: { name: 'Turned 18', after: 'This step comes once, while the person is a minor.' },
} as const satisfies Record<keyof typeof minorsEvents, EventText>

const traffickingTexts = {
  contactWithCentre: {
    name: 'First contact with a specialised centre',
    after: 'This is the first step of the protection.',
  },
  reflectionGranted: { name: 'Document of 45 days handed over (annex 15)', after: centre },
  statementMade: { name: 'Complaint or statement made', after: centre },
  firstDocumentGranted: { name: 'Document of three months handed over', after: centre },
  firstDocumentExtended: {
    name: 'Document extended by three months',
    after: 'This step comes once, after the first document of three months.',
  },
  sixMonthStayGranted: {
    name: 'Permit of six months granted',
    after: 'This step comes after the document of three months.',
  },
  convictionOrChargeKept: {
    name: 'Conviction, or the prosecutor kept the charge in the final demands',
    after: 'This step comes while you hold the permit of six months.',
  },
  protectionEnded: {
    name: 'Protection ended by the Immigration Office',
    after: 'This step comes while you hold a document of this procedure.',
  },
  documentLapsed: {
    name: 'Document expired and no new one followed',
    after: 'This step comes while you hold a document of 45 days or three months.',
  },
} as const satisfies Record<keyof typeof traffickingEvents, EventText>

const statelessnessTexts = {
  applicationNotConsidered: { name: 'Application not taken into consideration', after: pending },
  fileReachedCgrs: {
    name: 'The CGRS received the file',
    after: 'This step comes after the Immigration Office took the application into consideration.',
  },
  opinionGiven: {
    name: 'The Immigration Office received the opinion of the CGRS',
    after: 'This step comes after the CGRS received the file.',
  },
  informationAsked: { name: 'Request for information sent to you', after: pending },
  interviewMissed: { name: 'Interview missed', after: pending },
  answerSent: { name: 'You sent the answer, or the reason for your absence', after: pending },
  closedForSilence: {
    name: 'File closed after a missed interview or without an answer',
    after: pending,
  },
  statelessnessRefused: { name: 'Stay as a stateless person refused', after: pending },
  admissionGranted: { name: 'Stay as a stateless person granted', after: pending },
  courtCaseStarted: {
    name: 'Case at the family court on statelessness started',
    after: 'This step comes when no such case is running yet.',
  },
  courtRuled: {
    name: 'Final ruling of the family court on statelessness',
    after: 'This step comes after a case at the family court.',
  },
  protectionRequested: {
    name: 'International protection asked for',
    after: 'This step comes when no international protection procedure is running yet.',
  },
  protectionDecided: {
    name: 'Final decision on international protection',
    after: 'This step comes after an application for international protection.',
  },
} as const satisfies Record<keyof typeof statelessnessEvents, EventText>

export const fileEventTexts = {
  ...applicationTexts,
  ...permitTexts,
  ...minorTexts,
  ...traffickingTexts,
  ...statelessnessTexts,
} as const
