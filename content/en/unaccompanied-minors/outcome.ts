/** What the Immigration Office weighs. */
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
