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
} as const satisfies Record<
  string,
  { short: { en: string; nl: string; fr: string }; date: string | null; eli: string | null }
>
export type ActId = keyof typeof acts
