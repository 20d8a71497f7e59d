import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { traffickingRules } from '@/content/law/rules/trafficking'

export const traffickingRuleTexts = {
  'THB-1': 'The three conditions go together.',
  'THB-2': 'Which situations open the status.',
  'THB-3': 'Only the three centres ask for papers.',
  'THB-4': 'Only the magistrate recognises a victim.',
  'THB-5': '45 days with annex 15.',
  'THB-6': 'An unaccompanied minor skips the 45 days.',
  'THB-7': 'A paper for at most three months after a statement, with the right to work.',
  'THB-8': 'Three months more, once, with an effort to prove identity.',
  'THB-9': 'Six months, renewable, while the court case is running.',
  'THB-10': 'When a paper may be ended.',
  'THB-11': 'Unlimited stay after a conviction or a charge that was kept.',
  'THB-12': 'A dismissal after two years or more points to 9bis.',
  'THB-13': 'No automatic entry ban when the stay of a victim ends.',
  'THB-14': 'A circular of 23 December 2016 says how the authorities work together.',
  'THB-15': 'The article of the new Criminal Code on trafficking.',
} as const satisfies RuleTextsOf<typeof traffickingRules>
