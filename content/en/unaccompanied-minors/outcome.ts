/** What the Immigration Office weighs. */
export const outcome = {
  parents: {
    title: 'Living with your parents',
    rule: 'In the search for a durable solution, family unity and your best interests come first (art. 61/17). One outcome is that you join your parents in the country where they are allowed to live.',
    contest:
      'The decision does not answer what your guardian proposed, or does not say why being with your parents is best for you.',
    endings: {
      noParentsLeft: {
        reason: 'Your parents have died, so you cannot join them. The Immigration Office looks at the proof.',
      },
      parentsNotFound: {
        reason:
          'Nobody has found your parents. The Immigration Office judges whether the search was serious.',
        todo: 'Describe every step of the search, even the steps without a result.',
      },
      reunionAbroadExamined: {
        reason:
          'Your parents are allowed to live in another country. The Immigration Office will look first at whether you can join them there.',
        todo: 'Ask your guardian to write what you want and why, and how your parents live.',
      },
      reunionAtHomeExamined: {
        reason:
          'Your parents live in your own country. The Immigration Office will look at whether you can return to them.',
        todo: 'Ask your guardian to write what a return would mean for you, and to add proof.',
      },
    },
  },
  returnSafeguards: {
    title: 'What a return would need',
    rule: 'A return needs certain reception and care that fit your age (art. 74/16). There must be no risk of trafficking or smuggling. A family has to be able to care for you, or a suitable place has to be in your interest.',
    contest:
      'The decision names no family or place that can care for you, or does not say that you would be safe from traffickers (article 74/16).',
    endings: {
      riskNamed: {
        reason:
          'You fear that someone would exploit you. If there is such a risk, the law allows no return. The Immigration Office judges the risk.',
      },
      noCareKnown: {
        reason:
          'You know nobody who could care for you. Without certain care the law allows no return. The Immigration Office judges this.',
      },
      familyCareExamined: {
        reason:
          'Perhaps your family could care for you. The Immigration Office judges whether they can support, teach and protect you.',
        todo: 'Ask your guardian to write what would be good, what would be bad, and what you want.',
      },
      structureExamined: {
        reason:
          'Perhaps a home or organisation could care for you. The Immigration Office judges whether it suits you.',
        todo: 'Ask for the name and the role of the place. The authorities must tell you and your guardian.',
      },
    },
  },
  lifeHere: {
    title: 'School in Belgium',
    rule: 'Each proposal and each life project needs proof that you go to school regularly (arts 61/19 and 61/21).',
    endings: {
      schoolProven: { reason: 'You go to school regularly and have a paper that shows it.' },
      schoolProofMissing: {
        reason: 'You go to school, but you have no paper that shows it.',
        todo: 'Ask the school for a certificate of regular attendance.',
      },
      notAtSchool: {
        reason: 'You do not go to school regularly. The Immigration Office weighs the reasons.',
        todo: 'Ask your guardian to help you find a school. If illness or a waiting list is the reason, keep proof of it.',
      },
    },
  },
} as const
