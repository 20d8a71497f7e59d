import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['detention']

export const detention = {
  lastResort: {
    title: 'Did the authorities look at a milder measure first?',
    rule: 'Detention is the last resort. It is allowed only if no milder measure is enough, such as reporting or a fixed address (articles 7 and 74/28).',
    endings: {
      reasonsGiven: { reason: 'The decision says why a milder measure is not enough.' },
      reasonsMissing: {
        reason: 'The decision does not say why a milder measure is not enough. A judge looks at that.',
        todo: 'Ask a lawyer to ask for your release.',
      },
    },
  },
  familyHeld: {
    title: 'Is a family with a child detained in a closed centre?',
    rule: 'A family with a child under 18 may not be detained in a closed centre. A family can live at home under an agreement, or in a place of accommodation for as short a time as possible (article 74/9).',
    endings: {
      noChild: { reason: 'You named no child under 18 with you.' },
      familyInClosedCentre: {
        reason:
          'You have a child under 18 with you and are in a closed centre. The law does not allow that for a family.',
        todo: 'Call a lawyer at once to ask for release.',
      },
      placeUnknown: {
        reason: 'There is, or may be, a child under 18. A lawyer has to check what kind of place this is.',
        todo: 'Tell a lawyer the name of the place and who is with you.',
      },
    },
  },
  minorHeld: {
    title: 'Is a child who is alone detained?',
    rule: 'Unaccompanied minors may not be detained in a closed centre (article 74/19).',
    endings: {
      adult: { reason: 'You are 18 or older, so this rule does not apply.' },
      withAdult: { reason: 'You are with a parent or guardian, so the rule on families applies.' },
      minorInCentre: {
        reason: 'You are under 18 and alone, and you are detained. The law does not allow that.',
        todo: 'Tell the staff your age, and ask for a guardian and a lawyer at once.',
      },
      ageUnknown: {
        reason: 'It is not clear how old you are or who looks after you.',
        todo: 'Ask for a guardian and a lawyer now.',
      },
    },
  },
  detentionTerm: {
    title: 'Does the detention stay within the maximum term?',
    rule: 'Detention can last two months, and can be extended to five at most. Eight months are possible only for public order or national security, and not for EU citizens and their family (article 7). Dublin: six weeks, and six more for the transfer (article 51/5).',
    endings: {
      otherDetention: {
        reason:
          'You are detained without an order that we know. Other terms apply, for example during an international protection procedure.',
        todo: 'Ask a lawyer which decision you are detained under and how long it lasts.',
      },
      withinTwo: {
        reason: 'You have been detained for two months at most so far. That is within the first term.',
      },
      withinFive: {
        reason:
          'You have been detained for more than two months, and a decision extends your detention. The limit is five months.',
      },
      notExtended: {
        reason: 'You have been detained for more than two months, and no decision extends your detention.',
        todo: 'Call a lawyer now to ask for release.',
      },
      withinEight: {
        reason:
          'You have been detained for more than five months, and a danger to public order is named. Eight months is the limit.',
        todo: 'Ask a lawyer whether facts explain the danger. The lawyer can ask for your release.',
      },
      overFive: {
        reason:
          'You have been detained for more than five months. Your answers do not show the ground for eight months.',
        todo: 'Call a lawyer now to ask for release.',
      },
      overEight: {
        reason:
          'You have been detained for more than eight months. If you refused to board, the count may have started again.',
        todo: 'Call a lawyer now to ask for release.',
      },
      sixWeeks: { reason: 'You have been detained for a Dublin transfer for six weeks at most so far.' },
      twoPeriods: {
        reason:
          'You have been detained for six to twelve weeks. Two periods of six weeks can follow each other.',
        todo: 'Ask a lawyer when each period began and ends.',
      },
      overTwelveWeeks: {
        reason:
          'You have been detained for more than twelve weeks in a Dublin case. That is more than both periods together.',
        todo: 'Call a lawyer now to ask for release.',
      },
    },
  },
  release: {
    title: 'Can you ask the court for release now?',
    rule: 'You can ask the Council Chamber (raadkamer / chambre du conseil) for release, and ask again each month. It decides within five working days, and looks only at whether the detention is lawful (articles 71 and 72).',
    endings: {
      canAskNow: { reason: 'You can ask the Council Chamber for release now, through a lawyer.' },
      waitAMonth: {
        reason: 'Less than a month has passed since your last request. You can ask again after a month.',
        todo: 'Note the day with your lawyer.',
      },
    },
  },
} as const satisfies Text
