/** Results: conditions, of a person whom somebody helps. */
export const conditions = {
  withinConvention: {
    contest:
      'Check which of the three cases the decision names, and which facts it relies on. Help from an agency has to be help now.',
    title: 'The Convention of 1954 covers the person',
    rule: 'The person must fall under article 1 of the New York Convention of 1954. It leaves out people whom a United Nations agency other than UNHCR helps now, and people with the rights of citizens where they live. It also leaves out people who are seriously thought to have committed grave crimes.',
    endings: {
      settledByCourt: {
        reason:
          'A final ruling of a family court says that the person is stateless. The CGRS is bound by it on this point.',
      },
      nothingLeavesOut: { reason: 'Nothing is known that leaves the person outside the Convention.' },
      helpedByAgency: {
        reason:
          'The answers say that a United Nations agency other than UNHCR helps the person now. The Convention does not cover the person as long as that help lasts.',
        todo: 'Ask a lawyer whether this help still counts now that the person is in Belgium.',
      },
      rightsOfCitizens: {
        reason:
          'The answers say that the person has the rights and duties of a citizen in a country where they live or lived. The CGRS looks at whether the Convention covers the person.',
        todo: 'Show a lawyer which rights the person has there, and which they do not.',
      },
      seriousGrounds: {
        todo: 'Speak to a lawyer before the person applies. What the person tells the lawyer stays between the two.',
      },
    },
  },
  publicOrder: {
    endings: {
      dangerDecided: {
        todo: 'Show this decision to a lawyer. Ask whether it can be contested, and tell the lawyer what has changed since.',
      },
      noConcern: { reason: 'No conviction or decision on public order is known.' },
      concernWeighed: {
        reason:
          'The answer to the question about public order or security is yes. The Immigration Office weighs it.',
        todo: 'Speak to a lawyer before the person applies. What the person tells the lawyer stays between the two.',
      },
    },
    rule: 'The person is not a danger to public order or national security. The Immigration Office judges this itself, without the CGRS.',
  },
  stateless: {
    title: 'No country sees the person as its citizen',
    rule: 'The person is stateless as article 1 of the New York Convention of 1954 means it. The person proves what they can, and the authorities assess it together with the person. A final ruling of a family court settles this point.',
    contest:
      'Check whether the decision names the country that is said to see the person as its citizen, and what it relies on.',
    endings: {
      belgianNational: { reason: 'The person is Belgian, so they need no permission to stay.' },
      hasNationality: {
        reason: 'The answers say that the person has a nationality. This stay is for people without one.',
        todo: 'If that country does not see the person as its citizen, ask it in writing and keep the answer.',
      },
      rulingBesideNationality: {
        reason:
          'A final ruling of a family court says that the person is stateless, but the answers say that they have a nationality. The CGRS is bound by the ruling, unless the person got a nationality since then.',
        todo: 'Show the ruling to a lawyer, and tell the lawyer when and how the person got this nationality.',
      },
      answersBesideNationality: {
        reason:
          'The answers say that the person has a nationality, but the countries that the person has ties with wrote that the person is not their citizen.',
        todo: 'Show the letters to a lawyer. Explain in the application why a nationality was named.',
      },
      rulingToCome: {
        reason:
          'A family court is still looking at whether the person is stateless. Its final ruling will settle this point.',
        todo: 'Ask the lawyer of the person when a ruling can come, and whether to wait for it.',
      },
      recognisedByCourt: {
        reason:
          'A final ruling of a family court says that the person is stateless. The CGRS is bound by it on this point.',
      },
      refusedByCourt: {
        reason:
          'A final ruling of a family court says that the person is not stateless. The application can then be refused without an opinion of the CGRS.',
      },
      noCountrySeesCitizen: {
        reason:
          'The countries that the person has ties with wrote that the person is not their citizen. The CGRS gives an opinion on it.',
      },
      answersMissing: {
        reason: 'Some countries that the person has ties with have answered, others have not.',
      },
      noAnswer: {
        reason:
          'The person asked, but no country has answered. Unanswered letters also show that the person tried.',
        todo: 'Write once more, and add the letters of the person and their receipts to the application.',
      },
      askingUnsafe: {
        reason:
          'The person cannot ask these countries without danger. The CGRS looks at what the person can still show.',
      },
      notAsked: { reason: 'The person has not asked yet whether these countries see them as their citizen.' },
    },
  },
  identityAndOrigin: {
    title: 'Who the person is and where they come from',
    rule: 'The person shows their identity and where they come from. The person proves what they can, and the authorities assess it together with the person.',
    endings: {
      bothShown: { reason: 'The person has papers on their identity and on where they come from.' },
      originToShow: {
        reason: 'The person has papers on their identity, but none on where they come from.',
        todo: 'Look for papers from places where the person lived: school, hospital, work, family papers.',
      },
      identityToShow: {
        reason: 'The person has papers on where they come from, but little on their identity.',
        todo: 'Look for papers with the name and photo of the person, also old ones.',
      },
      bothToShow: {
        reason: 'The person has little on their identity and no papers on where they come from.',
        todo: 'Collect everything with the name of the person on it, and write down where they lived and when.',
      },
    },
  },
  nationalityLost: {
    title: 'Nationality lost against the will of the person, or never had',
    rule: 'The person lost their nationality against their will, or never had one.',
    endings: {
      neverHadOne: { reason: 'The answers say that the person never had a nationality.' },
      lostAgainstWill: {
        reason: 'The answers say that the person lost their nationality against their will.',
      },
      givenUp: {
        reason:
          'The answers say that the person gave up their nationality by their own choice. This stay is for people who lost it against their will.',
        todo: 'Ask a lawyer what counts as a loss against the will of the person. Tell the lawyer why the person gave it up.',
      },
    },
  },
  noNationalityToGet: {
    title: 'No nationality that the person can get',
    rule: 'The person cannot get a nationality, or get one back.',
    endings: {
      noLawGivesOne: { reason: 'The answers say that no country’s law gives the person a nationality.' },
      refusedNationality: { reason: 'The person asked for a nationality, and was refused.' },
      nationalityNotAsked: { reason: 'The person may be able to get a nationality, but has not asked yet.' },
      nationalityOffered: {
        reason: 'A country said that the person can get its nationality.',
        todo: 'Ask a lawyer what that nationality would mean for the person, and whether it is really open to them.',
      },
    },
  },
  noOtherCountry: {
    title: 'No other country where the person can stay for good',
    rule: 'The person has no lawful and lasting right to stay in another country that they have ties with, and cannot get one. Such a right only counts if that country would really let the person in.',
    endings: {
      nowhereElse: {
        reason:
          'The answers say that the person can stay for good in no other country that they have ties with.',
      },
      notLetIn: {
        reason:
          'The answers say that the country where the person has or had a right to stay does not let them in.',
      },
      elsewhereNotAsked: {
        reason: 'The person may be able to get a right to stay in another country, but has not asked yet.',
        todo: 'Ask a lawyer which proof is needed that this country does not let the person in.',
      },
      stayHeldElsewhere: {
        reason:
          'The answers say that the person can stay for good in another country that would let them in. This stay is for people who cannot.',
      },
    },
  },
} as const
