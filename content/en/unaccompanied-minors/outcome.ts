/** What the Immigration Office weighs, and what comes with time. */
export const time = {
  timeBeforeEighteen: {
    title: 'Time before you turn 18',
    rule: 'A procedure that still runs stops on the 18th birthday. Before that day the Immigration Office informs you about a new permit if you hold one (art. 61/24).',
    endings: {
      moreThanAYear: { reason: 'You turn 18 in more than a year.' },
      eighteenWithinAYear: {
        reason: 'You turn 18 within a year.',
        todo: 'Make a plan with your guardian now: school, work, passport, and what follows after 18.',
      },
      eighteenWithinSixMonths: {
        reason: 'You turn 18 within six months. The procedure may not be finished by then.',
        todo: 'Ask your guardian this week to file or to press for a decision. Make a plan for after 18 with a lawyer.',
      },
      stoppedAtEighteen: {
        reason: 'You are 18, so the procedure has stopped.',
        todo: 'Ask a lawyer about other routes. See below for the paper that you hold.',
      },
    },
  },
  otherProcedures: {
    title: 'Other procedures at the same time',
    rule: 'The guardian may file whether or not another procedure runs (art. 61/15). In practice a pending asylum request delays it, because the authorities of your country cannot be contacted.',
    endings: {
      nothingPending: { reason: 'No asylum procedure is pending, so none delays this one.' },
      protectionDelays: {
        reason: 'Your asylum request is pending. You may have both, but this one then mostly waits.',
        todo: 'Ask your guardian and lawyer which procedure should come first. Do not give up asylum without advice.',
      },
      cassationMayDelay: {
        reason: 'Your asylum case is still before the Council of State. It may delay this procedure.',
        todo: 'Ask your lawyer which procedure should come first.',
      },
    },
  },
} as const

export const outcome = {
  parents: {
    title: 'Living with your parents',
    rule: 'The search for a durable solution looks first at family unity and at your best interests (art. 61/17). One outcome is reunion with your parents where they may live.',
    endings: {
      noParentsLeft: {
        reason:
          'Your parents have died, so reunion with them is not an outcome. The Immigration Office looks at the proof.',
      },
      parentsNotFound: {
        reason:
          'Your parents have not been found. The Immigration Office judges whether the search was serious.',
        todo: 'Describe every step of the search, also those without result.',
      },
      reunionAbroadExamined: {
        reason:
          'Your parents may live in another country. The Immigration Office will look at reunion there first.',
        todo: 'Let your guardian write what you want and why, and how your parents live.',
      },
      reunionAtHomeExamined: {
        reason:
          'Your parents live in your own country. The Immigration Office will look at a return to them.',
        todo: 'Let your guardian write what a return would mean for you, with proof.',
      },
    },
  },
  returnSafeguards: {
    title: 'What a return would need',
    rule: 'A return needs sure reception and care for your age (art. 74/16). There must be no risk of trafficking or smuggling. A family is able to care for you, or a suitable place is in your interest.',
    endings: {
      riskNamed: {
        reason:
          'You fear that someone would use you. With such a risk the law allows no return; the Immigration Office judges the risk.',
      },
      noCareKnown: {
        reason:
          'You know of nobody who could care for you. Without sure care the law allows no return; the Immigration Office judges it.',
      },
      familyCareExamined: {
        reason:
          'Your family could perhaps care for you. The Immigration Office judges whether they can support, teach and protect you.',
        todo: 'Let your guardian write what is good and what is bad about it, and what you want.',
      },
      structureExamined: {
        reason:
          'A home or organisation could perhaps care for you. The Immigration Office judges whether it suits you.',
        todo: 'Ask for the name and the role of the place. You and your guardian must be told.',
      },
    },
  },
  lifeHere: {
    title: 'School in Belgium',
    rule: 'Proof of regular schooling goes with each proposal and each life project (arts 61/19 and 61/21).',
    endings: {
      schoolProven: { reason: 'You go to school regularly and have a paper about it.' },
      schoolProofMissing: {
        reason: 'You go to school, but the paper is missing.',
        todo: 'Ask the school for a certificate of regular attendance.',
      },
      notAtSchool: {
        reason: 'You do not go to school regularly. The Immigration Office weighs the reasons.',
        todo: 'Ask your guardian for help with a school. Keep proof if illness or waiting lists are the reason.',
      },
    },
  },
} as const

export const papers = {
  nextPaper: {
    title: 'The next step for your paper',
    rule: 'Without a durable solution you get an orange card for six months, which can be extended. With a solution in Belgium you get an A card for one year. With a solution elsewhere the guardian gets an order to bring back (annex 38).',
    endings: {
      nothingHeld: { reason: 'You hold no paper of this procedure yet, so nothing has to be extended.' },
      guardianGone: {
        reason:
          'You are 18 or older, so no guardian writes to extend this paper any more. The next point says what happens to it.',
      },
      proposalDue: {
        reason:
          'You hold an orange card. One month before it ends, the guardian sends a proposal for a durable solution.',
        todo: 'Send the proposal, your family situation, your own circumstances and proof of school, all one month before the end.',
      },
      orderGiven: {
        reason:
          'Your guardian got an order to bring you back. An appeal is possible, but it does not stop the order by itself.',
        todo: 'Go to a lawyer at once. Check the time limit printed on the decision: the law changed in June 2026 and the new text was not read.',
      },
      lifeProjectDue: {
        reason: 'You hold an A card. One month before it ends, the guardian writes about your life project.',
        todo: 'Send your circumstances, your family situation, proof of school and of one national language. Three years after the grant of the card, unlimited stay can follow.',
      },
      unlimitedStayHeld: { reason: 'You hold a B card, which is unlimited stay.' },
    },
  },
  atEighteen: {
    title: 'When you turn 18',
    rule: 'The Vulnerable Persons Unit is competent until you turn 18. What follows depends on the paper that you hold then.',
    endings: {
      noPaperAtEighteen: {
        reason: 'Without a paper you have no stay from this procedure when you turn 18.',
        todo: 'Ask a lawyer before your birthday which other route fits.',
      },
      certificateEndsAtEighteen: {
        reason: 'You hold an orange card. It is given only until you turn 18.',
        todo: 'Ask your guardian for a decision before that day. Ask a lawyer about other routes.',
      },
      orderAtEighteen: {
        reason:
          'Your guardian holds an order to bring back. After your birthday your stay is irregular, unless you have another right.',
        todo: 'Ask a lawyer before your birthday. An order to leave can follow after it.',
      },
      cardAtEighteen: {
        reason:
          'You hold an A card. It can be extended after 18 under other conditions, which the Immigration Office judges.',
        todo: 'Go to the municipality between 45 and 30 days before the card ends. Bring a passport or proof that you tried, and proof of studies with means, or of legal work.',
      },
      unlimitedAtEighteen: { reason: 'You hold a B card. It does not end because you turn 18.' },
    },
  },
} as const
