/** The pages of the main menu: where they are under the language, and the name of their label. A page is one line. */
export const menuPages = [
  { path: '', label: 'common.nav.start' },
  { path: 'check/', label: 'common.nav.check' },
  { path: 'summary/', label: 'common.nav.summary' },
] as const
