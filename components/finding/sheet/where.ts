import { fileIn } from '@/cases/dossier/file-of'
import { isCounted } from '@/components/finding/dates/cannot-wait'
import { dateOnSheet } from '@/components/finding/sheet/date-words'
import { hasBegun, leadStanding } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import { tellsTooMuch } from '@/components/finding/sheet/sensitive'
import type { CheckedRoute, SheetCase } from '@/components/finding/sheet/sheet-case'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import { remediesFor } from '@/components/finding/view'
import type { Chrome } from '@/components/i18n/chrome'
import { procedureName, verdictWord } from '@/content/say/findings'
import { row, series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { standingText } from '@/content/say/standing'
import { hasPassed } from '@/machines/deadlines/order'
import type { ProcedureId } from '@/machines/engine/procedure'
import { isOpenForPerson } from '@/machines/engine/verdict'

/** So many routes, and so many things to get or do for each, have room on the page. */
const mostRoutes = 4
const mostThings = 2

/** Where the person stands with one route. */
export interface Where {
  readonly name: string
  readonly verdict: string
  /** What to get or do, or what can still be done against a decision. */
  readonly toDo?: string
}

/**
 * One line for each route that was checked, or in whose file something has happened; after them the routes that deserve a look.
 * Where there are none, what runs: a date is never answered by a bare no.
 */
export function whereOf(of: SheetCase, top: Top, texts: SheetWords, t: Chrome): readonly Where[] {
  const { routesText, words } = texts
  const { checked, positions, toLookAt } = of
  const others = positions.filter(
    ({ procedure }) => !checked.some(({ opened }) => opened.procedure.id === procedure),
  )
  const lines = [
    ...checked.map((one) => checkedLine(one, of, texts, t)),
    ...others.map(({ procedure: id }) => fileLine(routesText.routes[id].title, id, of, texts, t)),
    ...toLookAt.map(({ route, fit }) => ({
      name: routesText.routes[route].title,
      verdict: routesText.fits[fit].name,
    })),
  ]
  const running = top.dates.map((date) => ({
    name: words.text.limits[date.limit].name,
    verdict: dateOnSheet(date, t, texts),
  }))
  return (lines.length > 0 ? lines : running).slice(0, mostRoutes)
}

/** What is said where no line says where the person stands. */
export const nowhere = ({ asked }: SheetCase, { sheet }: SheetWords): string =>
  asked ? sheet.nothing : sheet.notAsked

/** A file that has begun stands where its steps have brought it, whatever could be said of a new one. */
function checkedLine(one: CheckedRoute, of: SheetCase, texts: SheetWords, t: Chrome): Where {
  const { id } = one.opened.procedure
  const name = procedureName(one.opened, texts.words)
  return hasBegun(fileIn(of.files, id)) || !one.answered
    ? fileLine(name, id, of, texts, t)
    : verdictLine(name, one, texts)
}

/** Where a file stands, and until when a decision in it can be appealed. */
function fileLine(name: string, id: ProcedureId, of: SheetCase, texts: SheetWords, t: Chrome): Where {
  const { sheet, words, voices } = texts
  const voice = voices.get(id)
  const file = fileIn(of.files, id)
  const position = of.positions.find(({ procedure }) => procedure === id)
  const beside = position && leadStanding(position)
  const standings = file.standings.length > 0 ? file.standings : beside ? [beside] : []
  const names = voice ? standings.map((standing) => standingText(standing, voice).name) : []
  // Of answers alone, the remedy is all that is known.
  const remedy = voice?.lifecycle.regions.appeal?.states[file.remedy === 'runs' ? 'pending' : 'open']
  if (names.length === 0 && file.remedy !== null && remedy) names.push(remedy.name)
  const [verdict = sheet.fileOnly, ...more] = names
  const last = file.dates.map(({ counted }) => counted).filter(isCounted)
  const next = last.find((one) => one.deadline.kind !== 'authority' && !hasPassed(one))
  const parts = [...more, ...(next ? [dateOnSheet({ counted: next }, t, texts)] : [])]
  return { name, verdict, ...(parts.length > 0 && { toDo: row(parts, words) }) }
}

function verdictLine(
  name: string,
  { opened, findings, verdict }: CheckedRoute,
  { sheet, sentences, words }: SheetWords,
): Where {
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
