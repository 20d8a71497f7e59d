import { applicationElements } from '@/content/en/humanitarian-regularisation/application-elements'
import { circumstances } from '@/content/en/humanitarian-regularisation/circumstances'
import { fees } from '@/content/en/humanitarian-regularisation/fee'
import { lodging, papers, steps } from '@/content/en/humanitarian-regularisation/filing'
import { guide, warnings } from '@/content/en/humanitarian-regularisation/guide'
import { identity } from '@/content/en/humanitarian-regularisation/identity'
import { merits } from '@/content/en/humanitarian-regularisation/merits'
import { place } from '@/content/en/humanitarian-regularisation/place'
import { preparation } from '@/content/en/humanitarian-regularisation/preparation'
import { protectionElements } from '@/content/en/humanitarian-regularisation/protection-elements'
import { remedies } from '@/content/en/humanitarian-regularisation/remedies'
import { stay } from '@/content/en/humanitarian-regularisation/stay'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

export const text = {
  title: 'Humanitarian regularisation',
  short: '9bis',
  judges: 'the Immigration Office',
  intro:
    'An application to stay for people in Belgium who cannot apply abroad because of exceptional circumstances. The Immigration Office has wide freedom to decide, case by case.',
  stages: {
    admissibility: 'Can the application be examined?',
    excludedElements: 'Were your reasons raised before?',
    merits: 'What will be weighed?',
    preparation: 'What makes the application safer?',
  },
  passedOver: {},
  conditions: {
    admissibility: { ...place, ...stay, ...fees, identity, exceptionalCircumstances: circumstances },
    excludedElements: { ...protectionElements, ...applicationElements },
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
