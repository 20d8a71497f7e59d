import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { returnRules } from '@/content/law/rules/return'

export const returnRuleTexts = {
  'RET-1': 'Which annex is which decision.',
  'RET-2': 'When an order may follow a refusal of protection.',
  'RET-3': 'The term to leave is 30 days from notification.',
  'RET-4': 'A middle band of seven to 30 days.',
  'RET-5': 'Fewer than seven days or none, on named grounds.',
  'RET-6': 'In principle, the term protects against forced removal. It gives no stay.',
  'RET-7': 'When more time must be given, and when it may be.',
  'RET-8': 'How more time is asked for.',
  'RET-9': 'The municipality calls the person and checks steps and address.',
  'RET-10': 'The law of 2024 on proactive return.',
  'RET-11': 'The duty to cooperate, and what refusing can bring.',
  'RET-12': 'Coaching on return (ICAM).',
  'RET-13': 'Help with a voluntary return.',
  'RET-14': 'An entry ban is a decision of its own.',
  'RET-15': 'How long an entry ban may last.',
  'RET-16': 'When a ban can be lifted.',
  'RET-17': 'How long detention may last.',
  'RET-18': 'Asking a court for release.',
  'RET-19': 'Time limits of a transfer to another state.',
  'RET-20': 'New European transfer rules since 12 June 2026.',
  'RET-21': 'A European Return Regulation was agreed, but is not known to apply.',
} as const satisfies RuleTextsOf<typeof returnRules>
