import type { RoutesText } from '@/content/route-sentences'

type Texts = Pick<RoutesText['routes'], 'unaccompanied-minors' | 'trafficking-victims' | 'return'>

/** What the route finder says about a child alone, victims of exploitation, and return. */
export const peopleRoutes = {
  'unaccompanied-minors': {
    title: 'Best-interest procedure for a child alone',
    short: 'Durable solution',
    about:
      'For children under 18 without a parent or legal guardian here. Only the guardian can lodge the application.',
    endings: {
      noChildNamed: {
        reason: 'You did not say that you are a child without parents here.',
        todo: 'Look at this route if you are under 18 and your parents are not in Belgium.',
      },
      alreadyEighteen: {
        reason: 'You are 18 or older. The procedure stops on your 18th birthday.',
        todo: 'If your date of birth is wrong, tell a lawyer at once.',
      },
      withParent: {
        reason: 'You are with a parent or a legal guardian. The procedure is for children who are alone.',
      },
      euChild: {
        reason: 'Children from the European Economic Area cannot use this procedure.',
        todo: 'Ask the Guardianship Service (Dienst Voogdij / Service des Tutelles) who can help instead.',
      },
      belgianChild: { reason: 'You are Belgian, so you need no permission to stay.' },
      authorityOpen: {
        reason: 'An adult with a paper about you is here. Someone must check what that paper means.',
        todo: 'Show the paper to a lawyer or to the Guardianship Service.',
      },
      statelessChild: {
        reason: 'The law mentions children with a nationality. A child without one is judged case by case.',
        todo: 'Ask your guardian or a lawyer.',
      },
      childAlone: {
        reason: 'You are under 18 and without a parent or legal guardian here.',
        todo: 'Talk to your guardian. If you have no guardian, someone has to tell the Guardianship Service about you.',
      },
    },
  },
  'trafficking-victims': {
    title: 'Protection with a specialised centre',
    short: 'Specialised centre',
    about:
      'For people who were exploited, or harmed by those who smuggled them. A specialised centre helps and asks for the papers.',
    endings: {
      nothingNamed: {
        reason: 'You did not say that someone exploited you or hurt you on the way.',
        todo: 'Look at this route if someone made you work or do things against your will, or hurt you on the way here.',
      },
      dangerToTalkAbout: {
        reason: 'You are in danger. A centre can tell you whether this protection covers your situation.',
        todo: 'Call one of the three centres: Payoke, PAG-ASA or Sürya.',
      },
      childOnTheWay: {
        reason:
          'You are a child alone. A child whom smugglers brought here can get protection, even if nobody harmed the child in another way.',
        todo: 'If someone was paid to bring you here, tell your guardian. Or call Payoke 03 201 16 90, PAG-ASA 02 511 64 64 or Sürya 04 232 40 30.',
      },
      centreToTalkTo: {
        reason:
          'You answered that someone made you do things, or hurt you on the way. A magistrate judges this later.',
        todo: 'Call Payoke 03 201 16 90, PAG-ASA 02 511 64 64 or Sürya 04 232 40 30. Only these centres can ask for the papers.',
      },
    },
  },
  return: {
    title: 'Return, and what to do with an order to leave',
    short: 'Return',
    about: 'For people with an order or a refusal, and for people who want to go back with help.',
    endings: {
      nothingToLeave: {
        reason: 'You did not name an order, a refusal or a wish to go back.',
        todo: 'Look at this route if you find or receive such a paper, or if you want to go back.',
      },
      orderOpen: {
        reason: 'You are not sure whether you have an order to leave.',
        todo: 'Look through your papers today, or let a lawyer look. A short time limit may be running.',
      },
      refusalOpen: {
        reason: 'You are not sure which refusal you received.',
        todo: 'Take the paper to a lawyer today: a short time limit may be running.',
      },
      nothingInWriting: {
        reason: 'You were told to leave, but you have no order and no refusal on paper.',
        todo: 'Ask for the decision in writing. Time limits start when you get the paper.',
      },
      heldAtBorder: {
        reason:
          'You are at the border. The rules for a refusal of entry differ from those for an order to leave.',
        todo: 'Ask for a lawyer at once.',
      },
      newProtectionRefusal: {
        reason:
          'The CGRS (CGVS / CGRA) refused you in the last 30 days. That refusal is not an order to leave, but an order may follow.',
        todo: 'Look at the time limit to appeal first. It is short, and it is printed on the decision.',
      },
      protectionRefusal: {
        reason:
          'The CGRS (CGVS / CGRA) refused you. That refusal is not an order to leave, but an order may follow.',
        todo: 'Check whether an appeal is still open or running.',
      },
      newStayRefusal: {
        reason:
          'Your application to stay was refused in the last 30 days. An order to leave often comes with a refusal.',
        todo: 'Look at the time limit to appeal, and look for an order in the same envelope.',
      },
      stayRefusal: {
        reason: 'Your application to stay was refused. An order to leave often comes with a refusal.',
        todo: 'Look for an order in the same envelope, and check whether an appeal is running.',
      },
      transferDecision: {
        reason:
          'A Dublin refusal (annex 26quater or 25quater) is also an order: you must go to the country that it names.',
        todo: 'See a lawyer soon. Look at the day on which you must report.',
      },
      newOrder: {
        reason: 'You received an order to leave in the last 30 days. Time limits may be running.',
        todo: 'Check today how many days it gives you, and until when you can appeal.',
      },
      olderOrder: {
        reason: 'You received an order to leave more than 30 days ago. It is still valid.',
        todo: 'Check whether removal is barred, and what you can still ask for.',
      },
      wishToReturn: {
        reason: 'You want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help you can get.',
      },
      wishBesideNewOrder: {
        reason:
          'You received an order to leave in the last 30 days, and you want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Check today how many days the order gives you, and until when you can appeal. Contact a Fedasil return desk (voluntaryreturn.be) before the term ends.',
      },
      wishBesideOlderOrder: {
        reason:
          'You received an order to leave more than 30 days ago, and you want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help you can get. Ask a lawyer about an entry ban before you leave.',
      },
      wishBesideNewRefusal: {
        reason:
          'You were refused in the last 30 days, and you want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Look at the time limit to appeal first: it is printed on the decision. Then contact a Fedasil return desk (voluntaryreturn.be). You can ask for advice there before you decide.',
      },
      wishBesideTransfer: {
        reason:
          'A Dublin refusal (annex 26quater or 25quater) orders you to go to the country that it names, and you want to go back to your own country. The voluntary return programme may help.',
        todo: 'See a lawyer soon, and look at the day on which you must report. Contact a Fedasil return desk (voluntaryreturn.be) and ask which journey is possible.',
      },
      wishBesideRefusal: {
        reason:
          'You were refused or told to leave, and you want to go back. The voluntary return programme can organise and pay for the journey.',
        todo: 'Contact a Fedasil return desk (voluntaryreturn.be) and ask what help you can get. If you have no decision on paper, ask for it in writing.',
      },
      heldNow: {
        reason: 'You are in a closed centre. Time limits are shorter there.',
        todo: 'Ask for a lawyer today.',
      },
    },
  },
} as const satisfies Texts
