import type { LanguageGates } from './gate'

export const nl: LanguageGates = {
  quotes: ['“', '”'],
  foreignMarks: /["„«»]/,
  euro: /€\u00a0\d/,
  spans: {
    hour: /^(?:uur|uren)/,
    day: /^dag(?:en)?/,
    'calendar day': /^kalenderdag(?:en)?/,
    'working day': /^werkdag(?:en)?/,
    week: /^(?:week|weken)/,
    month: /^maand(?:en)?/,
    year: /^(?:jaar|jaren)/,
  },
  variants: {},
  forbidden: [],
  certainty: /recht op|gegarandeerd|zult krijgen|zal krijgen|wordt toegekend/iu,
  certain: [],
  elsewhere: /in het Frans[^.]*/giu,
  words: { average: 14, most: 30 },
  abbreviations: /\b(?:art|nr|nrs|bv|bijv|enz|m\.b\.t|o\.a)\./gi,
}
