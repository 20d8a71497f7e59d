export const paper = {
  residenceTitle: {
    title: 'No residence title before the 45 days',
    rule: 'The paper for 45 days is for a person without residence title. A minor who is alone skips it, and gets the three-month paper directly.',
    endings: {
      pastFirstPaper: { reason: 'You hold a paper of this protection already, so this is no longer asked.' },
      unlimitedAlready: {
        reason: 'You hold a B card from this protection, so there is nothing more to ask for.',
        todo: 'Keep the card valid. Ask the centre if a letter about it comes.',
      },
      childSkipsFortyFiveDays: {
        reason:
          'You are under 18 and alone, so the three-month paper comes directly. Your best interests count in every step.',
      },
      noTitle: { reason: 'You have no residence title now, as the paper for 45 days asks.' },
      documentToCheck: {
        reason: 'You hold a paper of another procedure. Whether it counts as a residence title is judged.',
        todo: 'Show the paper to the centre before it asks for anything.',
      },
      titleAndStatement: {
        reason: 'You hold a residence title and made a statement. Whether a next paper fits is judged.',
        todo: 'Ask the centre what is better: keep your stay, or change.',
      },
      titleToCheck: {
        reason: 'You hold a residence title. What it changes is not clear from your answers.',
        todo: 'Ask the centre. Do not give up your stay before that.',
      },
      titleHeld: {
        reason: 'You hold a residence title, and the paper for 45 days is for people without one.',
        todo: 'A centre can still support you. Ask it before your stay ends.',
      },
    },
  },
} as const
