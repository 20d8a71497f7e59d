import { certificate } from '@/content/en/medical-regularisation/certificate'
import { papers, remedies, steps } from '@/content/en/medical-regularisation/filing'
import { guide, warnings } from '@/content/en/medical-regularisation/guide'
import { identity } from '@/content/en/medical-regularisation/identity'
import { lodging } from '@/content/en/medical-regularisation/lodging'
import { exclusion, merits, preparation } from '@/content/en/medical-regularisation/merits'
import { repetition } from '@/content/en/medical-regularisation/repetition'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

export const text = {
  title: 'Medical regularisation',
  short: '9ter',
  official: { nl: 'Medische regularisatie (artikel 9ter)', fr: 'Régularisation médicale (article 9ter)' },
  intro:
    'A request to stay for people in Belgium who are seriously ill and cannot get proper treatment in their country. A doctor of the Immigration Office gives an opinion on it.',
  stages: {
    admissibility: 'Can the application be examined?',
    exclusion: 'Is there a ground of exclusion?',
    merits: 'What will be judged?',
    preparation: 'What makes the application safer?',
  },
  passedOver: {},
  conditions: {
    admissibility: { ...lodging, ...certificate, identity, ...repetition },
    exclusion,
    merits,
    preparation,
  },
  remedies,
  papers,
  steps,
  lodging:
    'You send the application by registered post to the Immigration Office, Medical Stay Service. The Office is Dienst Vreemdelingenzaken (DVZ) / Office des étrangers (OE). There is no fee.',
  warnings,
  guide,
} as const satisfies ProcedureText<typeof procedure, typeof filing>
