import { ask, conclude, condition } from '@/machines/engine/condition'

const certificate = ['aliens-act:9ter:§1:al.4'] as const
const models = [...certificate, 'practice:9ter-certificate-models'] as const
const inadmissible = [...certificate, 'aliens-act:9ter:§3:3°'] as const
const signedAndNamed = ['practice:9ter-certificate-signed-and-named'] as const
const unsignedOrUnnamed = ['aliens-act:9ter:§3:3°', ...signedAndNamed] as const
const incomplete = { nature: 'practice', remedy: 'complete-certificate' } as const

/** A medical certificate on the official model goes with the application. */
export const certificateModel = condition({
  form: ask('certificateForm', {
    'current-model': 'onCurrentModel',
    'older-model': 'onOlderModel',
    'other-report': 'notOnModel',
    none: 'noCertificate',
  }),
  onCurrentModel: conclude('met', { basis: models }),
  onOlderModel: conclude('met', { basis: models, nature: 'practice' }),
  notOnModel: conclude('unmet', { basis: inadmissible, remedy: 'new-certificate' }),
  noCertificate: conclude('unmet', { basis: inadmissible, remedy: 'new-certificate' }),
})

/** It is part of the application: what comes later is not with it on the day of filing. */
export const certificateEnclosed = condition({
  sent: ask('certificateSent', { 'with-application': 'enclosed', later: 'certificateSentLater' }),
  enclosed: conclude('met', { basis: certificate }),
  certificateSentLater: conclude('unmet', { basis: inadmissible, remedy: 'enclose-certificate' }),
})

/** Dated less than three months before the day of filing. */
export const certificateAge = condition({
  age: ask('certificateAge', {
    'under-3-months': 'certificateFresh',
    '3-months-or-more': 'certificateTooOld',
    'dated-after-filing': 'datedAfterFiling',
    'dated-in-future': 'datedInFuture',
  }),
  certificateFresh: conclude('met', { basis: certificate }),
  certificateTooOld: conclude('unmet', { basis: inadmissible, remedy: 'new-certificate' }),
  datedAfterFiling: conclude('unmet', { basis: inadmissible, remedy: 'check-certificate-date' }),
  datedInFuture: conclude('to-verify', { basis: certificate, remedy: 'check-certificate-date' }),
})

/** Illness, severity and treatment, all three on the certificate itself. */
export const certificateContent = condition({
  statements: ask('certificateStatements', {
    'all-three': 'allThreeStated',
    'no-illness': 'illnessMissing',
    'no-severity': 'severityMissing',
    'no-treatment': 'treatmentMissing',
    'several-missing': 'severalMissing',
  }),
  allThreeStated: conclude('met', { basis: certificate }),
  illnessMissing: conclude('unmet', { basis: inadmissible, remedy: 'complete-certificate' }),
  severityMissing: conclude('unmet', {
    basis: [...inadmissible, 'practice:9ter-severity-stated'],
    remedy: 'complete-certificate',
  }),
  treatmentMissing: conclude('unmet', { basis: inadmissible, remedy: 'complete-certificate' }),
  severalMissing: conclude('unmet', { basis: inadmissible, remedy: 'complete-certificate' }),
})

/** Signed by the doctor. */
export const certificateSigned = condition({
  signature: ask('certificateSignature', { signed: 'signedByDoctor', unsigned: 'notSigned' }),
  signedByDoctor: conclude('met', { basis: signedAndNamed, nature: 'practice' }),
  notSigned: conclude('unmet', { basis: unsignedOrUnnamed, ...incomplete }),
})

/** One can tell whose certificate it is; an attachment may show it. */
export const patientIdentifiable = condition({
  patient: ask('patientNamed', {
    'on-certificate': 'namedOnCertificate',
    'in-attachment': 'namedInAttachment',
    nowhere: 'patientNotNamed',
  }),
  namedOnCertificate: conclude('met', { basis: signedAndNamed, nature: 'practice' }),
  namedInAttachment: conclude('met', { basis: signedAndNamed, nature: 'practice' }),
  patientNotNamed: conclude('unmet', { basis: unsignedOrUnnamed, ...incomplete }),
})
