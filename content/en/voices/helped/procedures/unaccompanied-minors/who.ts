/** Results: who, of a person whom somebody helps. */
export const who = {
  identified: {
    title: 'Identified by the Guardianship Service',
    rule: 'The Guardianship Service (Dienst Voogdij / Service des Tutelles) must have definitively identified the person as an unaccompanied minor.',
    endings: {
      definitivelyIdentified: {
        reason: 'The Guardianship Service confirmed that the person is an unaccompanied minor.',
      },
      identificationUnderWay: {
        todo: 'Wait for the decision. Give the service every paper about the person’s age.',
      },
      notReportedYet: {
        reason: 'The Guardianship Service does not know about the person yet.',
        todo: 'Ask someone to report the person today. The police, the municipality, a lawyer, a friend or the person themselves can do it.',
      },
      identificationRefused: {
        reason: 'The Guardianship Service decided that the person is not an unaccompanied minor.',
        todo: 'Go to a lawyer quickly with the decision. Ask whether the person can still contest it.',
      },
    },
  },
  nationality: {
    rule: 'The person has the nationality of a state outside the European Economic Area (EEA).',
    endings: {
      nonEea: { reason: 'The person has the nationality of a country outside the EEA.' },
      eeaMinor: {
        reason: 'The person is an EEA citizen, so this procedure is not for them.',
        todo: 'Ask the Guardianship Service who can look after the person. Ask a lawyer about their stay as an EU citizen. If the person is Swiss, ask a lawyer whether this procedure is open to them after all, because Switzerland is not in the EEA. For protection with a specialised centre, the person’s nationality does not matter.',
      },
      belgianMinor: {
        reason: 'The person is Belgian, so they need no permit to stay.',
        todo: 'If the person is alone, ask a youth service or a lawyer for help.',
      },
      statelessMinor: {
        reason: 'The person has no nationality, and the law mentions only nationals of a state.',
        todo: 'Ask a lawyer whether the Immigration Office accepts the person’s application. There is also a separate procedure for stateless people.',
      },
    },
  },
  age: {
    rule: 'The person is under 18. The procedure stops on their 18th birthday.',
    endings: {
      under18: { reason: 'The date of birth shows that the person is under 18 on the day of this check.' },
      eighteenReached: {
        reason: 'The date of birth shows that the person is 18 or older on the day of this check.',
        todo: 'Ask the former guardian or a lawyer now about other routes. Other rules now apply to extend a card that the person holds.',
      },
    },
  },
  unaccompanied: {
    rule: 'Nobody with parental authority or legal guardianship is with the person in Belgium. The law of the country whose rules apply to the person’s family decides who has it.',
    endings: {
      alone: { reason: 'No adult from the person’s family is with them in Belgium.' },
      adultWithoutAuthority: {
        reason:
          'By law, the adult with the person has no authority over them, so the person counts as unaccompanied.',
      },
      authorityToCheck: {
        reason:
          'The adult with the person has a paper about authority over them. Whether it counts in Belgium still has to be judged.',
      },
      recognitionToCheck: {
        reason:
          'An adult has asked to be recognised as the person’s parent, and that is not decided yet. Until then, it still has to be judged whether someone has authority over the person.',
      },
      parentPresent: {
        reason:
          'A parent or legal guardian is with the person in Belgium, so the person is not unaccompanied.',
        todo: 'Look at the routes that are open to the person’s parent or legal guardian.',
      },
    },
  },
} as const
