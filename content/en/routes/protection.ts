import type { RoutesText } from '@/content/route-sentences'

type Texts = Pick<RoutesText['routes'], 'international-protection' | 'temporary-protection' | 'statelessness'>

/** What the route finder says about protection: international, temporary, and stay as a stateless person. */
export const protectionRoutes = {
  'international-protection': {
    title: 'International protection (asylum)',
    short: 'International protection',
    about: 'For people who fear persecution, war or inhuman treatment in their country.',
    endings: {
      noFearNamed: {
        reason: 'You did not say that your own country is not safe for you.',
        todo: 'Look at this route if you are afraid to go back to your own country.',
      },
      protectionHeld: {
        reason: 'You have refugee status or subsidiary protection, so you need not apply again.',
        todo: 'If someone wants to take the protection away, see a lawyer at once.',
      },
      askInPerson: {
        reason:
          'You are outside Belgium. You have to apply for this protection in person, in Belgium or at its border.',
        todo: 'Ask a Belgian embassy which visa may be possible.',
      },
      belgianApplicant: {
        reason: 'You are Belgian. This protection is for people who are not Belgian.',
      },
      besideTemporary: {
        reason:
          'You left Ukraine. Temporary protection usually comes first, and you can apply for international protection at any time.',
        todo: 'Look at temporary protection first. While it lasts, an application for international protection waits.',
      },
      noDangerSaid: {
        reason:
          'You answered that your country is not safe, but that you do not fear serious harm. This is judged case by case.',
        todo: 'Talk to a lawyer about what could happen to you there.',
      },
      newElementsNeeded: {
        reason:
          'You applied before, and that procedure ended. A new application needs new elements, or it can be found inadmissible.',
        todo: 'Ask a lawyer whether something is new: in your country, about you, or in the proof that you have.',
      },
      euApplicant: {
        reason:
          'You are a citizen of the European Economic Area or Switzerland. Applications from EU citizens can be found inadmissible.',
        todo: 'Ask a lawyer before you apply.',
      },
      otherCountry: {
        reason:
          'You have a decision that another European country must examine your application. You can be taken there, even while you appeal.',
        todo: 'See a lawyer at once, and follow the time limit printed on the decision.',
      },
      protectionRunning: {
        reason:
          'You applied for international protection, and there is no final decision yet. You may wait for it here, unless you have a decision that another country must examine your application.',
        todo: 'Keep your address up to date, and answer every letter in time.',
      },
      fearToLookAt: {
        reason: 'You fear serious harm in your country. The CGRS (CGVS / CGRA) judges this.',
        todo: 'Apply soon: the law mentions 8 working days after you enter. You can still apply later, but it can count against you.',
      },
    },
  },
  'temporary-protection': {
    title: 'Temporary protection (Ukraine)',
    short: 'Temporary protection',
    about: 'For people who lived in Ukraine before 24 February 2022 and left because of the war.',
    endings: {
      notFromUkraine: {
        reason: 'You did not say that you left Ukraine because of the war.',
        todo: 'Look at this route if you lived in Ukraine and left because of the war.',
      },
      livedElsewhere: {
        reason: 'Your home was not in Ukraine before 24 February 2022.',
        todo: 'If you cannot go back to your country, look at international protection.',
      },
      familyElsewhere: {
        reason:
          'Your home was not in Ukraine, but your close family may have this protection. Some family can join them.',
        todo: 'Ask the Immigration Office or a lawyer. It also matters for a child born later.',
      },
      agreedEndPassed: {
        reason: 'Temporary protection was agreed until 4 March 2027. We do not know what comes after.',
        todo: 'Ask the Immigration Office or a lawyer whether it was extended.',
      },
      otherGroup: {
        reason:
          'You lived in Ukraine, but you are in none of the three groups. A permanent residence permit there may count.',
        todo: 'If you had one and cannot safely go back to your own country, ask at the registration centre. Look at international protection too.',
      },
      familyOfThese: {
        reason: 'You lived in Ukraine and are close family of someone in one of the named groups.',
        todo: 'Go to the registration centre in person, with papers that show the family tie.',
      },
      fledUkraine: {
        reason: 'You lived in Ukraine before 24 February 2022, and you belong to one of the named groups.',
        todo: 'Go to the registration centre in person.',
      },
    },
  },
  statelessness: {
    title: 'Stay as a stateless person',
    short: 'Statelessness',
    about:
      'Since 1 September 2024: for people whom no country sees as its citizen and who have nowhere else to go.',
    endings: {
      hasNationality: { reason: 'You have a nationality. This route is for people without one.' },
      belgianNational: { reason: 'You are Belgian, so you need no permission to stay.' },
      addressInBelgium: {
        reason:
          'You are outside Belgium. The application must give the address where you really live in Belgium.',
      },
      withoutObject: {
        reason:
          'You have refugee status or subsidiary protection. An application to stay as a stateless person then has no object (article 57/42).',
        todo: 'Ask a lawyer whether a court can recognise you as stateless beside this protection. That gives no stay by itself.',
      },
      unlimitedHeld: {
        reason: 'You already have a right to stay without an end date. The application is then not examined.',
      },
      neverStayedLawfully: {
        reason:
          'You never had a stay of more than three months here, and never applied for international protection. The application is then not examined.',
        todo: 'Ask a lawyer whether another paper that you had counts.',
      },
      nationalityToCheck: {
        reason: 'You answered that no country sees you as its citizen, but you named a nationality.',
        todo: 'Ask that country in writing whether you are its citizen. Keep the answer.',
      },
      earlierStayOpen: {
        reason: 'It is not clear whether you ever had a right to stay here for more than three months.',
        todo: 'Look for old cards and certificates, or ask your municipality.',
      },
      waitsForProtection: {
        reason:
          'Your international protection procedure is running. An application as a stateless person waits until it ends.',
        todo: 'Ask your lawyer what to raise where: the same facts can matter in both.',
      },
      stayedAsApplicant: {
        reason:
          'No country sees you as its citizen, and you stayed here as an applicant for international protection.',
        todo: 'Gather proof of who you are and of what each country answered.',
      },
      stayedLawfully: {
        reason: 'No country sees you as its citizen, and you had a right to stay here before.',
        todo: 'Gather proof of who you are and of what each country answered.',
      },
    },
  },
} as const satisfies Texts
