import type { Place, Screen, Session } from '@/components/check/session/session'
import { keepsOneEntry } from '@/components/finding/one-entry'
import type { Locale } from '@/content/locale'
import type { ProcedureId } from '@/machines/engine/procedure'

/** Where the person is now. */
export function placeOf({ trail, at }: Session): Place {
  return trail[at] ?? trail[0]
}

/** The second language in which questions are shown; null where there is none beside that of the page. */
export const besideOf = ({ beside }: Session, own: Locale): Locale | null =>
  beside === undefined || beside === own ? null : beside

/**
 * Show a screen. What lay ahead after going back is forgotten, as in the browser's own history.
 * @param oneEntry every place stays in the entry of the first, so that the browser's history does not grow
 */
export function visit(
  session: Session,
  screen: Screen,
  procedure: ProcedureId | null,
  done?: number,
  oneEntry = false,
): Session {
  const here = placeOf(session)
  const stays = oneEntry || (keepsOneEntry(procedure) && here.procedure === procedure)
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

/**
 * Return to the last place of an entry of the browser's history; stay where there is none. An entry from before the places
 * were put into one entry is one place back.
 */
export function returnTo(session: Session, entry: number): Session {
  if (entry < session.trail[0].entry) return stepBack(session)
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

/**
 * Where a page that was just loaded begins: at its own entry after a reload, else at the choice of procedure.
 * @param here the page goes on where the page in another language was, which keeps its own entries
 */
export function resume(stored: Session, entry: number | null, here = false): Session {
  if (here) return inOneEntry(stored)
  if (entry !== null && entry < stored.trail[0].entry) return stored
  const known = stored.trail.some((place) => place.entry === entry)
  return known && entry !== null ? returnTo(stored, entry) : visit(stored, { kind: 'choose' }, null)
}

/** Another screen in the place of the one that is shown. */
export function inPlace(session: Session, screen: Screen): Session {
  const [first, ...rest] = session.trail.map((place, at) =>
    at === session.at ? { ...place, screen } : place,
  )
  return first ? { ...session, trail: [first, ...rest] } : session
}

/** Where a check has yet to begin. They need no rules, and say nothing of what the tab knows. */
export const choices: readonly Screen['kind'][] = ['choose', 'begun']

/** The number of the last place up to here that is no choice where to begin; null where there is none. */
export function lastAsked({ trail, at }: Session): number | null {
  const last = trail.slice(0, at + 1).findLastIndex(({ screen }) => !choices.includes(screen.kind))
  return last < 0 ? null : last
}

/** Back where the check was left, in the entry that is shown, so that Back inside the check leads through its places. */
export function goneOn(session: Session): Session {
  const last = lastAsked(session)
  if (last === null) return inPlace(session, { kind: 'choose' })
  const { entry } = placeOf(session)
  const [first, ...rest] = session.trail.slice(0, last + 1).map((place) => ({ ...place, entry }))
  return first ? { ...session, trail: [first, ...rest], at: last } : session
}

/** A session that was taken up, at the choice of procedure, in the entry where another one stood. */
export function begunWith(taken: Session, before: Session): Session {
  const { entry } = placeOf(before)
  return { ...taken, trail: [{ screen: { kind: 'choose' }, procedure: null, entry }], at: 0 }
}

/** All places in the entry of the place that is shown, so that Back inside the check leads to no other page. */
function inOneEntry(session: Session): Session {
  const { entry } = placeOf(session)
  const [first, ...rest] = session.trail
  return { ...session, trail: [{ ...first, entry }, ...rest.map((place) => ({ ...place, entry }))] }
}
