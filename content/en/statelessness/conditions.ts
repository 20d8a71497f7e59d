import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const shared = 'You prove what you can, and the authorities assess it together with you.'

/** The six conditions of article 57/37. */
export const conditions = {
  stateless: {
    title: 'No country sees you as its citizen',
    rule: `You are stateless as article 1 of the New York Convention of 1954 means it. ${shared} A final ruling of a family court settles this point.`,
    refusal: 'No country that the person has ties with has answered.',
    contest:
      'Check whether the decision names the country that is said to see you as its citizen, and what it relies on.',
    endings: {
      belgianNational: { reason: 'You are Belgian, so you need no permission to stay.' },
      hasNationality: {
        reason: 'You answered that you have a nationality. This stay is for people without one.',
        todo: 'If that country does not see you as its citizen, ask it in writing and keep the answer.',
      },
      rulingBesideNationality: {
        reason:
          'A final ruling of a family court says that you are stateless, but you answered that you have a nationality. The CGRS is bound by the ruling, unless you got a nationality since then.',
        todo: 'Show the ruling to a lawyer, and tell them when and how you got this nationality.',
      },
      answersBesideNationality: {
        reason:
          'You answered that you have a nationality, but the countries that you have ties with wrote that you are not their citizen.',
        todo: 'Show the letters to a lawyer. Explain in the application why you named a nationality.',
      },
      rulingToCome: {
        reason:
          'A family court is still looking at whether you are stateless. Its final ruling will settle this point.',
        todo: 'Ask your lawyer when a ruling can come, and whether to wait for it.',
      },
      recognisedByCourt: {
        reason:
          'A final ruling of a family court says that you are stateless. The CGRS is bound by it on this point.',
      },
      refusedByCourt: {
        reason:
          'A final ruling of a family court says that you are not stateless. The application can then be refused without an opinion of the CGRS.',
        todo: 'Ask a lawyer whether something has changed since the ruling.',
      },
      noCountrySeesCitizen: {
        reason:
          'The countries that you have ties with wrote that you are not their citizen. The CGRS gives an opinion on it.',
      },
      answersMissing: {
        reason: 'Some countries that you have ties with have answered, others have not.',
        todo: 'Write to the others, and keep a copy of each letter.',
      },
      noAnswer: {
        reason: 'You asked, but no country has answered. Unanswered letters also show that you tried.',
        todo: 'Write once more, and add your letters and their receipts to the application.',
      },
      askingUnsafe: {
        reason: 'You cannot ask these countries without danger. The CGRS looks at what you can still show.',
        todo: 'Explain the danger in the application, with a lawyer.',
      },
      notAsked: {
        reason: 'You have not asked yet whether these countries see you as their citizen.',
        todo: 'First ask a lawyer whether it is safe. If so, ask each country in writing.',
      },
    },
  },
  withinConvention: {
    title: 'The Convention of 1954 covers you',
    rule: 'You must fall under article 1 of the New York Convention of 1954. It leaves out people whom a United Nations agency other than UNHCR helps now, and people with the rights of citizens where they live. It also leaves out people who are seriously thought to have committed grave crimes.',
    refusal: 'The Convention does not apply to the person.',
    contest:
      'Check which of the three cases the decision names, and which facts it relies on. Help from an agency has to be help now.',
    endings: {
      settledByCourt: {
        reason:
          'A final ruling of a family court says that you are stateless. The CGRS is bound by it on this point.',
      },
      nothingLeavesOut: { reason: 'You know of nothing that leaves you outside the Convention.' },
      helpedByAgency: {
        reason:
          'You answered that a United Nations agency other than UNHCR helps you now. The Convention does not cover you as long as that help lasts.',
        todo: 'Ask a lawyer whether this help still counts now that you are in Belgium.',
      },
      rightsOfCitizens: {
        reason:
          'You answered that you have the rights and duties of a citizen in a country where you live or lived. The CGRS looks at whether the Convention covers you.',
        todo: 'Show a lawyer which rights you have there, and which you do not.',
      },
      seriousGrounds: {
        reason:
          'The Convention does not cover somebody who is seriously thought to have committed such crimes. The CGRS looks at it.',
        todo: 'Speak to a lawyer before you apply. What you tell the lawyer stays between you.',
      },
    },
  },
  identityAndOrigin: {
    title: 'Who you are and where you come from',
    rule: `You show your identity and where you come from. ${shared}`,
    refusal: 'The account of where the person comes from is not believed.',
    endings: {
      bothShown: { reason: 'You have papers on your identity and on where you come from.' },
      originToShow: {
        reason: 'You have papers on your identity, but none on where you come from.',
        todo: 'Look for papers from places where you lived: school, hospital, work, family papers.',
      },
      identityToShow: {
        reason: 'You have papers on where you come from, but little on your identity.',
        todo: 'Look for papers with your name and photo, also old ones.',
      },
      bothToShow: {
        reason: 'You have little on your identity and no papers on where you come from.',
        todo: 'Collect everything with your name on it, and write down where you lived and when.',
      },
    },
  },
  nationalityLost: {
    title: 'Nationality lost against your will, or never had',
    rule: 'You lost your nationality against your will, or you never had one.',
    endings: {
      neverHadOne: { reason: 'You answered that you never had a nationality.' },
      lostAgainstWill: { reason: 'You answered that you lost your nationality against your will.' },
      givenUp: {
        reason:
          'You answered that you gave up your nationality by your own choice. This stay is for people who lost it against their will.',
        todo: 'Ask a lawyer what counts as a loss against your will. Tell them why you gave it up.',
      },
    },
  },
  noNationalityToGet: {
    title: 'No nationality that you can get',
    rule: 'You cannot get a nationality, or get one back.',
    endings: {
      noLawGivesOne: { reason: 'You answered that no country’s law gives you a nationality.' },
      refusedNationality: { reason: 'You asked for a nationality, and you were refused.' },
      nationalityNotAsked: {
        reason: 'You may be able to get a nationality, but you have not asked yet.',
        todo: 'First ask a lawyer whether it is safe. If so, ask that country in writing and keep the answer.',
      },
      nationalityOffered: {
        reason: 'A country said that you can get its nationality.',
        todo: 'Ask a lawyer what that nationality would mean for you, and whether it is really open to you.',
      },
    },
  },
  noOtherCountry: {
    title: 'No other country where you can stay for good',
    rule: 'You have no lawful and lasting right to stay in another country that you have ties with, and you cannot get one. Such a right only counts if that country would really let you in.',
    endings: {
      nowhereElse: {
        reason: 'You answered that you can stay for good in no other country that you have ties with.',
      },
      notLetIn: {
        reason: 'You answered that the country where you have or had a right to stay does not let you in.',
      },
      elsewhereNotAsked: {
        reason: 'You may be able to get a right to stay in another country, but you have not asked yet.',
        todo: 'Ask a lawyer which proof you need that this country does not let you in.',
      },
      stayHeldElsewhere: {
        reason:
          'You answered that you can stay for good in another country that would let you in. This stay is for people who cannot.',
        todo: 'Show a lawyer the papers from that country, and ask whether they still count.',
      },
    },
  },
  publicOrder: {
    title: 'No danger to public order or security',
    rule: 'You are not a danger to public order or national security. The Immigration Office judges this itself, without the CGRS.',
    endings: {
      noConcern: { reason: 'You know of no conviction or decision on public order.' },
      concernWeighed: {
        reason:
          'You answered yes to the question about public order or security. The Immigration Office weighs it.',
        todo: 'Speak to a lawyer before you apply. What you tell the lawyer stays between you.',
      },
      dangerDecided: {
        reason: 'The Immigration Office wrote that it sees a danger for public order or national security.',
        todo: 'Show this decision to a lawyer. Ask whether it can be contested, and tell the lawyer what has changed since.',
      },
    },
  },
} as const satisfies Conditions['conditions']
