import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { temporaryProtectionLimits } from '@/content/law/time-limits/temporary-protection'

const paperOver =
  'The card is no longer valid. Temporary protection itself lasts as long as the European decision says.'
const municipality = 'Go to the municipality at once.'

export const temporaryProtectionTexts = {
  'temporary-protection-permit': {
    name: 'A card with temporary protection',
    what: 'The law gives one year, cut to the time that the European protection still runs. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'temporary-protection-extension': {
    name: 'Renewed A card with temporary protection',
    what: 'The law renews by six months at a time. In practice European decisions set the date. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'temporary-protection-renewal': {
    name: 'Renewal of a temporary protection card',
    what: 'You ask the municipality before the card expires. In earlier years municipalities began on 4 January: ask yours.',
    passed: 'The request comes late.',
    stillOpen: municipality,
  },
  'temporary-protection-report': {
    name: 'Reporting after you enter or return',
    what: 'With temporary protection you report within eight working days of your entry.',
    passed: 'You are late. The text read names no loss of protection for that.',
    stillOpen: 'Report at once.',
  },
  'temporary-protection-family': {
    name: 'Family of someone with temporary protection, easier conditions',
    what: 'Within one year of the grant, income, housing and insurance are not asked. It holds for family without their own need of protection. The article was repealed on 18 August 2025: ask a lawyer what holds since.',
    passed: 'The request stays possible, but those conditions can be asked.',
    stillOpen: 'Ask a lawyer about family reunification.',
  },
  'protection-after-temporary-protection': {
    name: 'Asking for international protection after temporary protection ends',
    what: 'You can ask at any time while the regime runs, and within eight working days after it ends.',
    passed: 'A late request is not barred. The delay can be held against you.',
    stillOpen: 'Ask for protection as soon as you can, and explain the delay.',
  },
  'temporary-protection-term-to-leave': {
    name: 'Term to leave after temporary protection',
    what: 'An order at the end of temporary protection gives one month at least. The order names the date.',
    passed: 'You are no longer protected from forced removal by this term.',
    stillOpen:
      'Health that makes travel unreasonable, or the end of the school year, can extend the stay. Ask a lawyer.',
  },
} as const satisfies LimitTextsOf<typeof temporaryProtectionLimits>
