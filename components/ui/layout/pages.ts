/** The pages of the main menu: where they are under the language, and the name of their label. A page is one line. */
export const menuPages = [
  { path: '', label: 'common.nav.start' },
  { path: 'check/', label: 'common.nav.check' },
  { path: 'deadlines/', label: 'common.nav.deadlines' },
  { path: 'summary/', label: 'common.nav.summary' },
  { path: 'desk/', label: 'common.nav.desk' },
  { path: 'guides/', label: 'common.nav.guides' },
  { path: 'delete/', label: 'common.erase' },
] as const

/** The pages named at the foot of every page. */
export const footPages = [
  { path: 'help/', label: 'common.nav.help' },
  { path: 'guides/', label: 'common.nav.guides' },
  { path: 'glossary/', label: 'common.nav.glossary' },
  { path: 'sources/', label: 'common.nav.sources' },
  { path: 'privacy/', label: 'common.nav.privacy' },
  { path: 'about/', label: 'common.nav.about' },
] as const
