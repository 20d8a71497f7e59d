import { questionsLeft } from '@/components/check/assessment'
import type { FlowContext } from '@/components/check/flow-events'
import { knownNow, loadedOf } from '@/components/check/flow-rules'
import type { Place, Screen, Session } from '@/components/check/session/session'
import type { Bounds } from '@/machines/engine/ahead'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The last question of a procedure that was asked on the way here, with how much of it was done. */
function lastQuestion({ trail, at }: Session, procedure: ProcedureId | null): Place | undefined {
  return trail
    .slice(0, at + 1)
    .findLast(
      ({ screen, ...place }) =>
        screen.kind === 'question' && !screen.changing && place.procedure === procedure,
    )
}

/**
 * How much is done when the next question comes up: each answer takes one share of what was left, by the questions that are
 * expected from here on. So it never falls, however many questions an answer brings along.
 */
export const advance = (done: number, { min, max }: Bounds): number =>
  done + (1 - done) / ((min + max) / 2 + 1)

/** How much of the questions of a procedure is done on a screen that is about to be shown; undefined where none is asked. */
export function doneOn(
  context: FlowContext,
  screen: Screen,
  procedure: ProcedureId | null,
): number | undefined {
  if (screen.kind !== 'question' || screen.changing) return undefined
  const before = lastQuestion(context.session, procedure)
  const loaded = loadedOf(context, procedure)
  if (before === undefined || loaded === undefined) return 0
  return advance(before.done ?? 0, questionsLeft(loaded, knownNow(context), context.today))
}

/** Seconds for one question: nine of them took three minutes. */
const each = 20

/** Minutes for questions, in whole minutes and at least one. */
export const minutesFor = ({ min, max }: Bounds): number =>
  Math.max(1, Math.round((((min + max) / 2) * each) / 60))
