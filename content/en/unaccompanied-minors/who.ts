/** Who the procedure is for, and what excludes from it. */
export const who = {
  nationality: {
    title: 'Nationality',
    rule: 'You have the nationality of a state outside the European Economic Area (EEA).',
    refusal: 'EEA citizens fall outside art. 61/14, 1°, which does not mention stateless minors.',
    endings: {
      nonEea: { reason: 'You have the nationality of a country outside the EEA.' },
      eeaMinor: {
        reason: 'You are an EEA citizen, so this procedure is not for you.',
        todo: 'Ask the Guardianship Service who can look after you. Ask a lawyer about your stay as an EU citizen. If you are Swiss, ask a lawyer whether this procedure is open to you after all, because Switzerland is not in the EEA. For protection with a specialised centre, your nationality does not matter.',
      },
      belgianMinor: {
        reason: 'You are Belgian, so you need no permit to stay.',
        todo: 'If you are alone, ask a youth service or a lawyer for help.',
      },
      statelessMinor: {
        reason: 'You have no nationality, and the law mentions only nationals of a state.',
        todo: 'Ask a lawyer whether the Immigration Office accepts your application. There is also a separate procedure for stateless people.',
      },
    },
  },
  age: {
    title: 'Under 18',
    rule: 'You are under 18. The procedure stops on your 18th birthday.',
    endings: {
      under18: { reason: 'Your date of birth shows that you are under 18 on the day of this check.' },
      eighteenReached: {
        reason: 'Your date of birth shows that you are 18 or older on the day of this check.',
        todo: 'Ask your former guardian or a lawyer now about other routes. Other rules now apply to extend a card that you hold.',
      },
    },
  },
  unaccompanied: {
    title: 'Without a parent or legal guardian',
    rule: 'No person with parental authority or legal guardianship is with you in Belgium. The law of the country whose rules apply to your family decides who has it.',
    refusal:
      'An adult holds parental authority or guardianship under the applicable law (art. 35 Private Int. Law Code).',
    endings: {
      alone: { reason: 'No adult from your family is with you in Belgium.' },
      adultWithoutAuthority: {
        reason: 'By law, the adult with you has no authority over you, so you count as unaccompanied.',
      },
      authorityToCheck: {
        reason:
          'The adult with you has a paper about authority over you. Whether it counts in Belgium still has to be judged.',
        todo: 'Show the paper to the Guardianship Service or a lawyer.',
      },
      recognitionToCheck: {
        reason:
          'An adult has asked to be recognised as your parent, and that is not decided yet. Until then, it still has to be judged whether someone has authority over you.',
        todo: 'Tell the Guardianship Service or a lawyer, and show the papers of the recognition.',
      },
      parentPresent: {
        reason: 'A parent or legal guardian is with you in Belgium, so you are not unaccompanied.',
        todo: 'Look at the routes that are open to your parent or legal guardian.',
      },
    },
  },
  identified: {
    title: 'Identified by the Guardianship Service',
    rule: 'The Guardianship Service (Dienst Voogdij / Service des Tutelles) must have definitively identified you as an unaccompanied minor.',
    endings: {
      definitivelyIdentified: {
        reason: 'The Guardianship Service confirmed that you are an unaccompanied minor.',
      },
      identificationUnderWay: {
        reason: 'The Guardianship Service has not finished, and the law requires its final decision.',
        todo: 'Wait for the decision. Give the service every paper about your age.',
      },
      notReportedYet: {
        reason: 'The Guardianship Service does not know about you yet.',
        todo: 'Ask someone to report you today. The police, the municipality, a lawyer, a friend or you yourself can do it.',
      },
      identificationRefused: {
        reason: 'The Guardianship Service decided that you are not an unaccompanied minor.',
        todo: 'Go to a lawyer quickly with the decision. Ask whether you can still contest it.',
      },
    },
  },
} as const
