import type { changesRules } from '@/content/law/rules/changes'
import type { RuleTextsOf } from '@/content/law/rules/kinds'

export const changesRuleTexts = {
  'L-01': 'Since March 2024, a decree sets the model of the certificate.',
  'L-02': 'Since 1 September 2024, there is a residence procedure for stateless persons.',
  'L-03': 'The roll fee rose on 1 September 2025.',
  'L-04': 'A law of 16 June 2026 adapts the Aliens Act to the European pact.',
  'L-05': 'A law of 17 June 2026 rewrites the appeals.',
  'L-06': 'A Migration Code was announced in 2024 but has not been adopted, as far as we know.',
  'L-07': 'The coalition agreement of 2025 announces stricter rules.',
  'L-08': 'The fee for a long-stay visa abroad rose in July 2026. It has nothing to do with 9bis in Belgium.',
  'L-09':
    'Since September 2026, there is a Flemish fee for the single permit. It has nothing to do with 9bis or 9ter.',
} as const satisfies RuleTextsOf<typeof changesRules>
