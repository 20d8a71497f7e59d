/** Acts, decrees, treaties and judgments that are cited. Official titles are data, so they stay in Dutch and French. */
export const acts = {
  'aliens-act': {
    short: { en: 'Aliens Act', nl: 'Vreemdelingenwet', fr: 'Loi sur les étrangers' },
    date: '1980-12-15',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
  },
  'aliens-decree': {
    short: { en: 'Aliens Decree', nl: 'Vreemdelingenbesluit', fr: 'Arrêté royal sur les étrangers' },
    date: '1981-10-08',
    eli: 'https://www.ejustice.just.fgov.be/eli/arrete/1981/10/08/1981001949/justel',
  },
  'decree-9ter': {
    short: {
      en: 'Royal Decree of 17 May 2007',
      nl: 'Koninklijk besluit van 17 mei 2007',
      fr: 'Arrêté royal du 17 mai 2007',
    },
    date: '2007-05-17',
    eli: 'https://www.ejustice.just.fgov.be/eli/arrete/2007/05/17/2007000527/justel',
  },
  'council-of-state': {
    short: { en: 'Council of State', nl: 'Raad van State', fr: "Conseil d'État" },
    date: null,
    eli: null,
  },
  'constitutional-court': {
    short: { en: 'Constitutional Court', nl: 'Grondwettelijk Hof', fr: 'Cour constitutionnelle' },
    date: null,
    eli: null,
  },
  practice: {
    short: { en: 'Practice', nl: 'Praktijk', fr: 'Pratique' },
    date: null,
    eli: null,
  },
  'council-of-state-acts': {
    short: {
      en: 'Council of State Acts',
      nl: 'Wetten op de Raad van State',
      fr: "Lois sur le Conseil d'État",
    },
    date: '1973-01-12',
    eli: null,
  },
  'dublin-regulation': {
    short: {
      en: 'Dublin III Regulation (EU) 604/2013',
      nl: 'Dublin III-verordening (EU) 604/2013',
      fr: 'Règlement Dublin III (UE) 604/2013',
    },
    date: '2013-06-26',
    eli: 'http://data.europa.eu/eli/reg/2013/604/oj',
  },
  'cgrs-decree': {
    short: {
      en: 'Royal Decree of 11 July 2003 (CGRS)',
      nl: 'Koninklijk besluit van 11 juli 2003 (CGVS)',
      fr: 'Arrêté royal du 11 juillet 2003 (CGRA)',
    },
    date: '2003-07-11',
    eli: null,
  },
  'holidays-decree': {
    short: {
      en: 'Royal Decree of 18 April 1974 (public holidays)',
      nl: 'Koninklijk besluit van 18 april 1974 (feestdagen)',
      fr: 'Arrêté royal du 18 avril 1974 (jours fériés)',
    },
    date: '1974-04-18',
    eli: null,
  },
  'court-of-justice': {
    short: {
      en: 'Court of Justice of the European Union',
      nl: 'Hof van Justitie van de Europese Unie',
      fr: "Cour de justice de l'Union européenne",
    },
    date: null,
    eli: null,
  },
  call: {
    short: {
      en: 'Council for Alien Law Litigation (CALL)',
      nl: 'Raad voor Vreemdelingenbetwistingen (RvV)',
      fr: 'Conseil du contentieux des étrangers (CCE)',
    },
    date: null,
    eli: null,
  },
  'criminal-code': {
    short: { en: 'Criminal Code of 1867', nl: 'Strafwetboek van 1867', fr: 'Code pénal de 1867' },
    date: '1867-06-08',
    eli: 'https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel',
  },
  'child-rights-convention': {
    short: {
      en: 'Convention on the Rights of the Child',
      nl: 'Kinderrechtenverdrag',
      fr: "Convention relative aux droits de l'enfant",
    },
    date: '1989-11-20',
    eli: null,
  },
  'eu-decision-2022-382': {
    short: {
      en: 'Council Implementing Decision (EU) 2022/382',
      nl: 'Uitvoeringsbesluit (EU) 2022/382 van de Raad',
      fr: 'Décision d’exécution (UE) 2022/382 du Conseil',
    },
    date: '2022-03-04',
    eli: null,
  },
} as const satisfies Record<
  string,
  { short: { en: string; nl: string; fr: string }; date: string | null; eli: string | null }
>
export type ActId = keyof typeof acts
