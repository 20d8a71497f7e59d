import { certificate, model } from '@/content/en/medical-regularisation/certificate'
import { lodging, papers, steps } from '@/content/en/medical-regularisation/filing'
import { guide, warnings } from '@/content/en/medical-regularisation/guide'
import { identity } from '@/content/en/medical-regularisation/identity'
import { exclusion, filter, merits } from '@/content/en/medical-regularisation/illness'
import { lodgingConditions } from '@/content/en/medical-regularisation/lodging'
import { preparation } from '@/content/en/medical-regularisation/preparation'
import { remedies } from '@/content/en/medical-regularisation/remedies'
import { repetition } from '@/content/en/medical-regularisation/repetition'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

export const text = {
  title: 'Medical regularisation',
  short: '9ter',
  judges: 'the Immigration Office and its doctor',
  intro:
    'An application to stay for people in Belgium who are seriously ill and cannot get proper treatment in their country. A doctor of the Immigration Office gives an opinion on it.',
  stages: {
    admissibility: 'Can the application be examined?',
    certificate: 'Is the certificate complete?',
    exclusion: 'Is there a ground of exclusion?',
    merits: 'What will be judged?',
    preparation: 'What makes the application safer?',
  },
  passedOver: {
    certificate: 'You have no certificate on the official form yet, so its content cannot be checked.',
  },
  conditions: {
    admissibility: { ...lodgingConditions, identity, ...model, ...filter, ...repetition },
    certificate,
    exclusion,
    merits,
    preparation,
  },
  remedies,
  papers,
  steps,
  lodging,
  warnings,
  guide,
} as const satisfies ProcedureText<typeof procedure, typeof filing>
