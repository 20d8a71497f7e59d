import type { Place, Screen, Session } from '@/components/check/session/session'
import { keepsOneEntry } from '@/components/finding/one-entry'
import type { ProcedureId } from '@/machines/engine/procedure'

/** Where the person is now. */
export function placeOf({ trail, at }: Session): Place {
  return trail[at] ?? trail[0]
}

/** Show a screen. What lay ahead after going back is forgotten, as in the browser's own history. */
export function visit(
  session: Session,
  screen: Screen,
  procedure: ProcedureId | null,
  done?: number,
): Session {
  const here = placeOf(session)
  const stays = keepsOneEntry(procedure) && here.procedure === procedure
  const place: Place = {
    screen,
    procedure,
    entry: stays ? here.entry : here.entry + 1,
    ...(done !== undefined && { done }),
  }
  const [first, ...rest] = session.trail.slice(0, session.at + 1)
  const trail: Session['trail'] = first ? [first, ...rest, place] : [place]
  const isNew = procedure !== null && !session.checked.includes(procedure)
  const checked = isNew ? [...session.checked, procedure] : session.checked
  return { ...session, trail, at: trail.length - 1, checked }
}

/** Return to the last place of an entry of the browser's history; stay where there is none. */
export function returnTo(session: Session, entry: number): Session {
  const at = session.trail.findLastIndex((place) => place.entry === entry)
  return at < 0 ? session : { ...session, at }
}

/** One place back, for places that share an entry of the browser's history. */
export function stepBack(session: Session): Session {
  return { ...session, at: Math.max(0, session.at - 1) }
}

/** True where the place before this one has the same entry, so that the browser cannot go back to it. */
export function sharesEntry(session: Session): boolean {
  return session.trail[session.at - 1]?.entry === placeOf(session).entry
}

/** Where a page that was just loaded begins: at its own entry after a reload, else at the choice of procedure. */
export function resume(stored: Session, entry: number | null): Session {
  const known = stored.trail.some((place) => place.entry === entry)
  return known && entry !== null ? returnTo(stored, entry) : visit(stored, { kind: 'choose' }, null)
}
