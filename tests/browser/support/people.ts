import type { Answers } from './check'

/** A complete file of someone seriously ill: passport, fresh certificate, first application. */
export const completeMedical: Answers = {
  whereabouts: 'belgium',
  sendingMethod: 'registered-post',
  addressInApplication: 'actual',
  patient: 'me',
  currentStay: 'none',
  identityPaper: 'passport-or-id',
  identityProofSent: 'with-application',
  certificateForm: 'current-model',
  certificateSent: 'with-application',
  certificateDate: '2026-10-05',
  medicalFilingDate: '2026-11-25',
  certificateStates: ['illness', 'severity', 'treatment'],
  certificateSignature: 'signed',
  patientNamed: 'on-certificate',
  illnessRisk: 'both',
  earlierApplications: ['none'],
  protectionProcedure: 'never',
  exclusionActs: 'no',
  treatmentAtHome: 'missing',
  applicationLanguage: 'fr',
  electedDomicile: 'chosen',
  medicalInformation: 'recent',
}

/** Someone whose only reasons are integration, family and school. */
export const integrationOnly: Answers = {
  whereabouts: 'belgium',
  currentStay: 'none',
  humanitarianFiledWith: 'home-municipality',
  livesAtStatedAddress: 'yes',
  residenceCheck: 'not-yet',
  humanitarianFilingDate: '2025-10-15',
  dateOfBirth: '1990-04-02',
  feeExemption: 'none',
  feePaidEuro: 368,
  feeProofAttached: 'yes',
  filesTogether: 'alone',
  identityPaper: 'passport-or-id',
  identityDocumentSent: 'with-application',
  circumstances: ['integration', 'family-in-belgium', 'children-at-school'],
  protectionProcedure: 'never',
  earlierApplications: ['none'],
  specificVulnerability: 'no',
  fraudConcern: 'no',
  publicOrderConcern: 'no',
  entryBan: 'no',
  humanitarianDomicile: 'chosen',
}

/** Someone who was handed an order to leave within seven days, on 18 November 2026. */
export const orderedToLeave: Answers = {
  situations: ['told-to-leave'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'yes',
  orderPaper: 'order',
  orderNotifiedOn: '2026-11-18',
  termDays: 7,
  protectionProcedure: 'never',
  dateOfBirth: '1990-04-02',
  detained: 'no',
}

/** A girl of 17 with a guardian, who turns 18 in June. */
export const girl: Answers = {
  situations: ['child-alone'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'procedure-document',
  dateOfBirth: '2009-06-15',
  accompanyingAdult: 'nobody',
  minorIdentification: 'confirmed',
  guardianFiling: 'files',
  identityPaper: 'passport-or-id',
  protectionProcedure: 'never',
  publicOrderConcern: 'no',
}
