import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { neighboursRules } from '@/content/law/rules/neighbours'

export const neighboursRuleTexts = {
  'IP-1': 'Where to ask for protection, within eight working days.',
  'IP-2': 'Registration and lodging.',
  'IP-3': 'The municipality and the registration certificate.',
  'IP-4': 'One examination, decided in six months as a rule.',
  'IP-5': 'Eight days to explain a missed interview.',
  'IP-6': 'Notes of the interview and remarks on them.',
  'IP-7': 'New rules for applications from 12 June 2026.',
  'IP-8': 'The European time limits for appeals in protection.',
  'IP-9': 'The Constitutional Court suspended reception rules of 2025.',
  'SP-1': 'The cards of a refugee.',
  'SP-2': 'The cards under subsidiary protection.',
  'SP-3': 'What to bring to the municipality.',
  'TP-1': 'Who falls under temporary protection.',
  'TP-2': 'It was extended to 4 March 2027; what comes after is not known.',
  'TP-3': 'Registration, certificate and A card.',
  'TP-4': 'A person can ask for protection at any time.',
} as const satisfies RuleTextsOf<typeof neighboursRules>
