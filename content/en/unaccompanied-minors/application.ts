/** What the guardian lodges. */
export const application = {
  noCardYet: {
    title: 'No card yet',
    rule: 'This application is for a first paper. A card from this procedure is extended, and a right to stay without an end date is the last step.',
    endings: {
      noCardHeld: { reason: 'You do not hold a card with a right to stay.' },
      cardHeld: {
        reason:
          'You hold a card or certificate with an end date already. If it comes from this procedure, your guardian asks to extend it and does not lodge a new application.',
        todo: 'Show the card to your guardian or a lawyer, and ask what has to be sent before it ends.',
      },
      unlimitedHeld: {
        reason: 'You have a right to stay without an end date. This procedure gives you nothing more.',
        todo: 'Keep your card valid. If you are about to lose that stay, speak to a lawyer.',
      },
    },
  },
  guardian: {
    title: 'A guardian who lodges the application',
    rule: 'Only the guardian (voogd / tuteur) whom the Guardianship Service appointed can lodge the application. Another procedure may run at the same time.',
    endings: {
      guardianFiles: { reason: 'Your guardian lodges the application, or has lodged it already.' },
      guardianUndecided: {
        reason: 'Your guardian has not decided yet. Nobody else can lodge the application.',
        todo: 'Make an appointment with your guardian and say what you would like. Take this page with you.',
      },
      guardianDeclines: {
        reason: 'Your guardian does not want to lodge the application, and nobody else can.',
        todo: 'Ask your guardian why. Ask a lawyer. You can also write to the Guardianship Service.',
      },
      lodgedByOther: {
        reason: 'Someone other than your guardian lodged the application. The law names only the guardian.',
        todo: 'Ask your guardian to lodge it. If you have no guardian, ask the Guardianship Service for one.',
      },
      noGuardianYet: {
        reason: 'You have no guardian yet, and only a guardian can lodge the application.',
        todo: 'Ask the Guardianship Service which guardian it appoints, and when.',
      },
      notReportedForGuardian: {
        reason: 'You have no guardian yet, and only a guardian can lodge the application.',
        todo: 'Someone has to tell the Guardianship Service about you first. It then checks who you are and appoints a guardian.',
      },
      noGuardianAfterRefusal: {
        reason:
          'The Guardianship Service decided that you are not an unaccompanied minor, so you have no guardian. Only a guardian can lodge the application.',
        todo: 'Ask a lawyer whether you can still contest that decision.',
      },
    },
  },
  contents: {
    title: 'Content of the application',
    rule: 'The application names your guardian and you, and gives your nationality, your address and your chosen address for letters. The papers that prove the facts go with it. It says which language you need, if you need an interpreter.',
    endings: {
      itemsComplete: { reason: 'Everything that we asked about here is ready.' },
      itemsMissing: {
        reason: 'Something from the list of the Immigration Office is still missing.',
        todo: 'Complete the application with your guardian before it is sent.',
      },
    },
  },
  identity: {
    title: 'Passport, or steps to get one',
    rule: 'A copy of the passport or an equivalent paper goes with the application. If there is none, the guardian takes steps to get one and shows them.',
    endings: {
      copyReady: { reason: 'You have a passport or identity card, so a copy can go with the application.' },
      stepsShown: {
        reason:
          'You have no passport, and papers show which steps your guardian took. The Immigration Office looks at them.',
      },
      stepsNotPossible: {
        reason:
          'Steps to get a passport are dangerous or lead nowhere. The Immigration Office judges the reasons.',
        todo: 'Ask your guardian to write down why, and to add any proof there is.',
      },
      stepsNotYetTaken: {
        reason: 'You have no passport, and nobody has taken steps to get one yet.',
        todo: 'Ask your guardian to start: embassy, family, birth certificate. If you applied for international protection, do not contact the embassy yet.',
      },
    },
  },
  familyContact: {
    title: 'Contact with your family',
    rule: 'The application describes the steps to reach family or friends in your country of origin or stay, and their result.',
    endings: {
      familyStepsDescribed: {
        reason:
          'The application can describe the steps to reach your family. A search without a result counts as a step too.',
      },
      contactUnsafe: {
        reason: 'Contact with your family would be dangerous. The Immigration Office judges the reasons.',
        todo: 'Ask your guardian to write down why it is dangerous. A lawyer, doctor or counsellor can support this.',
      },
      familyStepsMissing: {
        reason: 'Nobody has tried to reach your family yet, and the application has to describe such steps.',
        todo: 'Plan these steps with your guardian. Do nothing that puts you or others in danger.',
      },
    },
  },
} as const

export const exclusion = {
  publicOrder: {
    title: 'No danger to public order',
    rule: 'This procedure does not apply to a minor whose acts make the authorities see a danger to public tranquillity, public order or national security (art. 61/25).',
    endings: {
      noConcern: { reason: 'You know of no problem with public order.' },
      exclusionDecided: {
        reason:
          'The Immigration Office has written that it sees you as a danger. In that case it does not apply this procedure.',
        todo: 'Take the decision to a lawyer at once. Follow the time limit printed on it.',
      },
      concernWeighed: {
        reason:
          'There was a problem, and the Immigration Office has not decided about it yet. It will judge it.',
        todo: 'Talk to your guardian and a lawyer before the application is lodged.',
      },
    },
  },
} as const
