import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const recheck = 'Check: article 9ter was amended on 12 June 2026, and we could not read the new text.'

/** The filter of the Office’s doctor. */
export const filter = {
  medicalFilter: {
    title: 'The medical filter',
    rule: 'A doctor of the Immigration Office can find that article 9ter clearly does not cover the illness. The application is then inadmissible.',
    refusal: 'The official decides without a doctor, but the law asks for a doctor’s written opinion.',
    contest:
      'There is no written opinion of a doctor, or it does not say why the illness clearly falls outside the law.',
    endings: {
      doctorStatesRisk: {
        reason: 'Your doctor names a risk that the law covers. The Office’s doctor will judge that risk.',
      },
      mayFallOutside: {
        reason:
          'Your doctor names neither of the two risks of the law: to your life or body, or through a lack of treatment. The Office’s doctor gives an opinion on whether the law covers your illness.',
        todo: 'Ask your doctor what would happen without treatment, and whether that can go on the certificate.',
      },
    },
  },
} as const satisfies Pick<Conditions['admissibility'], 'medicalFilter'>

export const exclusion = {
  noExcludedActs: {
    title: 'No excluded acts',
    rule: `The Immigration Office excludes you if there are serious grounds to believe that you committed certain acts (article 9ter §4). These are war crimes, crimes against humanity, acts against the aims of the United Nations, or another serious crime. Article 55/4 listed them until it was repealed on 12 June 2026. ${recheck}`,
    contest:
      'The decision only repeats an earlier exclusion or conviction. It does not judge your own acts, or does not weigh them in proportion (CALL 241.656).',
    endings: {
      noActs: {
        reason: 'You answered that you had no part in such acts. The Immigration Office can look into it.',
      },
      actsPossible: {
        reason: 'Someone could say that you had a part in such acts. The Immigration Office weighs that.',
        todo: 'Speak to a lawyer before you apply.',
      },
      actsFound: {
        reason:
          'An authority has already decided that you had a part in such acts. The Immigration Office often excludes you then. But it has to judge your own acts, and the exclusion has to be in proportion.',
        todo: 'Show that decision to a lawyer before you apply. Say in the application what your own part was, how long ago it was, and what an exclusion would do to your health.',
      },
    },
  },
} as const satisfies Conditions['exclusion']

export const merits = {
  seriousIllness: {
    title: 'A serious illness',
    rule: 'There is a real risk to your life or body. Or there is a real risk of inhuman or degrading treatment, because there is no proper treatment. The second risk counts on its own.',
    refusal: 'The decision looks only at a direct danger to life and leaves out the second risk.',
    contest:
      'The opinion of the Office’s doctor does not answer concretely what your own doctor wrote (Council of State 224.723), or it leaves out one of your illnesses.',
    endings: {
      firstLimb: {
        reason: 'Your doctor sees a danger to your life or body. The Office’s doctor gives an opinion on it.',
      },
      secondLimb: {
        reason:
          'Your doctor sees a risk because there is no treatment there. That risk counts on its own. The Office’s doctor gives an opinion on it.',
      },
      bothLimbs: {
        reason: 'Your doctor sees both risks of the law. The Office’s doctor gives an opinion on them.',
      },
      noRiskStated: {
        reason:
          'Your doctor names neither of the two risks. The Office’s doctor gives an opinion on what the papers show.',
        todo: 'Ask your doctor what would happen without treatment, and whether the certificate can say it.',
      },
    },
  },
  adequateTreatment: {
    title: 'No proper treatment in your country',
    rule: 'Adequate treatment is not available or not accessible in your country of origin or of stay. The Office’s doctor assesses it.',
    refusal:
      'You add general pages on health care, but nothing on this medicine, this region or your situation.',
    contest: 'The decision says that the treatment exists, but not whether you can reach and pay for it.',
    endings: {
      treatmentMissing: {
        reason:
          'You answered that the treatment does not exist in your country. The Office’s doctor checks that.',
      },
      treatmentLimited: {
        reason:
          'You answered that the treatment is scarce in your country, or not always there. The Office’s doctor checks that.',
      },
      treatmentOutOfReach: {
        reason:
          'You answered that you cannot reach or pay for the treatment in your country. The Office’s doctor checks that.',
      },
      treatmentSaidAvailable: {
        reason:
          'You believe that you could get the treatment in your country. The Office’s doctor decides whether it is adequate and within reach.',
        todo: 'Before you decide, check how far this treatment is, what it costs and whether supply is steady.',
      },
    },
  },
} as const satisfies Conditions['merits']
