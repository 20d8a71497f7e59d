/** Results: consideration, of a person whom somebody helps. */
export const consideration = {
  newElements: {
    endings: {
      firstApplication: {
        reason: 'The person never lodged an application to stay as a stateless person before.',
      },
      neverExamined: {
        reason:
          'The earlier application of the person was not taken into consideration, so the conditions were not examined in full.',
      },
      notRejected: {
        reason: 'The earlier application of the person did not end with a refusal on the merits.',
      },
      replacesPending: {
        reason:
          'The earlier application of the person is still pending. With a new one, they withdraw it, so repeat everything that matters.',
      },
      newSinceRefusal: {
        reason:
          'The application contains something that the refused one did not. The Immigration Office looks at whether it is new.',
      },
      sameElements: { reason: 'The application contains only what was already rejected.' },
    },
  },
  notClearlyUnfounded: {
    endings: {
      nationalityNamed: {
        reason:
          'The answers say that the person has a nationality. An application of someone who clearly has one is not taken into consideration.',
        todo: 'If that country does not see the person as its citizen, ask it in writing and show the answer to a lawyer.',
      },
      nationalityContested: {
        reason:
          'The answers say that the person has a nationality. But a final ruling or the countries that the person has ties with say otherwise.',
      },
      eachPointExplained: {
        reason:
          'The application explains each of the five points. The Immigration Office looks at whether it clearly does not meet the conditions.',
      },
      pointsMissing: {
        reason: 'The application does not yet explain all five points.',
        todo: 'Add a few sentences on each missing point, also where there is no proof.',
      },
    },
  },
  noUnlimitedStay: {
    rule: 'If the person has an unlimited right to stay, the application is not taken into consideration.',
    endings: {
      noUnlimitedHeld: { reason: 'The person has no right to stay without an end date.' },
      unlimitedHeld: {
        reason:
          'The person has a right to stay without an end date. The application is then not taken into consideration.',
        todo: 'Keep the card valid. If the person is about to lose that stay, speak to a lawyer.',
      },
    },
  },
  earlierStay: {
    rule: 'The person must show an earlier lawful stay of more than three months, or a stay as an applicant for international protection.',
    endings: {
      stayShown: {
        reason:
          'The person can show an earlier lawful stay, or a stay as an applicant for international protection.',
      },
      stayHeldToday: {
        reason: 'The card that the person has today shows a right to stay of more than three months.',
      },
      stayToShow: {
        reason: 'The person has no papers that show their earlier stay. The law asks them to show it.',
        todo: 'Ask the municipality of the person for proof of their registration, or ask to see the file at the Immigration Office.',
      },
      stayOpen: {
        reason:
          'It is not clear whether the person ever had a right to stay here for more than three months.',
        todo: 'Look at the card or paper that the person has today, and ask a lawyer whether it counts.',
      },
      neverStayedLawfully: {
        reason:
          'The person never had a right to stay here for more than three months, and never applied for international protection. The application is then not taken into consideration.',
        todo: 'Ask a lawyer whether another paper that the person had counts.',
      },
    },
  },
} as const
