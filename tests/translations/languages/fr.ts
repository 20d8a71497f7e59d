import type { LanguageGates } from './gate'

export const fr: LanguageGates = {
  quotes: ['«', '»'],
  foreignMarks: /["„“”]/,
  euro: /\d\u00a0€/,
  spans: {
    hour: /^heures?/,
    day: /^(?:prochains |premiers |derniers )?jours?/,
    'calendar day': /^jours? calendrier/,
    'working day': /^jours? ouvrables?/,
    week: /^semaines?/,
    month: /^mois/,
    year: /^(?:ans?|années?)(?!\p{L})/u,
  },
  variants: {},
  forbidden: [],
  certainty: /vous avez droit à|garanti|sera accordé|obtiendrez|a droit à/iu,
  certain: [],
  elsewhere: /en néerlandais[^.]*/giu,
  words: { average: 17, most: 36 },
  abbreviations: /\b(?:art|arts|no|nos|al|p\. ex|etc|M|Mme)\./gi,
}
