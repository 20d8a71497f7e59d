import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['detention']

export const detention = {
  lastResort: {
    title: 'Was a milder measure looked at first?',
    rule: 'Detention is the last resort: only if no milder measure, such as reporting or a fixed address, is enough (articles 7 and 74/28).',
    endings: {
      reasonsGiven: { reason: 'The decision says why a milder measure is not enough.' },
      reasonsMissing: {
        reason: 'The decision does not say why a milder measure is not enough. A judge looks at that.',
        todo: 'Ask a lawyer to request your release.',
      },
    },
  },
  familyHeld: {
    title: 'Is a family with a child held in a closed centre?',
    rule: 'A family with a child under 18 is never held in a closed centre. A family can live at home under an agreement, or in a lodging place for as short as possible (article 74/9).',
    endings: {
      noChild: { reason: 'You named no child under 18 with you.' },
      familyInClosedCentre: {
        reason:
          'You have a child under 18 with you and are in a closed centre. The law does not allow that for a family.',
        todo: 'Call a lawyer at once to ask for release.',
      },
      placeUnknown: {
        reason: 'There is, or may be, a child under 18. Which kind of place this is has to be checked.',
        todo: 'Tell a lawyer the name of the place and who is with you.',
      },
    },
  },
  minorHeld: {
    title: 'Is a child who is alone held?',
    rule: 'Unaccompanied minors may not be held in a closed centre (article 74/19).',
    endings: {
      adult: { reason: 'You are 18 or older, so this rule does not apply.' },
      withAdult: { reason: 'You are with a parent or guardian: the rule on families applies.' },
      minorInCentre: {
        reason: 'You are under 18 and alone, and you are held. The law does not allow that.',
        todo: 'Tell the staff your age, and ask for a guardian and a lawyer at once.',
      },
      ageUnknown: {
        reason: 'Your age, or who looks after you, is not clear.',
        todo: 'Ask for a guardian and a lawyer now.',
      },
    },
  },
  detentionTerm: {
    title: 'Does the detention respect its longest term?',
    rule: 'Two months, extended to five at most. Eight only for public order or national security, not for EU citizens and their family (article 7). Dublin: six weeks, and six more for the transfer (article 51/5).',
    endings: {
      otherDetention: {
        reason: 'You are held without an order that we know. Other terms apply, for example during asylum.',
        todo: 'Ask a lawyer which decision holds you and how long it lasts.',
      },
      withinTwo: { reason: 'You are held for two months at most so far. That stays inside the first term.' },
      withinFive: {
        reason:
          'You are held for more than two months, with a decision that extends it. The limit is five months.',
      },
      notExtended: {
        reason: 'You are held for more than two months without a decision that extends it.',
        todo: 'Call a lawyer now to ask for release.',
      },
      withinEight: {
        reason:
          'You are held for more than five months, and a danger for public order is named. Eight months is the limit.',
        todo: 'Ask a lawyer whether the danger is explained with facts, and to request release.',
      },
      overFive: {
        reason:
          'You are held for more than five months, and the ground for eight months does not show in your answers.',
        todo: 'Call a lawyer now to ask for release.',
      },
      overEight: {
        reason:
          'You are held for more than eight months. After a refused boarding the count may have started again.',
        todo: 'Call a lawyer now to ask for release.',
      },
      sixWeeks: { reason: 'You are held for a Dublin transfer for six weeks at most so far.' },
      twoPeriods: {
        reason: 'You are held for six to twelve weeks. Two periods of six weeks can follow each other.',
        todo: 'Ask a lawyer when each period began and ends.',
      },
      overTwelveWeeks: {
        reason: 'You are held for more than twelve weeks in a Dublin case, more than both periods together.',
        todo: 'Call a lawyer now to ask for release.',
      },
    },
  },
  release: {
    title: 'Can you ask the court for release now?',
    rule: 'You can ask the Council Chamber (raadkamer / chambre du conseil) for release, again each month. It decides within five working days, and looks only at whether the detention is lawful (articles 71 and 72).',
    endings: {
      canAskNow: { reason: 'You can ask the Council Chamber for release now, through a lawyer.' },
      waitAMonth: {
        reason: 'Less than a month has passed since your last request. You can ask again after a month.',
        todo: 'Note the day with your lawyer.',
      },
    },
  },
} as const satisfies Text
