export const paper = {
  residenceTitle: {
    title: 'No residence title before the 45 days',
    rule: 'The 45-day paper is for people without a residence title. A minor who is alone skips it and gets the three-month paper directly.',
    endings: {
      pastFirstPaper: {
        reason: 'You already hold a paper from this protection, so we no longer ask about this.',
      },
      unlimitedAlready: {
        reason: 'You hold a B card from this protection, so there is nothing more to ask for.',
        todo: 'Keep the card valid. If you get a letter about it, ask the centre.',
      },
      childSkipsFortyFiveDays: {
        reason:
          'You are under 18 and alone, so the three-month paper comes directly. Your best interests count at every step.',
      },
      noTitle: { reason: 'You have no residence title now. That is what the 45-day paper requires.' },
      documentToCheck: {
        reason:
          'You hold a visa, or a paper from another procedure. Whether it counts as a residence title has to be judged.',
        todo: 'Show the paper to the centre before it asks for anything.',
      },
      titleAndStatement: {
        reason:
          'You hold a residence title and made a statement. Whether you can get a next paper has to be judged.',
        todo: 'Ask the centre whether it is better to keep your stay or to change to this protection.',
      },
      titleToCheck: {
        reason: 'You hold a residence title. Your answers do not show what that changes.',
        todo: 'Ask the centre. Do not give up your stay before you have asked.',
      },
      titleHeld: {
        reason: 'You hold a residence title, and the 45-day paper is for people without one.',
        todo: 'A centre can still support you. Ask it before your stay ends.',
      },
    },
  },
} as const
