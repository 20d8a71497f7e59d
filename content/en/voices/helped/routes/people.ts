/** What the route finder says: people, of a person whom somebody helps. */
export const peopleRoutes = {
  'unaccompanied-minors': {
    endings: {
      euChild: {
        todo: 'Ask the Guardianship Service (Dienst Voogdij / Service des Tutelles) who can help instead.',
      },
      noChildNamed: {
        reason: 'The answers do not say that the person is a child without parents here.',
        todo: 'Look at this route if the person is under 18 and their parents are not in Belgium.',
      },
      alreadyEighteen: {
        reason: 'The person is 18 or older. The procedure stops on their 18th birthday.',
        todo: 'If the person’s date of birth is wrong, tell a lawyer at once.',
      },
      withParent: {
        reason:
          'The person is with a parent or a legal guardian. The procedure is for children who are alone.',
      },
      belgianChild: { reason: 'The person is Belgian, so they need no permission to stay.' },
      authorityOpen: {
        reason: 'An adult with a paper about the person is here. Someone must check what that paper means.',
      },
      statelessChild: { todo: 'Ask the person’s guardian or a lawyer.' },
      childAlone: {
        reason: 'The person is under 18 and without a parent or legal guardian here.',
        todo: 'Talk to the person’s guardian. If the person has no guardian, someone has to tell the Guardianship Service about them.',
      },
    },
  },
  return: {
    title: 'Return, and what to do with an order to leave',
    endings: {
      nothingToLeave: {
        reason: 'The answers do not name an order, a refusal or a wish to go back.',
        todo: 'Look at this route if the person finds or receives such a paper, or wants to go back.',
      },
      orderOpen: {
        reason: 'It is not certain whether the person has an order to leave.',
        todo: 'Look through the papers today, or let a lawyer look. A short time limit may be running.',
      },
      refusalOpen: { reason: 'It is not certain which refusal the person received.' },
      nothingInWriting: {
        reason: 'The person was told to leave, but they have no order and no refusal on paper.',
        todo: 'Ask for the decision in writing. Time limits start when the person gets the paper.',
      },
      heldAtBorder: {
        reason:
          'The person is at the border. The rules for a refusal of entry differ from those for an order to leave.',
      },
      newProtectionRefusal: {
        reason:
          'The CGRS (CGVS / CGRA) refused the person in the last 30 days. That refusal is not an order to leave, but an order may follow.',
      },
      protectionRefusal: {
        reason:
          'The CGRS (CGVS / CGRA) refused the person. That refusal is not an order to leave, but an order may follow.',
      },
      newStayRefusal: {
        reason:
          'The person’s application to stay was refused in the last 30 days. An order to leave often comes with a refusal.',
      },
      stayRefusal: {
        reason: 'The person’s application to stay was refused. An order to leave often comes with a refusal.',
      },
      transferDecision: {
        reason:
          'A Dublin refusal (annex 26quater or 25quater) is also an order: the person must go to the country that it names.',
        todo: 'Get the person to a lawyer soon. Look at the day on which they must report.',
      },
      newOrder: {
        reason: 'The person received an order to leave in the last 30 days. Time limits may be running.',
        todo: 'Check today how many days it gives the person, and until when they can appeal.',
      },
      olderOrder: {
        reason: 'The person received an order to leave more than 30 days ago. It is still valid.',
        todo: 'Check whether removal is barred, and what the person can still ask for.',
      },
      wishToReturn: {
        reason:
          'The person wants to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help the person can get.',
      },
      wishBesideNewOrder: {
        reason:
          'The person received an order to leave in the last 30 days, and they want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Check today how many days the order gives the person, and until when they can appeal. Contact a Fedasil return desk (voluntaryreturn.be) before the term ends.',
      },
      wishBesideOlderOrder: {
        reason:
          'The person received an order to leave more than 30 days ago, and they want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help the person can get. Ask a lawyer about an entry ban before the person leaves.',
      },
      wishBesideNewRefusal: {
        reason:
          'The person was refused in the last 30 days, and they want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Look at the time limit to appeal first: it is printed on the decision. Then contact a Fedasil return desk (voluntaryreturn.be). The person can ask for advice there before they decide.',
      },
      wishBesideTransfer: {
        reason:
          'A Dublin refusal (annex 26quater or 25quater) orders the person to go to the country that it names, and they want to go back to their own country. The voluntary return programme may help.',
        todo: 'Get the person to a lawyer soon, and look at the day on which they must report. Contact a Fedasil return desk (voluntaryreturn.be) and ask which journey is possible.',
      },
      wishBesideRefusal: {
        reason:
          'The person was refused or told to leave, and they want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help the person can get. If they have no decision on paper, ask for it in writing.',
      },
      heldNow: { reason: 'The person is in a closed centre. Time limits are shorter there.' },
    },
  },
  'trafficking-victims': {
    endings: {
      nothingNamed: {
        todo: 'Look at this route if someone made the person work or do things against their will, or hurt them on the way here.',
        reason: 'The answers do not say that someone exploited the person or hurt them on the way.',
      },
      dangerToTalkAbout: {
        reason: 'The person is in danger. A centre can tell whether this protection covers their situation.',
      },
      childOnTheWay: {
        reason:
          'The person is a child alone. A child whom smugglers brought here can get protection, even if nobody harmed the child in another way.',
        todo: 'If someone was paid to bring the person here, tell their guardian. Or call Payoke 03 201 16 90, PAG-ASA 02 511 64 64 or Sürya 04 232 40 30.',
      },
      centreToTalkTo: {
        reason:
          'The answers say that someone made the person do things, or hurt them on the way. A magistrate judges this later.',
      },
    },
  },
} as const
