import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { minorsRules } from '@/content/law/rules/minors'

export const minorsRuleTexts = {
  'UAM-1': 'Who counts as an unaccompanied minor.',
  'UAM-2': 'Minors of the European Economic Area cannot use the procedure.',
  'UAM-3': 'Only the guardian lodges the application.',
  'UAM-4': 'It is lodged by e-mail with the Vulnerable Persons Unit.',
  'UAM-5': 'What the application contains.',
  'UAM-6': 'It may run beside other procedures; protection delays it in practice.',
  'UAM-7': 'The minor is heard with the guardian.',
  'UAM-8': 'Three durable solutions, and family unity first.',
  'UAM-9': 'A solution abroad means an order to bring back (annex 38).',
  'UAM-10': 'No solution yet: a certificate for six months.',
  'UAM-11': 'The guardian asks for renewal one month before the end.',
  'UAM-12': 'A solution in Belgium gives an A card for one year.',
  'UAM-13': 'The renewal of the A card needs a report on school, family and language.',
  'UAM-14':
    'Three years after the grant of the first A card, unlimited stay is the rule; a refusal gives reasons.',
  'UAM-15': 'What happens at 18 depends on the paper.',
  'UAM-16': 'As an adult: passport, and studies or work.',
  'UAM-17': 'What must be certain before a minor returns.',
  'UAM-18':
    'The return of an unaccompanied minor: voluntary in practice, and only with the safeguards of article 74/16.',
  'UAM-19': 'The guardian appeals within 30 days.',
  'UAM-20': 'Anyone can report a minor; age is tested when in doubt.',
  'UAM-21': 'A minor can also ask for protection.',
  'UAM-22': 'Parents get no right to stay from it.',
} as const satisfies RuleTextsOf<typeof minorsRules>
