import type { IconName } from '@/components/ui/Icon'

/** A page named in a menu: where it is under the language, and the name of its label. */
export interface MenuPage {
  readonly path: string
  readonly label:
    | `common.nav.${'start' | 'check' | 'anew' | 'deadlines' | 'summary' | 'help' | 'letters' | 'guides' | 'desk' | 'glossary' | 'sources' | 'privacy' | 'about'}`
    | 'common.erase'
}

/** The four pages of the bar at the foot of a phone, and first in the menu of a wide screen. */
export const mainPages: readonly (MenuPage & { readonly icon: IconName })[] = [
  { path: 'check/', label: 'common.nav.check', icon: 'fork' },
  { path: 'deadlines/', label: 'common.nav.deadlines', icon: 'days' },
  { path: 'summary/', label: 'common.nav.summary', icon: 'printer' },
  { path: 'help/', label: 'common.nav.help', icon: 'phone' },
]

/** What the menu unfolds to. */
export const menuPages: readonly MenuPage[] = [
  { path: '', label: 'common.nav.start' },
  // Asks first, where the tab holds a check.
  { path: 'check/#new', label: 'common.nav.anew' },
  { path: 'letters/', label: 'common.nav.letters' },
  { path: 'guides/', label: 'common.nav.guides' },
  { path: 'desk/', label: 'common.nav.desk' },
  { path: 'glossary/', label: 'common.nav.glossary' },
  { path: 'sources/', label: 'common.nav.sources' },
  { path: 'privacy/', label: 'common.nav.privacy' },
  { path: 'about/', label: 'common.nav.about' },
  { path: 'delete/', label: 'common.erase' },
]
