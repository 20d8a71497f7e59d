import type { SheetWords } from '@/components/finding/sheet/kit'
import { tellsTooMuch } from '@/components/finding/sheet/sensitive'
import type { CheckedRoute, SheetCase } from '@/components/finding/sheet/sheet-case'
import { remediesFor } from '@/components/finding/view'
import { procedureName, verdictWord } from '@/content/say/findings'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { isOpenForPerson } from '@/machines/engine/verdict'

/** So many routes, and so many things to get or do for each, have room on the page. */
const mostRoutes = 4
const mostThings = 2

/** Where the person stands with one route. */
export interface Where {
  readonly name: string
  readonly verdict: string
  /** What to get or do, in a sentence. */
  readonly toDo?: string
}

/** One line for each route that was checked; after them the routes that deserve a look. */
export function whereOf({ checked, toLookAt }: SheetCase, texts: SheetWords): readonly Where[] {
  const { routesText } = texts
  const looks = toLookAt.map(({ route, fit }) => ({
    name: routesText.routes[route].title,
    verdict: routesText.fits[fit].name,
  }))
  return [...checked.map((one) => verdictLine(one, texts)), ...looks].slice(0, mostRoutes)
}

function verdictLine(
  { opened, findings, verdict, answered }: CheckedRoute,
  { sheet, sentences, words }: SheetWords,
): Where {
  const name = procedureName(opened, words)
  if (!answered) return { name, verdict: sheet.fileOnly }
  const unmet = findings.filter(({ status, gate }) => gate && status === 'unmet')
  const open = unmet.length > 0 ? unmet : findings.filter((one) => one.gate && isOpenForPerson(one))
  const things = remediesFor(
    opened,
    open.filter((one) => !tellsTooMuch(one)),
  ).map(({ title }) => title)
  return {
    name,
    verdict: verdictWord(opened, verdict, sentences).name,
    ...(things.length > 0 && {
      toDo: fill(sheet.toDo, { things: series(things.slice(0, mostThings), words) }, words),
    }),
  }
}
