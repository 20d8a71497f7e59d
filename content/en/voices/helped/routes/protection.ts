/** What the route finder says: protection, of a person whom somebody helps. */
export const protectionRoutes = {
  'international-protection': {
    endings: {
      protectionHeld: {
        todo: 'If someone wants to take the protection away, see a lawyer at once.',
        reason: 'The person has refugee status or subsidiary protection, so they need not apply again.',
      },
      noFearNamed: {
        reason: 'The answers do not say that the person’s own country is not safe for them.',
        todo: 'Look at this route if the person is afraid to go back to their own country.',
      },
      askInPerson: {
        reason:
          'The person is outside Belgium. They have to apply for this protection in person, in Belgium or at its border.',
      },
      belgianApplicant: {
        reason: 'The person is Belgian. This protection is for people who are not Belgian.',
      },
      besideTemporary: {
        reason:
          'The person left Ukraine. Temporary protection usually comes first, and the person can apply for international protection at any time.',
      },
      noDangerSaid: {
        reason:
          'The answers say that the person’s country is not safe, but that they do not fear serious harm. This is judged case by case.',
        todo: 'Talk to a lawyer about what could happen to the person there.',
      },
      newElementsNeeded: {
        reason:
          'The person applied before, and that procedure ended. A new application needs new elements, or it can be found inadmissible.',
        todo: 'Ask a lawyer whether something is new: in the person’s country, about them, or in the proof that they have.',
      },
      euApplicant: {
        reason:
          'The person is a citizen of the European Economic Area or Switzerland. Applications from EU citizens can be found inadmissible.',
        todo: 'Ask a lawyer before the person applies.',
      },
      otherCountry: {
        reason:
          'The person has a decision that another European country must examine their application. They can be taken there, even while they appeal.',
      },
      protectionRunning: {
        reason:
          'The person applied for international protection, and there is no final decision yet. They may wait for it here, unless they have a decision that another country must examine their application.',
        todo: 'Keep the person’s address up to date, and answer every letter in time.',
      },
      fearToLookAt: {
        reason: 'The person fears serious harm in their country. The CGRS (CGVS / CGRA) judges this.',
        todo: 'The person has to apply soon: the law mentions 8 working days after they enter. They can still apply later, but it can count against them.',
      },
    },
  },
  'temporary-protection': {
    endings: {
      familyOfThese: {
        todo: 'Go to the registration centre in person, with papers that show the family tie.',
        reason: 'The person lived in Ukraine and is close family of someone in one of the named groups.',
      },
      notFromUkraine: {
        reason: 'The answers do not say that the person left Ukraine because of the war.',
        todo: 'Look at this route if the person lived in Ukraine and left because of the war.',
      },
      livedElsewhere: {
        reason: 'The person’s home was not in Ukraine before 24 February 2022.',
        todo: 'If the person cannot go back to their country, look at international protection.',
      },
      familyElsewhere: {
        reason:
          'The person’s home was not in Ukraine, but their close family may have this protection. Some family can join those who have it.',
      },
      otherGroup: {
        reason:
          'The person lived in Ukraine, but they are in none of the three groups. A permanent residence permit there may count.',
        todo: 'If the person had one and cannot safely go back to their own country, ask at the registration centre. Look at international protection too.',
      },
      fledUkraine: {
        reason:
          'The person lived in Ukraine before 24 February 2022, and they belong to one of the named groups.',
      },
    },
  },
  statelessness: {
    endings: {
      hasNationality: { reason: 'The person has a nationality. This route is for people without one.' },
      belgianNational: { reason: 'The person is Belgian, so they need no permission to stay.' },
      addressInBelgium: {
        reason:
          'The person is outside Belgium. The application must give the address where they really live in Belgium.',
      },
      withoutObject: {
        reason:
          'The person has refugee status or subsidiary protection. An application to stay as a stateless person then has no object (article 57/42).',
        todo: 'Ask a lawyer whether a court can recognise the person as stateless beside this protection. That gives no stay by itself.',
      },
      unlimitedHeld: {
        reason:
          'The person already has a right to stay without an end date. The application is then not examined.',
      },
      neverStayedLawfully: {
        reason:
          'The person never had a stay of more than three months here, and never applied for international protection. The application is then not examined.',
        todo: 'Ask a lawyer whether another paper that the person had counts.',
      },
      nationalityToCheck: {
        reason:
          'The answers say that no country sees the person as its citizen, but the answers name a nationality.',
        todo: 'Ask that country in writing whether the person is its citizen. Keep the answer.',
      },
      earlierStayOpen: {
        reason:
          'It is not clear whether the person ever had a right to stay here for more than three months.',
        todo: 'Look for old cards and certificates, or ask the person’s municipality.',
      },
      waitsForProtection: {
        reason:
          'The person’s international protection procedure is running. An application as a stateless person waits until it ends.',
        todo: 'Ask the lawyer of the person what to raise where: the same facts can matter in both.',
      },
      stayedAsApplicant: {
        reason:
          'No country sees the person as its citizen, and they stayed here as an applicant for international protection.',
        todo: 'Gather proof of who the person is and of what each country answered.',
      },
      stayedLawfully: {
        reason: 'No country sees the person as its citizen, and they had a right to stay here before.',
        todo: 'Gather proof of who the person is and of what each country answered.',
      },
    },
  },
} as const
