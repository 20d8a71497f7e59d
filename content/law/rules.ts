import { keysOf } from '@/content/law/keys'
import { appealsRules } from '@/content/law/rules/appeals'
import { changesRules } from '@/content/law/rules/changes'
import { humanitarianRules } from '@/content/law/rules/humanitarian'
import type { RuleCoverage } from '@/content/law/rules/kinds'
import { medicalRules } from '@/content/law/rules/medical'
import { minorsRules } from '@/content/law/rules/minors'
import { neighboursRules } from '@/content/law/rules/neighbours'
import { returnRules } from '@/content/law/rules/return'
import { statelessnessRules } from '@/content/law/rules/statelessness'
import { traffickingRules } from '@/content/law/rules/trafficking'

const all = {
  ...medicalRules,
  ...humanitarianRules,
  ...minorsRules,
  ...traffickingRules,
  ...statelessnessRules,
  ...returnRules,
  ...appealsRules,
  ...neighboursRules,
  ...changesRules,
}
export type RuleCode = keyof typeof all

/** Every rule that the notes on the law list, by its code there, and how far the program handles it. */
export const rules: Readonly<Record<RuleCode, RuleCoverage>> = all

/** The codes in their order. */
export const ruleCodes = keysOf(all)

/** The letters of a code, which name its group: "UAM-12" → "UAM". */
export function groupOf(code: RuleCode): RuleGroup {
  // Every code is letters, a hyphen and a number.
  return code.slice(0, code.indexOf('-')) as RuleGroup
}
export type RuleGroup = RuleCode extends `${infer G}-${string}` ? G : never
