import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** That there is a certificate on the official model. */
export const model = {
  certificateModel: {
    title: 'Certificate on the official model',
    rule: 'You send a medical certificate with the application. It has to be on the official form that a decree fixes.',
    refusal: 'The application contains a hospital letter or a doctor’s report instead of the official form.',
    endings: {
      onCurrentModel: { reason: 'Your certificate is on the official form in use since March 2024.' },
      onOlderModel: {
        reason:
          'Your certificate is on the older official form. The Immigration Office says that it still accepts it.',
        safer: 'Ask your doctor to fill in the form in use since March 2024.',
      },
      notOnModel: {
        reason:
          'You have a doctor’s report, but not on the official form. A report does not replace the form.',
        todo: 'Ask your doctor to fill in the official form, and add the report to it.',
      },
      noCertificate: {
        reason: 'You have no medical certificate yet. Without it the application is inadmissible.',
        todo: 'Ask your doctor to fill in the official form.',
      },
    },
  },
} as const satisfies Pick<Conditions['admissibility'], 'certificateModel'>

/** What the certificate has to say. */
export const certificate = {
  certificateEnclosed: {
    title: 'Certificate with the application',
    rule: 'The certificate has to be in the application when you lodge it.',
    refusal: 'The certificate was sent after the application.',
    endings: {
      enclosed: { reason: 'Your certificate goes with the application.' },
      certificateSentLater: {
        reason: 'Your certificate does not go with the application. What comes later is too late.',
        todo: 'Put the certificate in the same letter. If you have sent the letter without it, ask a lawyer about a new application.',
      },
    },
  },
  certificateAge: {
    title: 'Certificate under three months old',
    rule: 'The certificate has to be dated less than three months before the day you lodge the application.',
    refusal: 'The certificate was recent when the doctor wrote it, but too old when the letter was posted.',
    endings: {
      certificateFresh: {
        reason: 'Your certificate will be less than three months old on the day you lodge the application.',
      },
      certificateTooOld: {
        reason: 'Your certificate will be three months old or more on the day you lodge the application.',
        todo: 'Ask your doctor for a new certificate, or lodge the application earlier if that day is still ahead.',
      },
      datedAfterFiling: {
        reason:
          'The date on your certificate is later than the day you lodge the application. You need the certificate when you lodge it.',
        todo: 'Check both dates. If they are right, lodge the application on or after the date of the certificate.',
      },
      datedInFuture: {
        reason: 'The date on your certificate is in the future.',
        todo: 'Check the date. If the doctor made a mistake, ask for a new certificate.',
      },
    },
  },
  certificateContent: {
    title: 'Illness, severity and treatment',
    rule: 'The certificate itself has to state the illness, its degree of severity and the treatment that is needed.',
    refusal: 'The certificate does not state the severity in so many words, or only an added report does.',
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
        reason: 'More than one of the three statements is missing from your certificate.',
        todo: 'Ask your doctor to write the illness, its severity and the treatment on the form itself.',
      },
    },
  },
  certificateSigned: {
    title: 'Signed by the doctor',
    rule: 'The doctor has to sign the certificate. In practice, an unsigned one is refused.',
    refusal: 'The doctor forgot to sign.',
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
    rule: 'The certificate, or a paper attached to it, has to show who the patient is.',
    refusal: 'The patient’s name is missing.',
    endings: {
      namedOnCertificate: { reason: 'Your name is on the certificate.' },
      namedInAttachment: {
        reason: 'Your name is on a paper attached to the certificate. That can show who the patient is.',
        safer: 'Ask the doctor to write your full name and date of birth on the form itself.',
      },
      patientNotNamed: {
        reason: 'Your name is not on the certificate, and not on a paper attached to it.',
        todo: 'Ask the doctor to write your full name and date of birth on the form.',
      },
    },
  },
} as const satisfies Conditions['certificate']
