/** Results: outcome, of a person whom somebody helps. */
export const outcome = {
  parents: {
    title: 'Living with the parents',
    rule: 'In the search for a durable solution, family unity and the person’s best interests come first (art. 61/17). One outcome is that the person joins their parents in the country where the parents are allowed to live.',
    contest:
      'The decision does not answer what the guardian proposed, or does not say why being with the parents is best for the person.',
    endings: {
      noParentsLeft: {
        reason:
          'The person’s parents have died, so the person cannot join them. The Immigration Office looks at the proof.',
      },
      parentsNotFound: {
        reason:
          'Nobody has found the person’s parents. The Immigration Office judges whether the search was serious.',
      },
      reunionAbroadExamined: {
        reason:
          'The person’s parents are allowed to live in another country. The Immigration Office will look first at whether the person can join them there.',
        todo: 'Ask the guardian to write what the person wants and why, and how the parents live.',
      },
      reunionAtHomeExamined: {
        reason:
          'The person’s parents live in the person’s own country. The Immigration Office will look at whether the person can return to them.',
        todo: 'Ask the guardian to write what a return would mean for the person, and to add proof.',
      },
    },
  },
  returnSafeguards: {
    rule: 'A return needs certain reception and care that fit the person’s age (art. 74/16). There must be no risk of trafficking or smuggling. A family has to be able to care for the person, or a suitable place has to be in the person’s interest.',
    contest:
      'The decision names no family or place that can care for the person, or does not say that the person would be safe from traffickers (article 74/16).',
    endings: {
      riskNamed: {
        reason:
          'The person fears that someone would exploit them. If there is such a risk, the law allows no return. The Immigration Office judges the risk.',
      },
      noCareKnown: {
        reason:
          'The person knows nobody who could care for them. Without certain care the law allows no return. The Immigration Office judges this.',
      },
      familyCareExamined: {
        reason:
          'Perhaps the person’s family could care for them. The Immigration Office judges whether the family can support, teach and protect the person.',
        todo: 'Ask the guardian to write what would be good, what would be bad, and what the person wants.',
      },
      structureExamined: {
        reason:
          'Perhaps a home or organisation could care for the person. The Immigration Office judges whether it suits the person.',
        todo: 'Ask for the name and the role of the place. The authorities must tell the person and the guardian.',
      },
    },
  },
  lifeHere: {
    rule: 'Each proposal and each life project needs proof that the person goes to school regularly (arts 61/19 and 61/21).',
    endings: {
      schoolProven: { reason: 'The person goes to school regularly and has a paper that shows it.' },
      schoolProofMissing: { reason: 'The person goes to school, but they have no paper that shows it.' },
      notAtSchool: {
        reason: 'The person does not go to school regularly. The Immigration Office weighs the reasons.',
        todo: 'Ask the guardian to help the person find a school. If illness or a waiting list is the reason, keep proof of it.',
      },
    },
  },
} as const
