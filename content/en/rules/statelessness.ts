import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { statelessnessRules } from '@/content/law/rules/statelessness'

export const statelessnessRuleTexts = {
  'ST-1': 'Residence for stateless persons since 1 September 2024.',
  'ST-2': 'It is sent by registered post with all elements and the address.',
  'ST-3': 'What the applicant shows.',
  'ST-4': 'When an application is not considered.',
  'ST-5': 'Opinion of the CGRS, then the decision.',
  'ST-6': 'Five years, then unlimited in principle.',
  'ST-7': 'Recognition by the family court is separate.',
  'ST-8': 'Family reunification as for protected persons.',
} as const satisfies RuleTextsOf<typeof statelessnessRules>
