/** Results: application, of a person whom somebody helps. */
export const application = {
  noCardYet: {
    endings: {
      noCardHeld: { reason: 'The person does not hold a card with a right to stay.' },
      cardHeld: {
        reason:
          'The person holds a card or certificate with an end date already. If it comes from this procedure, the guardian asks to extend it and does not lodge a new application.',
        todo: 'Show the card to the guardian or a lawyer, and ask what has to be sent before it ends.',
      },
      unlimitedHeld: {
        reason: 'The person has a right to stay without an end date. This procedure gives them nothing more.',
        todo: 'Keep the card valid. If the person is about to lose that stay, speak to a lawyer.',
      },
    },
  },
  guardian: {
    endings: {
      guardianFiles: { reason: 'The guardian lodges the application, or has lodged it already.' },
      guardianUndecided: {
        reason: 'The guardian has not decided yet. Nobody else can lodge the application.',
        todo: 'Make an appointment with the guardian, and let the person say what they would like. Take this page along.',
      },
      guardianDeclines: {
        reason: 'The guardian does not want to lodge the application, and nobody else can.',
        todo: 'Ask the guardian why. Ask a lawyer. The person can also write to the Guardianship Service.',
      },
      lodgedByOther: {
        reason: 'Someone other than the guardian lodged the application. The law names only the guardian.',
        todo: 'Ask the guardian to lodge it. If the person has no guardian, ask the Guardianship Service for one.',
      },
      noGuardianYet: {
        reason: 'The person has no guardian yet, and only a guardian can lodge the application.',
      },
      notReportedForGuardian: {
        reason: 'The person has no guardian yet, and only a guardian can lodge the application.',
        todo: 'Someone has to tell the Guardianship Service about the person first. It then checks who the person is and appoints a guardian.',
      },
      noGuardianAfterRefusal: {
        reason:
          'The Guardianship Service decided that the person is not an unaccompanied minor, so the person has no guardian. Only a guardian can lodge the application.',
        todo: 'Ask a lawyer whether the person can still contest that decision.',
      },
    },
  },
  contents: {
    rule: 'The application names the guardian and the person, and gives the person’s nationality, their address and their chosen address for letters. The papers that prove the facts go with it. It says which language the person needs, if they need an interpreter.',
    endings: { itemsMissing: { todo: 'Complete the application with the guardian before it is sent.' } },
  },
  identity: {
    endings: {
      copyReady: {
        reason: 'The person has a passport or identity card, so a copy can go with the application.',
      },
      stepsShown: {
        reason:
          'The person has no passport, and papers show which steps the guardian took. The Immigration Office looks at them.',
      },
      stepsNotPossible: { todo: 'Ask the guardian to write down why, and to add any proof there is.' },
      stepsNotYetTaken: {
        reason: 'The person has no passport, and nobody has taken steps to get one yet.',
        todo: 'Ask the guardian to start: embassy, family, birth certificate. If the person applied for international protection, do not contact the embassy yet.',
      },
    },
  },
  familyContact: {
    title: 'Contact with the person’s family',
    rule: 'The application describes the steps to reach family or friends in the person’s country of origin or stay, and their result.',
    endings: {
      familyStepsDescribed: {
        reason:
          'The application can describe the steps to reach the person’s family. A search without a result counts as a step too.',
      },
      contactUnsafe: {
        reason:
          'Contact with the person’s family would be dangerous. The Immigration Office judges the reasons.',
        todo: 'Ask the guardian to write down why it is dangerous. A lawyer, doctor or counsellor can support this.',
      },
      familyStepsMissing: {
        reason:
          'Nobody has tried to reach the person’s family yet, and the application has to describe such steps.',
        todo: 'Plan these steps with the guardian. Do nothing that puts the person or others in danger.',
      },
    },
  },
} as const
