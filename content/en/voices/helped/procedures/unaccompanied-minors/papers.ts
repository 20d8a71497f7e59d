/** Results: papers, of a person whom somebody helps. */
export const papers = {
  nextPaper: {
    title: 'The next step for the person’s paper',
    rule: 'Without a durable solution the person gets an orange card for six months, which can be extended. If the solution is in Belgium, the person gets an A card for one year, on their passport or on written proof of their steps to show who they are. If it is elsewhere, the guardian gets an order to bring back (annex 38).',
    endings: {
      nothingHeld: {
        reason: 'The person holds no paper from this procedure yet, so there is nothing to extend.',
      },
      guardianGone: {
        reason:
          'The person is 18 or older, so a guardian no longer asks to extend this paper. The next point says what happens to it.',
      },
      proposalDue: {
        reason:
          'The person holds an orange card. One month before it ends, the guardian sends a proposal for a durable solution.',
        todo: 'Ask the guardian to send, one month before the end, the proposal, the person’s family situation, the person’s own circumstances and proof that the person goes to school.',
      },
      orderGiven: {
        reason:
          'The guardian got an order to bring the person back. An appeal is possible, but the appeal alone does not stop the order.',
      },
      lifeProjectDue: {
        reason:
          'The person holds an A card. One month before it ends, the guardian writes about the person’s life project.',
        todo: 'Send the person’s circumstances, their family situation, proof of school and proof of one national language. Unlimited stay can follow three years after the card was granted.',
      },
      unlimitedStayHeld: { reason: 'The person holds a B card, which is unlimited stay.' },
    },
  },
  atEighteen: {
    title: 'When the person turns 18',
    rule: 'The Vulnerable Persons Unit is competent until the person turns 18. What comes next depends on the paper that the person holds then.',
    endings: {
      noPaperAfterEighteen: {
        reason: 'The person is 18 or older and holds no paper from this procedure. It has stopped.',
      },
      noPaperAtEighteen: {
        reason: 'Without a paper, this procedure gives the person no stay when they turn 18.',
        todo: 'Ask a lawyer before the person’s birthday which other route fits.',
      },
      certificateEndsAtEighteen: {
        reason: 'The person holds an orange card. It is given only until they turn 18.',
        todo: 'If the person is still under 18, ask for a decision before that day. Ask a lawyer about other routes.',
      },
      orderAtEighteen: {
        reason:
          'The guardian holds an order to bring back. After the person’s birthday their stay is irregular, unless they have another right to stay.',
        todo: 'Ask a lawyer now. An order to leave can follow after the person’s birthday.',
      },
      cardAtEighteen: {
        reason:
          'The person holds an A card. It can be extended after 18 under other conditions, which the Immigration Office judges.',
        todo: 'The person has to go to the municipality between 45 and 30 days before the card ends. They have to bring a passport, or proof that they tried to get one. They also have to bring proof of studies with means of subsistence, or of legal work.',
      },
      unlimitedAtEighteen: {
        reason: 'The person holds a B card. It does not end because the person turns 18.',
      },
    },
  },
} as const
