import { conditions } from '@/content/en/statelessness/conditions'
import { consideration } from '@/content/en/statelessness/consideration'
import { lodging, papers, steps } from '@/content/en/statelessness/filing'
import { guide, warnings } from '@/content/en/statelessness/guide'
import { lodgingConditions } from '@/content/en/statelessness/lodging'
import { otherProcedures } from '@/content/en/statelessness/other-procedures'
import { preparation } from '@/content/en/statelessness/preparation'
import { remedies } from '@/content/en/statelessness/remedies'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

export const text = {
  title: 'Stay as a stateless person',
  short: 'Statelessness',
  judges: 'the CGRS and the Immigration Office',
  intro:
    'An application to stay for people whom no country sees as its citizen and who can live nowhere else. It has existed since 1 September 2024. Older pages that say otherwise are out of date.',
  stages: {
    lodging: 'Is it lodged as the law asks?',
    consideration: 'Will it be taken into consideration?',
    otherProcedures: 'Does it have to wait?',
    conditions: 'The six conditions',
    preparation: 'What makes the application safer?',
  },
  passedOver: {},
  conditions: {
    lodging: lodgingConditions,
    consideration,
    otherProcedures,
    conditions,
    preparation,
  },
  remedies,
  papers,
  steps,
  lodging,
  warnings,
  guide,
} as const satisfies ProcedureText<typeof procedure, typeof filing>
