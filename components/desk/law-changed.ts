import { useEffect, useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { causeOf, changesSince } from '@/components/desk/last-seen'
import type { Entry } from '@/components/desk/repository/types'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'

/** A case that other rules make something else of, and how many of its results differ. */
export interface LawChange {
  readonly dossier: Dossier
  readonly count: number
}

interface Now {
  readonly today: ISODate
  readonly law: ISODate
}

/** What a change of the rules changes in these cases. Cases that are put away, or were worked on under these rules, are left out. */
export const lawChanges = (cases: readonly Dossier[], rules: DeskRules, now: Now): readonly LawChange[] =>
  cases
    .filter((dossier) => {
      const cause = causeOf(dossier, now)
      return !dossier.archived && (cause === 'rules' || cause === 'both')
    })
    .map((dossier) => ({ dossier, count: changesSince(dossier, rules, now).length }))
    .filter(({ count }) => count > 0)

/** Cases that are looked at before the page may do something else. */
const slice = 25

/** The same for all cases of the desk, worked out bit by bit once the list is on screen. */
export function useLawChanges(
  entries: ReadonlyMap<string, Entry>,
  rules: DeskRules,
  { today, law }: Now,
): readonly LawChange[] {
  const [found, setFound] = useState<readonly LawChange[]>([])
  useEffect(() => {
    const cases = [...entries.values()].map(({ dossier }) => dossier)
    const changes: LawChange[] = []
    let at = 0
    let timer = setTimeout(function look() {
      changes.push(...lawChanges(cases.slice(at, at + slice), rules, { today, law }))
      at += slice
      if (at < cases.length) timer = setTimeout(look)
      else setFound(changes)
    })
    return () => clearTimeout(timer)
  }, [entries, rules, today, law])
  return found
}
