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
  variants: {
    'act-aliens': [/loi sur les étrangers/i, 'its everyday name, where an article is named beside it'],
    'free-lawyer': [/avocats? gratuits?/i, 'plain words; the official name stands in the glossary'],
    'first-line-advice': [/premier conseil juridique/i, 'plain words for what the bar calls first line'],
    judgment: [/jugement/i, 'arrêt is of the Council and the high courts, jugement of a tribunal'],
    'long-stay': [/long séjour/i, 'the name of the office and of the visa'],
    'minor-child': [/enfants?[\s\S]* de moins de (?:18|dix-huit) ans/i, 'plain words'],
    'public-holiday': [/jours? fériés?/i, 'plain words; all of those meant are legal ones'],
    'last-day': [/le dernier compte/i, 'after “le premier jour” in the same sentence'],
    'proof-of-identity': [
      /preuve d’identité|prouver l’identité/i,
      'without the article where any proof is meant',
    ],
    'term-to-leave': [/délai(?: prolongé)? pour partir/i, 'the plain short form beside the official name'],
    'unaccompanied-minor': [/mineurs? non accompagnés?/i, 'the law’s own short form'],
  },
  forbidden: [
    { form: /préfecture|préfet/i, say: 'commune, Office des étrangers' },
    { form: /\bmaires?\b|\bmairie/i, say: 'bourgmestre, maison communale' },
    { form: /OFPRA|OQTF|CNDA/, say: 'CGRA, ordre de quitter le territoire, CCE' },
    { form: /récépissé de demande/i, say: 'attestation' },
    { form: /\basile\b/i, say: 'protection internationale', unless: /asylum/i },
    { form: /demandeurs? d’asile/i, say: 'demandeur de protection internationale', unless: /asylum/i },
    { form: /dépôt de (?:la|votre) demande|déposer une demande/i, say: 'introduire une demande' },
    { form: /expulsion|expulser/i, say: 'éloignement' },
    { form: /jours? calendaires?/i, say: 'jours calendrier' },
  ],
  certainty:
    /(?<!\p{L})(?:vous avez|a|aurez|ont|ayez|avoir) (?:le )?droit (?:à|au|aux|de(?! rôle))(?!\p{L})|garanti|(?:sera|seront|serez) (?:accordé|accepté|approuvé|reconnu|régularisé)|obtiendrez|recevrez|aurez un (?:titre|séjour|droit)|certainement|à coup sûr|sans aucun risque/iu,
  certain: [
    ['où ils ont le droit de vivre', 'English says that they may live there'],
    ['Vos parents ont le droit de vivre', 'English says that they are allowed to live there'],
    ['un accueil et des soins garantis', 'a condition of a return, and no promise'],
    ['Sans prise en charge garantie', 'a condition of a return, and no promise'],
  ],
  elsewhere: /en néerlandais[^.]*/giu,
  passive: {
    form: /(?<!\p{L})(?:est|sont|était|étaient|sera|seront|être|été|soit|soient)\s+(?:(?:pas|aussi|encore|souvent|toujours|jamais|bien|alors|donc|déjà|seulement)\s+)?(?!(?:ici|aussi|ainsi)(?!\p{L}))\p{L}{2,}(?:é|i|u|is|it|ert)e?s?(?!\p{L})/iu,
    share: 0.15,
  },
  words: { average: 13, most: 36, lix: 40 },
  abbreviations: /\b(?:art|arts|no|nos|al|p\. ex|etc|M|Mme)\./gi,
}
