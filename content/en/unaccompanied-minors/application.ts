/** What the guardian files. */
export const application = {
  guardian: {
    title: 'A guardian who files',
    rule: 'Only the guardian (voogd / tuteur) appointed by the Guardianship Service can file. It is possible beside another procedure.',
    endings: {
      guardianFiles: { reason: 'Your guardian files the application, or has filed it already.' },
      guardianUndecided: {
        reason: 'Your guardian has not decided yet. Nobody else can file.',
        todo: 'Make an appointment and say what you would like. Take this page with you.',
      },
      guardianDeclines: {
        reason: 'Your guardian does not want to file, and nobody else can.',
        todo: 'Ask for the reasons. Ask a lawyer. You can also write to the Guardianship Service.',
      },
      noGuardianYet: {
        reason: 'You have no guardian yet, and only a guardian can file.',
        todo: 'Ask the Guardianship Service for one. Anyone can report you there.',
      },
    },
  },
  contents: {
    title: 'Content of the application',
    rule: 'The application names the guardian and you, with nationality, address and chosen address for letters. Papers that prove the facts are with it, and the interpreter’s language if one is needed.',
    endings: {
      itemsComplete: { reason: 'Everything that we asked about here is ready.' },
      itemsMissing: {
        reason: 'Something from the list of the Immigration Office is still missing.',
        todo: 'Complete it with your guardian before the file is sent.',
      },
    },
  },
  identity: {
    title: 'Passport, or steps to get one',
    rule: 'A copy of the passport or an equal paper goes with the file. Without one, the guardian takes steps to get it and shows them.',
    endings: {
      copyReady: { reason: 'You have a passport or identity card, so a copy can go with the file.' },
      stepsShown: {
        reason:
          'You have no passport, and papers show which steps were taken. The Immigration Office looks at them.',
      },
      stepsNotPossible: {
        reason:
          'Steps for a passport are dangerous or lead nowhere. The Immigration Office judges the reasons.',
        todo: 'Let your guardian write down why, with whatever proof there is.',
      },
      stepsNotYetTaken: {
        reason: 'You have no passport, and no steps were taken yet.',
        todo: 'Ask your guardian to start: embassy, family, birth certificate. Wait with the embassy if you asked for asylum.',
      },
    },
  },
  familyContact: {
    title: 'Steps with family',
    rule: 'The application describes the steps taken with family or friends in the country of origin or stay, and what came of them.',
    endings: {
      familyStepsDescribed: {
        reason: 'The steps with your family can be described. A search without result counts as a step too.',
      },
      contactUnsafe: {
        reason: 'Contact with your family would be dangerous. The Immigration Office judges the reasons.',
        todo: 'Let your guardian write down why there is danger. A lawyer, doctor or counsellor can support it.',
      },
      familyStepsMissing: {
        reason: 'No steps with your family were taken yet, and the application has to describe them.',
        todo: 'Plan them with your guardian. Do nothing that puts you or others in danger.',
      },
    },
  },
} as const

export const exclusion = {
  publicOrder: {
    title: 'No danger for public order',
    rule: 'The chapter does not apply to a minor whose acts make the authorities see a danger for public peace, public order or national security (art. 61/25).',
    endings: {
      noConcern: { reason: 'You know of no problem with public order.' },
      exclusionDecided: {
        reason:
          'The Immigration Office has written that it sees you as a danger. It then does not apply this procedure.',
        todo: 'Take the decision to a lawyer at once. Follow the time limit printed on it.',
      },
      concernWeighed: {
        reason: 'There was a problem, and the Immigration Office has not decided about it. It will judge it.',
        todo: 'Talk with your guardian and a lawyer before filing.',
      },
    },
  },
} as const
