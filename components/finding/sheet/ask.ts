import type { Group } from '@/components/finding/sheet/box'
import { stageOf } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import { tellsTooMuch } from '@/components/finding/sheet/sensitive'
import type { CheckedRoute, SheetCase } from '@/components/finding/sheet/sheet-case'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import { byStage } from '@/components/finding/view'
import { conditionText, stageName } from '@/content/say/findings'
import { isOpenForPerson } from '@/machines/engine/verdict'

/** With fewer questions than this, those that help in every case are asked too. */
const few = 3

/** What to ask a lawyer: dates that have to be checked, points that are open, and what is left when a route is closed. */
export function ask(of: SheetCase, top: Top, { sheet: { ask: say }, words }: SheetWords): readonly Group[] {
  const { facts, checked } = of
  const names = top.dates
    .filter(({ counted }) => counted.deadline.toCheck)
    .map(({ limit }) => words.text.limits[limit].name)
  const stages = checked.map(({ opened }) => stageOf(opened, of))
  const decided = stages.includes('decided')
  const open = checked.filter(({ answered }, i) => answered && stages[i] !== 'decided').flatMap(openPoints)
  const order = facts.orderToLeave === 'yes'
  const own = [
    ...(order ? [say.remove] : []),
    ...(order && facts.termDays !== 0 ? [say.moreTime] : []),
    ...open.filter(isQuestion),
    ...(decided || checked.some(({ verdict }) => verdict === 'not-open-now') ? [say.otherWay] : []),
  ]
  const points = open.filter((title) => !isQuestion(title))
  const known = own.length + points.length + names.length
  const lines = (texts: readonly string[]) => texts.map((text) => ({ text }))
  return [
    { lines: lines(known < few ? [...own, say.first, say.papers, say.wait] : own) },
    { lead: say.until, lines: lines(names) },
    { lead: say.points, lines: lines(points) },
  ]
}

/** In every script; a mark of direction may stand behind the sign. */
const isQuestion = (title: string): boolean => /[?؟]\u2069*$/.test(title)

/**
 * The points that are open, in the order of the law: first what the person has to check, then what others judge. What tells
 * too much is a matter for the talk and not for a sheet that others may see.
 */
function openPoints({ opened, findings }: CheckedRoute): readonly string[] {
  const points = byStage(
    findings.filter((one) => !tellsTooMuch(one)),
    (one) => one,
  ).flatMap(({ stage, rows, whole }) => {
    if (whole) return whole.status === 'to-verify' ? [{ text: stageName(opened, stage), own: false }] : []
    return rows
      .filter((one) => one.status === 'to-verify' || (one.gate && isOpenForPerson(one)))
      .map((one) => ({ text: conditionText(opened, one).title, own: isOpenForPerson(one) }))
  })
  return [...points.filter(({ own }) => own), ...points.filter(({ own }) => !own)].map(({ text }) => text)
}
