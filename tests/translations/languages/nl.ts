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
  variants: {
    'contribution-fee': [/bijdrage/i, 'the short form; retributie stands in the glossary'],
    'first-line-advice': [/eerste (?:juridisch )?advies/i, 'plain words for what the bar calls first line'],
    'free-lawyer': [/gratis advoca/i, 'plain words; the official name stands in the glossary'],
    judgment: [/vonnis/i, 'arrest is of the Council and the high courts, vonnis of a rechtbank'],
    'minor-child': [/kind(?:eren)? (?:jonger dan|onder(?: de)?) 18/i, 'plain words'],
    'public-holiday': [/feestdag/i, 'plain words; all of those meant are legal ones'],
    'right-of-residence': [
      /recht (?:op verblijf|(?:hebben )?om (?:[\s\S]* te (?:ver)?blijven|te blijven))/i,
      'the same in a longer sentence',
    ],
    'last-day': [/de laatste wel/i, 'after “de eerste dag” in the same sentence'],
    'mode-of-notification': [/manier van kennisgeving/i, 'plain words'],
    'term-to-leave': [/termijn om te vertrekken/i, 'the plain short form beside the official name'],
    'voluntary-return': [/Terugkeerloket/, 'the name of the desk'],
    'unaccompanied-minor': [/niet-begeleide minderjarige/i, 'the law’s own short form'],
  },
  forbidden: [
    { form: /\bIND\b|\bCOA\b|\bUWV\b|\bDUO\b/, say: 'Dienst Vreemdelingenzaken, Fedasil' },
    { form: /verblijfsvergunning/i, say: 'verblijfstitel, or the name of the paper' },
    { form: /asielzoekerscentr|\bazc\b/i, say: 'opvangcentrum' },
    {
      form: /\basiel(?!- |- en|agentschap|instanties)/i,
      say: 'internationale bescherming',
      unless: /asylum/i,
    },
    { form: /illegale(?:n|\b)/i, say: 'zonder verblijfsrecht', unless: /adopti/ },
    { form: /uitzetting|uitzetten|uitgezet/i, say: 'verwijdering', unless: /switch|turn/i },
    {
      form: /rechtsbijstand/i,
      say: 'juridische bijstand',
      unless: /kosteloze rechtsbijstand|assistance judiciaire/,
    },
    { form: /wethouder|bijstandsuitkering/i, say: 'schepen, leefloon' },
  ],
  certainty:
    /(?<!rol)recht op|gegarandeerd|garandeert|zult? (?:\p{L}+ ){0,4}krijgen|zal (?:worden )?(?:toegekend|aanvaard|goedgekeurd)|wordt (?:toegekend|aanvaard|goedgekeurd)|zeker en vast|zonder enig risico|krijgt zeker/iu,
  certain: [],
  elsewhere: /in het Frans[^.]*/giu,
  passive: {
    form: /(?<!\p{L})(?:wordt|worden|werd|werden)(?!\p{L})[^;:]{0,80}?(?<!\p{L})(?:\p{L}*ge\p{L}{2,}|(?:be|ver|ont|her|er)\p{L}{2,})(?:d|t|en)(?!\p{L})/iu,
    share: 0.1,
  },
  words: { average: 13, most: 30, lix: 40 },
  abbreviations: /\b(?:art|nr|nrs|bv|bijv|enz|m\.b\.t|o\.a)\./gi,
}
