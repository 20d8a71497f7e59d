import type { RoutesView } from '@/components/check/finder/view'
import { concerned } from '@/components/check/summary/effects'
import { citationsOf, type ResultView } from '@/components/finding/view'
import type { CitationId } from '@/content/law/citations'
import { otherWays } from '@/machines/routes/other-ways'

/** The articles of the whole file, once each; a line names its articles by their places. */
export type Notes = readonly CitationId[]

/** Every citation of the file in the order in which it is read: what cannot wait, conditions, routes, effects. */
export function notesOf(views: readonly ResultView[], routes: RoutesView): Notes {
  const { urgent, assessment, facts } = routes
  return [
    ...new Set([
      ...urgent.flatMap(({ basis }) => basis),
      ...views.flatMap((view) => citationsOf(view)),
      ...(assessment ? otherWays(facts).flatMap(({ basis }) => basis) : []),
      ...(assessment?.results.flatMap(({ finding }) => finding.basis) ?? []),
      ...concerned(views, routes).flatMap(({ effects }) => effects.flatMap(({ basis }) => basis)),
    ]),
  ]
}

/** The numbers of articles, as they stand behind a line: "[3] [12]". */
export const numbersOf = (ids: readonly CitationId[], notes: Notes): string =>
  ids.map((id) => `[${notes.indexOf(id) + 1}]`).join(' ')
