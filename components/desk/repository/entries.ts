import { diffDossiers } from '@/cases/dossier/diff'
import type { Dossier } from '@/cases/dossier/format'
import type { StoredDossier } from '@/cases/storage/records'
import type { Context, Entry } from '@/components/desk/repository/types'

type Entries = Context['entries']

/** The tab did not keep what was written, so that it is in memory alone. */
export const isTabProblem = (problem: Context['problem']): boolean =>
  problem === 'quota' || problem === 'refused'

export const isUnsaved = ({ waiting, trouble }: Entry): boolean => waiting === true || trouble !== undefined

/** A case in conflict waits for the person's choice instead. */
export const isWritable = ({ waiting, trouble }: Entry): boolean => waiting === true && trouble !== 'conflict'

export const waits = ({ dossier, revision }: Entry): Entry => ({ dossier, revision, waiting: true })

export const casesOf = (entries: Entries): readonly Dossier[] => [...entries.values()].map((e) => e.dossier)

export function without<V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  const left = new Map(map)
  left.delete(id)
  return left
}

/** The cases as changed by the person. What is known of the last save stays. */
export function changed(entries: Entries, cases: readonly Dossier[]): Entries {
  const next = new Map(entries)
  for (const dossier of cases) {
    next.set(dossier.id, { revision: 0, ...next.get(dossier.id), dossier, waiting: true })
  }
  return next
}

/** What the device does not have. What is kept in the tab alone all counts. */
export function unsavedOf({ place, entries }: Pick<Context, 'place' | 'entries'>): Entries {
  const all = [...entries]
  return new Map(
    place === 'tab'
      ? all.map(([id, entry]) => [id, waits(entry)])
      : all.filter(([, entry]) => isUnsaved(entry)),
  )
}

/**
 * The cases of the device, and over them what is not saved: saving compares the revisions, so that neither version is
 * lost. Where both say the same, there is nothing left to save.
 */
export function merged(stored: readonly StoredDossier[], unsaved: Entries): Entries {
  const next = new Map<string, Entry>(
    stored.map(({ dossier, revision }) => [dossier.id, { dossier, revision }]),
  )
  for (const [id, mine] of unsaved) {
    const theirs = next.get(id)
    const same =
      theirs !== undefined &&
      theirs.revision !== mine.revision &&
      mine.trouble !== 'conflict' &&
      diffDossiers(theirs.dossier, mine.dossier).length === 0
    if (!same) next.set(id, mine)
  }
  return next
}
