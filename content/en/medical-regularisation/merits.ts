import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const recheck = 'Check: the law changed in June 2026 and the new text was not read.'

export const exclusion = {
  noExcludedActs: {
    title: 'No excluded acts',
    rule: `The Immigration Office excludes a person where there are serious grounds to believe in acts of article 55/4. These are crimes of war or against humanity, acts against the aims of the United Nations, or another serious crime. ${recheck}`,
    endings: {
      noActs: {
        reason: 'You say that you had no part in such acts. The Immigration Office can look into it.',
      },
      actsPossible: {
        reason: 'Someone could say that you had a part in such acts. The Immigration Office weighs that.',
        todo: 'Speak to a lawyer before you file.',
      },
      actsFound: {
        reason:
          'An authority has already decided that you had a part in such acts. The Immigration Office then normally excludes you.',
        todo: 'Show that decision to a lawyer before you file.',
      },
    },
  },
} as const satisfies Conditions['exclusion']

export const merits = {
  seriousIllness: {
    title: 'A serious illness',
    rule: 'There is a real risk to life or body, or a real risk of inhuman or degrading treatment because proper treatment is missing. The second risk stands on its own.',
    refusal: 'The decision looks only at a direct danger to life and leaves the second risk out.',
    endings: {
      firstLimb: {
        reason: 'Your doctor sees a danger to your life or body. The Office’s doctor gives an opinion on it.',
      },
      secondLimb: {
        reason:
          'Your doctor sees a risk because treatment is missing there. That risk counts on its own. The Office’s doctor gives an opinion on it.',
      },
      bothLimbs: {
        reason: 'Your doctor sees both risks of the law. The Office’s doctor gives an opinion on them.',
      },
      noRiskStated: {
        reason:
          'Your doctor names neither risk. The Office’s doctor gives an opinion on what the papers show.',
        todo: 'Ask your doctor what would happen without treatment, and whether the certificate can say it.',
      },
    },
  },
  adequateTreatment: {
    title: 'No proper treatment in your country',
    rule: 'Adequate treatment is not available or not accessible in the country of origin or of stay. The Office’s doctor assesses it.',
    refusal: 'General pages on health care, without anything on this medicine, this region or this person.',
    endings: {
      treatmentMissing: {
        reason:
          'By your answer the treatment does not exist in your country. The Office’s doctor checks that.',
      },
      treatmentLimited: {
        reason:
          'By your answer the treatment is scarce in your country, or not always there. The Office’s doctor checks that.',
      },
      treatmentOutOfReach: {
        reason:
          'By your answer you cannot reach or pay the treatment in your country. The Office’s doctor checks that.',
      },
      treatmentSaidAvailable: {
        reason:
          'You believe that you could get the treatment in your country. The Office’s doctor decides whether it is adequate and within reach.',
        todo: 'Check distance, price and supply of this treatment before you decide.',
      },
    },
  },
} as const satisfies Conditions['merits']

export const preparation = {
  language: {
    title: 'Language',
    rule: `You may choose Dutch, French or German. During asylum, and for six months after it, the language of that procedure counts. The law names no refusal for another language. ${recheck}`,
    endings: {
      freeChoice: { reason: 'You may choose the language: Dutch, French or German.' },
      languageOfProtection: { reason: 'Your application is in the language of your asylum procedure.' },
      otherLanguage: {
        reason: 'Your application is not in the language of your asylum procedure, which counts here.',
        todo: 'Write it in that language if you can. The decision comes in that language.',
      },
    },
  },
  domicile: {
    title: 'Address for official letters',
    rule: 'You elect a domicile in Belgium when you file. Without it, your domicile is the Immigration Office itself, or the place where you are held.',
    refusal:
      'The decision is validly served at the Immigration Office, and the time limit to appeal runs unseen.',
    endings: {
      domicileChosen: { reason: 'Your application names an address for official letters.' },
      noDomicile: {
        reason:
          'Your application names no address for official letters. Decisions then count as delivered at the Immigration Office.',
        todo: 'Name an address where letters reach you for sure.',
      },
    },
  },
  usefulInformation: {
    title: 'Useful and recent information',
    rule: 'You send all useful and recent information on the illness and on care in the country with the application.',
    endings: {
      recentInformation: {
        reason: 'You add recent information on your illness and on care in your country.',
      },
      oldInformation: {
        reason: 'The information that you add is old. The law asks for recent information.',
        todo: 'Ask for newer reports, and look for newer pages on care in your country.',
      },
      noInformation: {
        reason:
          'You add no information on your illness or on care in your country. The law asks you to send it with the application.',
        todo: 'Add reports of specialists, and information on hospitals, medicines and prices there.',
      },
    },
  },
} as const satisfies Conditions['preparation']
