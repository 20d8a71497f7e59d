/** Results: detention, of a person whom somebody helps. */
export const detention = {
  familyHeld: {
    endings: {
      familyInClosedCentre: {
        todo: 'Call a lawyer at once to ask for release.',
        reason:
          'The person has a child under 18 with them and is in a closed centre. The law does not allow that for a family.',
      },
      noChild: { reason: 'The answers name no child under 18 with the person.' },
      placeUnknown: { todo: 'Tell a lawyer the name of the place and who is with the person.' },
    },
  },
  detentionTerm: {
    endings: {
      notExtended: {
        todo: 'Call a lawyer now to ask for release.',
        reason:
          'The person has been detained for more than two months, and no decision extends their detention.',
      },
      overFive: {
        todo: 'Call a lawyer now to ask for release.',
        reason:
          'The person has been detained for more than five months. The answers do not show the ground for eight months.',
      },
      overEight: {
        todo: 'Call a lawyer now to ask for release.',
        reason:
          'The person has been detained for more than eight months. If they refused to board, the count may have started again.',
      },
      overTwelveWeeks: {
        todo: 'Call a lawyer now to ask for release.',
        reason:
          'The person has been detained for more than twelve weeks in a Dublin case. That is more than both periods together.',
      },
      otherDetention: {
        reason:
          'The person is detained without an order that we know. Other terms apply, for example during an international protection procedure.',
        todo: 'Ask a lawyer which decision the person is detained under and how long it lasts.',
      },
      withinTwo: {
        reason: 'The person has been detained for two months at most so far. That is within the first term.',
      },
      withinFive: {
        reason:
          'The person has been detained for more than two months, and a decision extends their detention. The limit is five months.',
      },
      withinEight: {
        reason:
          'The person has been detained for more than five months, and a danger to public order is named. Eight months is the limit.',
        todo: 'Ask a lawyer whether facts explain the danger. The lawyer can ask for the person’s release.',
      },
      sixWeeks: {
        reason: 'The person has been detained for a Dublin transfer for six weeks at most so far.',
      },
      twoPeriods: {
        reason:
          'The person has been detained for six to twelve weeks. Two periods of six weeks can follow each other.',
      },
    },
  },
  lastResort: { endings: { reasonsMissing: { todo: 'Ask a lawyer to ask for the person’s release.' } } },
  minorHeld: {
    endings: {
      adult: { reason: 'The person is 18 or older, so this rule does not apply.' },
      withAdult: { reason: 'The person is with a parent or guardian, so the rule on families applies.' },
      minorInCentre: {
        reason: 'The person is under 18 and alone, and is detained. The law does not allow that.',
        todo: 'Tell the staff the person’s age, and ask for a guardian and a lawyer at once.',
      },
      ageUnknown: { reason: 'It is not clear how old the person is or who looks after them.' },
    },
  },
  release: {
    title: 'Can the person ask the court for release now?',
    rule: 'The person can ask the Council Chamber (raadkamer / chambre du conseil) for release, and ask again each month. It decides within five working days, and looks only at whether the detention is lawful (articles 71 and 72).',
    endings: {
      canAskNow: { reason: 'The person can ask the Council Chamber for release now, through a lawyer.' },
      waitAMonth: {
        reason:
          'Less than a month has passed since the person’s last request. They can ask again after a month.',
        todo: 'Note the day with the lawyer of the person.',
      },
    },
  },
} as const
