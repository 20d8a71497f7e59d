/** Results: certificate, of a person whom somebody helps. */
export const certificate = {
  certificateEnclosed: {
    rule: 'The certificate has to be in the application when the person lodges it.',
    endings: {
      enclosed: { reason: 'The certificate goes with the application.' },
      certificateSentLater: {
        reason: 'The certificate does not go with the application. What comes later is too late.',
        todo: 'Put the certificate in the same letter. If the letter is already sent without it, ask a lawyer about a new application.',
      },
    },
  },
  certificateAge: {
    rule: 'The certificate has to be dated less than three months before the day the person lodges the application.',
    endings: {
      certificateFresh: {
        reason:
          'The certificate will be less than three months old on the day the person lodges the application.',
      },
      certificateTooOld: {
        reason:
          'The certificate will be three months old or more on the day the person lodges the application.',
        todo: 'Ask the doctor of the person for a new certificate, or lodge the application earlier if that day is still ahead.',
      },
      datedAfterFiling: {
        reason:
          'The date on the certificate is later than the day the person lodges the application. They need the certificate when they lodge it.',
      },
      datedInFuture: { reason: 'The date on the certificate is in the future.' },
    },
  },
  certificateContent: {
    endings: {
      allThreeStated: { reason: 'The certificate names the illness, its severity and the treatment.' },
      illnessMissing: {
        reason: 'The certificate does not name the illness.',
        todo: 'Ask the doctor of the person to write the illness on the form itself.',
      },
      severityMissing: {
        reason: 'The certificate does not say how serious the illness is.',
        todo: 'Ask the doctor of the person to write the degree of severity on the form itself.',
      },
      treatmentMissing: {
        reason: 'The certificate does not say which treatment the person needs.',
        todo: 'Ask the doctor of the person to write the treatment on the form itself.',
      },
      severalMissing: {
        reason: 'More than one of the three statements is missing from the certificate.',
        todo: 'Ask the doctor of the person to write the illness, its severity and the treatment on the form itself.',
      },
    },
  },
  certificateSigned: {
    endings: {
      signedByDoctor: { reason: 'The doctor signed the certificate.' },
      notSigned: { reason: 'The certificate is not signed.' },
    },
  },
  patientIdentifiable: {
    title: 'The certificate is clearly about the person',
    endings: {
      namedOnCertificate: { reason: 'The person’s name is on the certificate.' },
      namedInAttachment: {
        reason:
          'The person’s name is on a paper attached to the certificate. That can show who the patient is.',
        safer: 'Ask the doctor to write the person’s full name and date of birth on the form itself.',
      },
      patientNotNamed: {
        reason: 'The person’s name is not on the certificate, and not on a paper attached to it.',
        todo: 'Ask the doctor to write the person’s full name and date of birth on the form.',
      },
    },
  },
} as const
