import { fileIn } from '@/cases/dossier/file-of'
import type { Group } from '@/components/finding/sheet/box'
import { hasBegun, stageOf } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import type { EffectId } from '@/content/law/interactions'
import { fill } from '@/content/say/message'
import type { ProcedureId } from '@/machines/engine/procedure'
import { isTermToLeave } from '@/machines/routes/dates-of-facts'

/** What this person had better not do, the most pressing first. */
export function doNot(
  of: SheetCase,
  top: Top,
  { sheet: { doNot: say }, words }: SheetWords,
): readonly Group[] {
  const { facts, checked, toLookAt, effects } = of
  const order = facts.orderToLeave === 'yes'
  const concerns = (id: ProcedureId) =>
    checked.some(({ opened }) => opened.procedure.id === id) ||
    toLookAt.some(({ route, fit }) => route === id && fit === 'look-closer')
  const unready = checked.filter(
    ({ opened, verdict }) =>
      stageOf(opened, of) === 'to-lodge' &&
      !hasBegun(fileIn(of.files, opened.procedure.id)) &&
      (verdict === 'not-ready-yet' || verdict === 'points-to-complete'),
  )
  const warned: Readonly<Partial<Record<EffectId, string>>> = say.effects
  const afraid = facts.situations?.includes('home-unsafe') || facts.protectionProcedure === 'pending'
  const texts = [
    top.cannotWait && say.act,
    top.dates.some(({ counted }) => counted.deadline.kind !== 'from-day') && say.last,
    order && top.dates.some(({ limit }) => isTermToLeave(limit)) && say.term,
    concerns('trafficking-victims') && say.phone,
    concerns('trafficking-victims') && say.giveUp,
    ...unready.map(({ opened }) => fill(say.incomplete, { route: opened.text.short }, words)),
    ...effects.map((id) => (id === 'application-does-not-erase-order' && !order ? undefined : warned[id])),
    afraid && say.embassy,
    concerns('unaccompanied-minors') && say.appointment,
    say.envelope,
    !top.cannotWait && say.lodge,
    say.untrue,
  ]
  return [{ lines: texts.flatMap((text) => (text ? [{ text }] : [])) }]
}
