import { appealsRuleTexts } from '@/content/en/rules/appeals'
import { changesRuleTexts } from '@/content/en/rules/changes'
import { humanitarianRuleTexts } from '@/content/en/rules/humanitarian'
import { medicalRuleTexts } from '@/content/en/rules/medical'
import { minorsRuleTexts } from '@/content/en/rules/minors'
import { neighboursRuleTexts } from '@/content/en/rules/neighbours'
import { returnRuleTexts } from '@/content/en/rules/return'
import { statelessnessRuleTexts } from '@/content/en/rules/statelessness'
import { traffickingRuleTexts } from '@/content/en/rules/trafficking'
import type { RuleCode } from '@/content/law/rules'

/** What each rule of the law notes says, in one line. */
export const ruleTexts: Readonly<Record<RuleCode, string>> = {
  ...medicalRuleTexts,
  ...humanitarianRuleTexts,
  ...minorsRuleTexts,
  ...traffickingRuleTexts,
  ...statelessnessRuleTexts,
  ...returnRuleTexts,
  ...appealsRuleTexts,
  ...neighboursRuleTexts,
  ...changesRuleTexts,
}
