import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { temporaryProtectionLimits } from '@/content/law/time-limits/temporary-protection'

const paperOver =
  'The card is no longer valid. Temporary protection itself lasts as long as the European decision says.'
const municipality = 'Go to the municipality at once.'

export const temporaryProtectionTexts = {
  'temporary-protection-permit': {
    name: 'A card with temporary protection',
    what: 'The law gives one year, or less if the European protection ends sooner. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'temporary-protection-extension': {
    name: 'Renewed A card with temporary protection',
    what: 'By law, it is renewed for six months at a time. In practice, European decisions set the date. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'temporary-protection-renewal': {
    name: 'Renewal of a temporary protection card',
    what: 'You ask the municipality before the card expires. In earlier years, municipalities began on 4 January: ask yours.',
    passed: 'The application is late.',
    stillOpen: municipality,
  },
  'temporary-protection-report': {
    name: 'Reporting after you enter or return',
    what: 'With temporary protection, you report within eight working days of your entry.',
    passed: 'You are late. The text we read does not say that you lose protection for that.',
    stillOpen: 'Report at once.',
  },
  'temporary-protection-family': {
    name: 'Family of someone with temporary protection, easier conditions',
    what: 'Within one year of the grant, no proof of income, housing or insurance is asked. This applies to family members who do not need protection themselves. The article was repealed on 18 August 2025: ask a lawyer which rule applies since then.',
    passed: 'You can still apply, but those conditions can be asked.',
    stillOpen: 'Ask a lawyer about family reunification.',
  },
  'protection-after-temporary-protection': {
    name: 'Asking for international protection after temporary protection ends',
    what: 'You can ask at any time while temporary protection is running, and within eight working days after it ends.',
    passed: 'You can still apply late. The delay can count against you.',
    stillOpen: 'Ask for protection as soon as you can, and explain the delay.',
  },
  'temporary-protection-term-to-leave': {
    name: 'Term to leave after temporary protection',
    what: 'An order at the end of temporary protection gives at least one month. The order names the date.',
    passed: 'You are no longer protected from forced removal by this term.',
    stillOpen:
      'Your stay must be extended if your health makes travel unreasonable. It may be extended until the end of the school year. Ask a lawyer.',
  },
} as const satisfies LimitTextsOf<typeof temporaryProtectionLimits>
