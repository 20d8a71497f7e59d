import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** That there is a certificate on the official model. */
export const model = {
  certificateModel: {
    title: 'Certificate on the official model',
    rule: 'A medical certificate on the model fixed by decree goes with the application.',
    refusal: 'A hospital letter or a doctor’s report instead of the model form.',
    endings: {
      onCurrentModel: { reason: 'Your certificate is on the official form in use since March 2024.' },
      onOlderModel: {
        reason:
          'Your certificate is on the older official form. The Immigration Office says that it still takes it.',
      },
      notOnModel: {
        reason: 'You have a report of a doctor, but not on the official form. A report does not replace it.',
        todo: 'Ask your doctor to fill in the official form, and add the report to it.',
      },
      noCertificate: {
        reason: 'You have no medical certificate yet. Without it the application is inadmissible.',
        todo: 'Ask your doctor to fill in the official form.',
      },
    },
  },
} as const satisfies Pick<Conditions['admissibility'], 'certificateModel'>

/** What has to stand on it. */
export const certificate = {
  certificateAge: {
    title: 'Certificate under three months old',
    rule: 'The certificate is dated less than three months before the day of filing.',
    refusal: 'The certificate was in time when it was written, and too old when the letter was posted.',
    endings: {
      certificateFresh: {
        reason: 'Your certificate will be less than three months old on the day you file.',
      },
      certificateTooOld: {
        reason: 'Your certificate will be three months old or more on the day you file.',
        todo: 'Ask your doctor for a new certificate, or file earlier if that day is still ahead.',
      },
      datedAfterFiling: {
        reason: 'Your certificate has a later date than the day of filing. It has to be there when you file.',
        todo: 'Check both dates. If they are right, file on or after the date of the certificate.',
      },
      datedInFuture: {
        reason: 'The date on your certificate is still to come.',
        todo: 'Check the date. If the doctor made a mistake, ask for a new certificate.',
      },
    },
  },
  certificateContent: {
    title: 'Illness, severity and treatment',
    rule: 'The certificate itself states the illness, its degree of severity and the treatment that is needed.',
    refusal: 'The severity is not stated in so many words, or stands only in an added report.',
    endings: {
      allThreeStated: { reason: 'Your certificate names the illness, its severity and the treatment.' },
      illnessMissing: {
        reason: 'Your certificate does not name the illness.',
        todo: 'Ask your doctor to write the illness on the form itself.',
      },
      severityMissing: {
        reason: 'Your certificate does not say how serious the illness is.',
        todo: 'Ask your doctor to write the degree of severity on the form itself.',
      },
      treatmentMissing: {
        reason: 'Your certificate does not say which treatment you need.',
        todo: 'Ask your doctor to write the treatment on the form itself.',
      },
      severalMissing: {
        reason: 'More than one of the three statements is missing on your certificate.',
        todo: 'Ask your doctor to write illness, severity and treatment on the form itself.',
      },
    },
  },
  certificateSigned: {
    title: 'Signed by the doctor',
    rule: 'The doctor signs the certificate. An unsigned one is refused in practice.',
    refusal: 'The signature was forgotten.',
    endings: {
      signedByDoctor: { reason: 'The doctor signed your certificate.' },
      notSigned: {
        reason: 'Your certificate is not signed.',
        todo: 'Ask the doctor to sign and date it.',
      },
    },
  },
  patientIdentifiable: {
    title: 'The certificate is clearly about you',
    rule: 'One can tell who the patient is, from the certificate or from a paper attached to it.',
    refusal: 'The name of the patient is missing.',
    endings: {
      namedOnCertificate: { reason: 'Your name stands on the certificate.' },
      namedInAttachment: {
        reason: 'Your name stands on a paper attached to the certificate. That can show who the patient is.',
      },
      patientNotNamed: {
        reason: 'Your name stands neither on the certificate nor on a paper attached to it.',
        todo: 'Ask the doctor to write your full name and date of birth on the form.',
      },
    },
  },
} as const satisfies Conditions['certificate']
