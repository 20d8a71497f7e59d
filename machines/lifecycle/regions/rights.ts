import type { CitationId } from '@/content/law/citations'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Holding, Right, Rights } from '@/machines/lifecycle/lifecycle'

type Basis = readonly [CitationId, ...CitationId[]]

export const yes = (...basis: Basis): Right => ({ value: 'yes', basis })
export const no = (...basis: Basis): Right => ({ value: 'no', basis })
export const limited = (...basis: Basis): Right => ({ value: 'limited', basis })
export const toCheck: Right = { value: 'to-check' }

/** Rights of a position; what the sources do not settle stays to be checked. */
export function rights(settled: Partial<Rights>): Rights {
  return {
    stay: toCheck,
    work: toCheck,
    socialAid: toCheck,
    medicalAid: toCheck,
    travel: toCheck,
    ...settled,
  }
}

/** What a person without any right of stay can count on: urgent medical aid (CPAS Act, article 57 §2). */
export const withoutStay = (...basis: Basis): Rights =>
  rights({
    stay: no(...basis),
    socialAid: no('practice:urgent-medical-aid'),
    medicalAid: limited('practice:urgent-medical-aid'),
  })

/** Permanent stay. */
export const permanent = (...basis: Basis): Rights => rights({ stay: yes(...basis) })

export const months = (paper: Holding['paper'], length: number, ...basis: Basis): Holding => ({
  paper,
  validity: { length, unit: 'month' },
  basis,
})

export const years = (paper: Holding['paper'], length: number, ...basis: Basis): Holding => ({
  paper,
  validity: { length, unit: 'year' },
  basis,
})

export const paper = (id: Holding['paper'], ...basis: Basis): Holding => ({ paper: id, basis })

/** The same way on for each of several events. */
export function sameForAll<const T>(
  types: readonly EventType[],
  target: T,
): { readonly [E in EventType]?: T } {
  const ways: { [E in EventType]?: T } = {}
  for (const type of types) ways[type] = target
  return ways
}
