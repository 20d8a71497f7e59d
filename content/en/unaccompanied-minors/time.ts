/** What comes with time. */
export const time = {
  timeBeforeEighteen: {
    title: 'Time before you turn 18',
    rule: 'A procedure that is still running stops on your 18th birthday. If you hold a permit, the Immigration Office tells you before that day what the conditions for a new one are (art. 61/24).',
    endings: {
      moreThanAYear: { reason: 'You turn 18 in more than a year.' },
      eighteenWithinAYear: {
        reason: 'You turn 18 within a year.',
        todo: 'Make a plan with your guardian now: school, work, passport, and what comes after 18.',
      },
      eighteenWithinSixMonths: {
        reason: 'You turn 18 within six months. The procedure may not be finished by then.',
        todo: 'Ask your guardian this week to lodge the application or to press for a decision. Make a plan for after 18 with a lawyer.',
      },
      stoppedAtEighteen: {
        reason: 'You are 18, so the procedure has stopped.',
        todo: 'Ask a lawyer about other routes. Look below for the paper that you hold.',
      },
    },
  },
  otherProcedures: {
    title: 'Other procedures at the same time',
    rule: 'The guardian may lodge the application whether or not another procedure is running (art. 61/15). In practice a pending application for international protection delays it, because the authorities of your country cannot be contacted.',
    endings: {
      stoppedBeside: {
        reason: 'You are 18 or older, so this procedure no longer waits for another one.',
      },
      nothingPending: {
        reason: 'You have no pending international protection procedure, so none delays this one.',
      },
      protectionDelays: {
        reason:
          'Your application for international protection is pending. You may have both procedures, but this one then usually waits.',
        todo: 'Ask your guardian and lawyer which procedure should come first. Do not give up international protection without advice.',
      },
      cassationMayDelay: {
        reason:
          'Your international protection case is still before the Council of State. It may delay this procedure.',
        todo: 'Ask your lawyer which procedure should come first.',
      },
    },
  },
} as const

export const papers = {
  nextPaper: {
    title: 'The next step for your paper',
    rule: 'Without a durable solution you get an orange card for six months, which can be extended. If the solution is in Belgium, you get an A card for one year, on your passport or on written proof of your steps to show who you are. If it is elsewhere, your guardian gets an order to bring back (annex 38).',
    endings: {
      nothingHeld: { reason: 'You hold no paper from this procedure yet, so there is nothing to extend.' },
      guardianGone: {
        reason:
          'You are 18 or older, so a guardian no longer asks to extend this paper. The next point says what happens to it.',
      },
      proposalDue: {
        reason:
          'You hold an orange card. One month before it ends, the guardian sends a proposal for a durable solution.',
        todo: 'Ask your guardian to send, one month before the end, the proposal, your family situation, your own circumstances and proof that you go to school.',
      },
      orderGiven: {
        reason:
          'Your guardian got an order to bring you back. An appeal is possible, but the appeal alone does not stop the order.',
        todo: 'Go to a lawyer at once. Check the time limit printed on the decision: the law changed in June 2026 and we have not read the new text.',
      },
      lifeProjectDue: {
        reason: 'You hold an A card. One month before it ends, the guardian writes about your life project.',
        todo: 'Send your circumstances, your family situation, proof of school and proof of one national language. Unlimited stay can follow three years after the card was granted.',
      },
      unlimitedStayHeld: { reason: 'You hold a B card, which is unlimited stay.' },
    },
  },
  atEighteen: {
    title: 'When you turn 18',
    rule: 'The Vulnerable Persons Unit is competent until you turn 18. What comes next depends on the paper that you hold then.',
    endings: {
      noPaperAfterEighteen: {
        reason: 'You are 18 or older and you hold no paper from this procedure. It has stopped.',
        todo: 'Ask a lawyer now about other routes.',
      },
      noPaperAtEighteen: {
        reason: 'Without a paper, this procedure gives you no stay when you turn 18.',
        todo: 'Ask a lawyer before your birthday which other route fits.',
      },
      certificateEndsAtEighteen: {
        reason: 'You hold an orange card. It is given only until you turn 18.',
        todo: 'If you are still under 18, ask for a decision before that day. Ask a lawyer about other routes.',
      },
      orderAtEighteen: {
        reason:
          'Your guardian holds an order to bring back. After your birthday your stay is irregular, unless you have another right to stay.',
        todo: 'Ask a lawyer now. An order to leave can follow after your birthday.',
      },
      cardAtEighteen: {
        reason:
          'You hold an A card. It can be extended after 18 under other conditions, which the Immigration Office judges.',
        todo: 'Go to the municipality between 45 and 30 days before the card ends. Bring a passport, or proof that you tried to get one. Also bring proof of studies with means of subsistence, or of legal work.',
      },
      unlimitedAtEighteen: { reason: 'You hold a B card. It does not end because you turn 18.' },
    },
  },
} as const
