import type { LanguageGates } from './gate'

export const de: LanguageGates = {
  quotes: ['„', '“'],
  foreignMarks: /["”«»]/,
  euro: /\d\u00a0€/,
  spans: {
    hour: /^Stunden?/,
    day: /^Tage?n?/,
    'calendar day': /^Kalendertage?n?/,
    'working day': /^Werktage?n?/,
    week: /^Wochen?/,
    month: /^Monate?[ns]?/,
    year: /^(?:Jahre?[ns]?|Jahr)/,
  },
  variants: {},
  forbidden: [
    { form: /Abschiebung|abschieben/i, say: 'Entfernung' },
    { form: /Bescheide?\b/, say: 'Beschluss' },
    { form: /Widerspruch/i, say: 'Beschwerde' },
    { form: /\bAnhang\b|\bAnhänge/i, say: 'Anlage' },
    { form: /Ausreiseaufforderung/i, say: 'Anweisung, das Staatsgebiet zu verlassen' },
    { form: /Ausländerbehörde|BAMF/i, say: 'Ausländeramt, GKFS' },
    { form: /Duldung/i, say: 'the name of the Belgian paper' },
    { form: /Prozesskostenhilfe/i, say: 'weiterführender juristischer Beistand' },
    { form: /ß{2}/, say: 'one ß' },
  ],
  certainty:
    /Anspruch auf|Recht auf|garantier|(?:wird|werden) (?:bewilligt|gewährt|genehmigt)|werden (?:\p{L}+ ){0,4}(?:erhalten|bekommen)|mit Sicherheit|ohne jedes Risiko/iu,
  certain: [],
  elsewhere: /auf (?:Niederländisch|Französisch)[^.]*/giu,
  words: { average: 13, most: 30, lix: 45 },
  abbreviations: /\b(?:Art|Abs|Nr|bzw|usw|z\. B|d\. h)\./gi,
}
