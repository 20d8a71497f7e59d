import type { OfficialNames } from '@/content/law/types'

/** How a place in it is named: an article of an act, a judgment by number, a case by number, or what a practice is about. */
export type CitedBy = 'article' | 'judgment' | 'case' | 'practice'

export interface Act {
  readonly citedBy: CitedBy
  readonly official: OfficialNames
  readonly date: string | null
  readonly eli: string | null
}

const judgments = { citedBy: 'judgment', date: null, eli: null } as const

/** Acts, decrees, treaties and courts that are cited, with their official names; a language has its own beside them. */
export const acts = {
  'aliens-act': {
    citedBy: 'article',
    official: {
      nl: 'Vreemdelingenwet',
      fr: 'Loi du 15 décembre 1980',
      de: 'Gesetz vom 15. Dezember 1980',
    },
    date: '1980-12-15',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
  },
  'aliens-decree': {
    citedBy: 'article',
    official: {
      nl: 'Koninklijk besluit van 8 oktober 1981',
      fr: 'Arrêté royal du 8 octobre 1981',
      de: 'Königlicher Erlass vom 8. Oktober 1981',
    },
    date: '1981-10-08',
    eli: 'https://www.ejustice.just.fgov.be/eli/arrete/1981/10/08/1981001949/justel',
  },
  'decree-9ter': {
    citedBy: 'article',
    official: { nl: 'Koninklijk besluit van 17 mei 2007', fr: 'Arrêté royal du 17 mai 2007' },
    date: '2007-05-17',
    eli: 'https://www.ejustice.just.fgov.be/eli/arrete/2007/05/17/2007000527/justel',
  },
  'council-of-state': {
    ...judgments,
    official: { nl: 'Raad van State', fr: 'Conseil d’État', de: 'Staatsrat' },
  },
  'constitutional-court': {
    ...judgments,
    official: { nl: 'Grondwettelijk Hof', fr: 'Cour constitutionnelle', de: 'Verfassungsgerichtshof' },
  },
  practice: { citedBy: 'practice', official: {}, date: null, eli: null },
  'council-of-state-acts': {
    citedBy: 'article',
    official: { nl: 'Wetten op de Raad van State', fr: 'Lois sur le Conseil d’État' },
    date: '1973-01-12',
    eli: null,
  },
  'dublin-regulation': {
    citedBy: 'article',
    official: { nl: 'Dublin III-verordening (EU) 604/2013', fr: 'Règlement Dublin III (UE) 604/2013' },
    date: '2013-06-26',
    eli: 'http://data.europa.eu/eli/reg/2013/604/oj',
  },
  'cgrs-decree': {
    citedBy: 'article',
    official: {
      nl: 'Koninklijk besluit van 11 juli 2003 (CGVS)',
      fr: 'Arrêté royal du 11 juillet 2003 (CGRA)',
    },
    date: '2003-07-11',
    eli: null,
  },
  'holidays-decree': {
    citedBy: 'article',
    official: {
      nl: 'Koninklijk besluit van 18 april 1974 (feestdagen)',
      fr: 'Arrêté royal du 18 avril 1974 (jours fériés)',
    },
    date: '1974-04-18',
    eli: null,
  },
  'court-of-justice': {
    ...judgments,
    citedBy: 'case',
    official: {
      nl: 'Hof van Justitie van de Europese Unie',
      fr: 'Cour de justice de l’Union européenne',
      de: 'Gerichtshof der Europäischen Union',
    },
  },
  'human-rights-court': {
    ...judgments,
    citedBy: 'case',
    official: {
      nl: 'Europees Hof voor de Rechten van de Mens',
      fr: 'Cour européenne des droits de l’homme',
      de: 'Europäischer Gerichtshof für Menschenrechte',
    },
  },
  call: {
    ...judgments,
    official: {
      nl: 'Raad voor Vreemdelingenbetwistingen (RvV)',
      fr: 'Conseil du contentieux des étrangers (CCE)',
      de: 'Rat für Ausländerstreitsachen',
    },
  },
  'criminal-code': {
    citedBy: 'article',
    official: { nl: 'Strafwetboek van 1867', fr: 'Code pénal de 1867' },
    date: '1867-06-08',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel',
  },
  'criminal-code-2024': {
    citedBy: 'article',
    official: {
      nl: 'Strafwetboek (wet van 29 februari 2024)',
      fr: 'Code pénal (loi du 29 février 2024)',
    },
    date: '2024-02-29',
    eli: null,
  },
  'call-act': {
    citedBy: 'article',
    official: {
      nl: 'Wet van 17 juni 2026 (Raad voor Vreemdelingenbetwistingen)',
      fr: 'Loi du 17 juin 2026 (Conseil du contentieux des étrangers)',
    },
    date: '2026-06-17',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/2026/06/17/2026004052/justel',
  },
  'pact-act': {
    citedBy: 'article',
    official: {
      nl: 'Wet van 16 juni 2026 (migratie- en asielpact)',
      fr: 'Loi du 16 juin 2026 (pacte sur la migration et l’asile)',
    },
    date: '2026-06-16',
    eli: 'https://www.ejustice.just.fgov.be/mopdf/2026/06/19_2.pdf#Page2',
  },
  'entry-ban-act': {
    citedBy: 'article',
    official: {
      nl: 'Wet van 30 april 2026 (inreisverbod)',
      fr: 'Loi du 30 avril 2026 (interdiction d’entrée)',
    },
    date: '2026-04-30',
    eli: null,
  },
  'openness-act': {
    citedBy: 'article',
    official: {
      nl: 'Wet van 11 april 1994 (openbaarheid van bestuur)',
      fr: 'Loi du 11 avril 1994 (publicité de l’administration)',
    },
    date: '1994-04-11',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/1994/04/11/1994000357/justel',
  },
  'language-laws': {
    citedBy: 'article',
    official: {
      nl: 'Taalwetten in bestuurszaken (18 juli 1966)',
      fr: 'Lois sur l’emploi des langues en matière administrative (18 juillet 1966)',
    },
    date: '1966-07-18',
    eli: null,
  },
  'statelessness-convention': {
    citedBy: 'article',
    official: {
      nl: 'Verdrag van New York van 28 september 1954 (staatlozen)',
      fr: 'Convention de New York du 28 septembre 1954 (apatrides)',
    },
    date: '1954-09-28',
    eli: null,
  },
  'child-rights-convention': {
    citedBy: 'article',
    official: {
      nl: 'Verdrag inzake de rechten van het kind',
      fr: 'Convention relative aux droits de l’enfant',
    },
    date: '1989-11-20',
    eli: null,
  },
  'eu-decision-2022-382': {
    citedBy: 'article',
    official: {
      nl: 'Uitvoeringsbesluit (EU) 2022/382 van de Raad',
      fr: 'Décision d’exécution (UE) 2022/382 du Conseil',
    },
    date: '2022-03-04',
    eli: null,
  },
} as const satisfies Record<string, Act>
export type ActId = keyof typeof acts
