import { ask, conclude, condition } from '@/machines/engine/condition'

/** The rules on the certificate's content only mean something where there is a certificate on the model. */
const ifModel = <const Next extends string>(next: Next) =>
  ask('certificateForm', {
    'current-model': next,
    'older-model': next,
    'other-report': 'noModelCertificate',
    none: 'noModelCertificate',
  })
const noModelCertificate = conclude('not-applicable', { basis: ['aliens-act:9ter:§1:al.4'] })

/** A medical certificate on the official model goes with the application. */
export const certificateModel = condition({
  initial: 'form',
  states: {
    form: ask('certificateForm', {
      'current-model': 'onCurrentModel',
      'older-model': 'onOlderModel',
      'other-report': 'notOnModel',
      none: 'noCertificate',
    }),
    onCurrentModel: conclude('met', {
      basis: ['aliens-act:9ter:§1:al.4', 'practice:9ter-certificate-models'],
    }),
    onOlderModel: conclude('met', {
      basis: ['aliens-act:9ter:§1:al.4', 'practice:9ter-certificate-models'],
      nature: 'practice',
    }),
    notOnModel: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'new-certificate',
    }),
    noCertificate: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'new-certificate',
    }),
  },
})

/** Dated less than three months before the day of filing. */
export const certificateAge = condition({
  initial: 'form',
  states: {
    form: ifModel('age'),
    age: ask('certificateAge', {
      'under-3-months': 'certificateFresh',
      '3-months-or-more': 'certificateTooOld',
      'dated-after-filing': 'datedAfterFiling',
      'dated-in-future': 'datedInFuture',
    }),
    certificateFresh: conclude('met', { basis: ['aliens-act:9ter:§1:al.4'] }),
    certificateTooOld: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'new-certificate',
    }),
    datedAfterFiling: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'check-certificate-date',
    }),
    datedInFuture: conclude('to-verify', {
      basis: ['aliens-act:9ter:§1:al.4'],
      remedy: 'check-certificate-date',
    }),
    noModelCertificate,
  },
})

/** Illness, severity and treatment, all three on the certificate itself. */
export const certificateContent = condition({
  initial: 'form',
  states: {
    form: ifModel('statements'),
    statements: ask('certificateStatements', {
      'all-three': 'allThreeStated',
      'no-illness': 'illnessMissing',
      'no-severity': 'severityMissing',
      'no-treatment': 'treatmentMissing',
      'several-missing': 'severalMissing',
    }),
    allThreeStated: conclude('met', { basis: ['aliens-act:9ter:§1:al.4'] }),
    illnessMissing: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'complete-certificate',
    }),
    severityMissing: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°', 'practice:9ter-severity-stated'],
      remedy: 'complete-certificate',
    }),
    treatmentMissing: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'complete-certificate',
    }),
    severalMissing: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
      remedy: 'complete-certificate',
    }),
    noModelCertificate,
  },
})

/** Signed by the doctor. */
export const certificateSigned = condition({
  initial: 'form',
  states: {
    form: ifModel('signature'),
    signature: ask('certificateSignature', {
      signed: 'signedByDoctor',
      unsigned: 'notSigned',
    }),
    signedByDoctor: conclude('met', {
      basis: ['practice:9ter-certificate-signed-and-named'],
      nature: 'practice',
    }),
    notSigned: conclude('unmet', {
      basis: ['aliens-act:9ter:§3:3°', 'practice:9ter-certificate-signed-and-named'],
      nature: 'practice',
      remedy: 'complete-certificate',
    }),
    noModelCertificate,
  },
})

/** One can tell whose certificate it is; an attachment may show it. */
export const patientIdentifiable = condition({
  initial: 'form',
  states: {
    form: ifModel('patient'),
    patient: ask('patientNamed', {
      'on-certificate': 'namedOnCertificate',
      'in-attachment': 'namedInAttachment',
      nowhere: 'patientNotNamed',
    }),
    namedOnCertificate: conclude('met', {
      basis: ['practice:9ter-certificate-signed-and-named'],
      nature: 'practice',
    }),
    namedInAttachment: conclude('met', {
      basis: ['practice:9ter-certificate-signed-and-named'],
      nature: 'practice',
    }),
    patientNotNamed: conclude('unmet', {
      basis: ['aliens-act:9ter:§3:3°', 'practice:9ter-certificate-signed-and-named'],
      nature: 'practice',
      remedy: 'complete-certificate',
    }),
    noModelCertificate,
  },
})
