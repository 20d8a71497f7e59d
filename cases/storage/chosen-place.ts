import { fieldOf } from '@/cases/dossier/field'
import { onErased } from '@/cases/storage/erased'
import { isShared } from '@/cases/storage/shared-device'
import { tabPlace } from '@/cases/storage/tab-marks'
import { keepInTab, tabText } from '@/cases/storage/tab-text'
import { type DistrictId, districtIds } from '@/content/law/help/districts'
import type { OfficialNames } from '@/content/law/types'

/** The place near which somebody looks for help. */
export interface ChosenPlace {
  readonly postcode: string
  /** The NIS code of its municipality. */
  readonly nis: string
  /** The name under which it was found, in any of its languages. */
  readonly name: string
  readonly municipality: OfficialNames
  /** Null where it is not settled. */
  readonly district: DistrictId | null
}

const listeners = new Set<() => void>()
/** What this page knows; undefined before it has looked. */
let known: ChosenPlace | null | undefined

/** The place that was chosen in this tab; null without one. It is the same object until it changes. */
export function chosenPlace(): ChosenPlace | null {
  if (known === undefined) known = parsed(tabText(tabPlace))
  return known
}

/** Keep the place for this tab, or forget it for null. On a shared device it lives as long as the page. */
export function choosePlace(place: ChosenPlace | null): void {
  known = place
  keepInTab(tabPlace, place === null || isShared() ? null : JSON.stringify(place))
  tell()
}

/**
 * Call `listener` when the place changes, also because another tab deleted everything, or because the browser brought the page
 * back from its memory. Returns a way to stop.
 */
export function onPlaceChange(listener: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    known = undefined
    listener()
  }
  const end = onErased(() => choosePlace(null))
  listeners.add(listener)
  window.addEventListener('pageshow', onShow)
  return () => {
    end()
    listeners.delete(listener)
    window.removeEventListener('pageshow', onShow)
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** What the tab kept; null for what this release cannot read. */
function parsed(text: string | null): ChosenPlace | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    const [postcode, nis, name] = [fieldOf(value, 'postcode'), fieldOf(value, 'nis'), fieldOf(value, 'name')]
    const district = fieldOf(value, 'district')
    const listed = district === null ? null : districtIds.find((id) => id === district)
    if (typeof postcode !== 'string' || typeof name !== 'string' || typeof nis !== 'string') return null
    if (listed === undefined) return null
    return { postcode, nis, name, district: listed, municipality: namesIn(fieldOf(value, 'municipality')) }
  } catch {
    return null
  }
}

function namesIn(value: unknown): OfficialNames {
  const names = (['nl', 'fr', 'de'] as const).map((lang) => [lang, fieldOf(value, lang)] as const)
  return Object.fromEntries(names.filter(([, name]) => typeof name === 'string'))
}
