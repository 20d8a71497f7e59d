import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** Why the Immigration Office may not take an application into consideration (article 57/40, 2° to 5°). */
export const consideration = {
  newElements: {
    title: 'Nothing that was already rejected',
    rule: 'What was examined in an earlier application of this kind, and rejected on the merits, is not looked at again.',
    refusal: 'The new application repeats the refused one and does not say what is new.',
    endings: {
      firstApplication: { reason: 'You never lodged an application to stay as a stateless person before.' },
      neverExamined: {
        reason:
          'Your earlier application was not taken into consideration, so the conditions were not examined in full.',
      },
      notRejected: {
        reason: 'Your earlier application did not end with a refusal on the merits.',
      },
      replacesPending: {
        reason:
          'Your earlier application is still pending. With a new one, you withdraw it, so repeat everything that matters.',
      },
      newSinceRefusal: {
        reason:
          'Your application contains something that the refused one did not. The Immigration Office looks at whether it is new.',
      },
      sameElements: {
        reason: 'Your application contains only what was already rejected.',
        todo: 'Look with a lawyer for what is new since the refusal.',
      },
    },
  },
  notClearlyUnfounded: {
    title: 'Not clearly outside the six conditions',
    rule: 'The Immigration Office does not look further at an application that clearly does not meet the conditions.',
    refusal: 'The application says little about one of the conditions, or names a nationality.',
    endings: {
      nationalityNamed: {
        reason:
          'You answered that you have a nationality. An application of someone who clearly has one is not taken into consideration.',
        todo: 'If that country does not see you as its citizen, ask it in writing and show the answer to a lawyer.',
      },
      nationalityContested: {
        reason:
          'You answered that you have a nationality. But a final ruling or the countries that you have ties with say otherwise.',
        todo: 'Show the ruling or the letters to a lawyer, and explain the difference in the application.',
      },
      eachPointExplained: {
        reason:
          'Your application explains each of the five points. The Immigration Office looks at whether it clearly does not meet the conditions.',
      },
      pointsMissing: {
        reason: 'Your application does not yet explain all five points.',
        todo: 'Add a few sentences on each missing point, also where you have no proof.',
      },
    },
  },
  noUnlimitedStay: {
    title: 'No unlimited stay yet',
    rule: 'If you have an unlimited right to stay, the application is not taken into consideration.',
    endings: {
      noUnlimitedHeld: { reason: 'You have no right to stay without an end date.' },
      unlimitedHeld: {
        reason:
          'You have a right to stay without an end date. The application is then not taken into consideration.',
        todo: 'Keep your card valid. If you are about to lose that stay, speak to a lawyer.',
      },
    },
  },
  earlierStay: {
    title: 'An earlier lawful stay',
    rule: 'You must show an earlier lawful stay of more than three months, or a stay as an applicant for international protection.',
    refusal: 'Nothing in the application shows the earlier stay.',
    endings: {
      stayShown: {
        reason:
          'You can show an earlier lawful stay, or a stay as an applicant for international protection.',
      },
      stayHeldToday: {
        reason: 'The card that you have today shows a right to stay of more than three months.',
      },
      stayToShow: {
        reason: 'You have no papers that show your earlier stay. The law asks you to show it.',
        todo: 'Ask your municipality for proof of your registration, or ask to see your file at the Immigration Office.',
      },
      stayOpen: {
        reason: 'It is not clear whether you ever had a right to stay here for more than three months.',
        todo: 'Look at the card or paper that you have today, and ask a lawyer whether it counts.',
      },
      neverStayedLawfully: {
        reason:
          'You never had a right to stay here for more than three months, and never applied for international protection. The application is then not taken into consideration.',
        todo: 'Ask a lawyer whether another paper that you had counts.',
      },
    },
  },
} as const satisfies Conditions['consideration']
