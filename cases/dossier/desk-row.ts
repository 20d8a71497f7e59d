import { type CaseDate, type DateOrigin, datesOfPerson, positionsOf } from '@/cases/dossier/dates'
import { folded } from '@/cases/dossier/folded'
import type { Dossier, Person } from '@/cases/dossier/format'
import { type Keeping, keepingOf } from '@/cases/dossier/keep'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'
import { type DeadlineState, leadOf } from '@/machines/deadlines/status'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Actor } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'
import type { ProcedureModule } from '@/machines/procedures/registry'

/**
 * undated: it runs, and no day is known, so it may be today · maybe: the day to lead with is over, and the last day may still
 * come · none: nothing runs that is known · overdue: all that is known has passed.
 */
export const urgencies = ['undated', 'week', 'maybe', 'month', 'later', 'none', 'overdue'] as const
export type Urgency = (typeof urgencies)[number]

export interface NextDeadline {
  readonly person: string
  readonly procedure: ProcedureId | null
  readonly limit: TimeLimitId
  readonly origin: DateOrigin
  /** The day that its state speaks of: the one to lead with, or the opening of a window that is not open yet. */
  readonly on: ISODate | null
  /** The last day under the rule that is known. */
  readonly last: ISODate | null
  /** An earlier last day that is possible. */
  readonly possible?: ISODate
  /** The earliest day that may be the last: the one to go by. */
  readonly safe: ISODate | null
  readonly daysLeft: number | null
  /** Tells a day that is over from one that may be over; null where the text was not in force, or the calendar ends. */
  readonly state: DeadlineState | null
}

/** Days of a strip that is drawn on a line of the desk. */
export const stripDays = 30

/** A day inside the strip. `sure`: false for an earlier last day that is only possible. */
export interface StripDay {
  readonly on: ISODate
  readonly inDays: number
  readonly sure: boolean
}

/** Time limits whose day lies behind: how many, which, and the one that ended last. */
export interface Behind {
  readonly count: number
  readonly limits: readonly TimeLimitId[]
  readonly last: NextDeadline
}

/** One line of the desk. */
export interface DeskRow {
  readonly id: string
  readonly label: string
  readonly persons: number
  readonly archived: boolean
  /** The nearest deadline that still runs; one that is over never hides it. */
  readonly next: NextDeadline | null
  /** Others that still run and may end before `next`, under a text that could not be read; the earliest first. */
  readonly earlier: readonly NextDeadline[]
  /** A step of a file was not taken up, so a time limit may run that is not known. */
  readonly leftOut: boolean
  /** Time limits that may have passed and may still run. */
  readonly maybe: Behind | null
  /** Time limits whose last possible day is over. */
  readonly overdue: Behind | null
  /** What falls in the days of the strip, each day once. */
  readonly ahead: readonly StripDay[]
  readonly urgency: Urgency
  /** Who has to act, over all files of the case. */
  readonly waitingFor: readonly Actor[]
  readonly keeping: Keeping
  /** Everything written by hand in the case, prepared for `matches`. */
  readonly text: string
}

/** The line of a case on the day `today`. Only procedures that something happened in are replayed. */
export function deskRow(
  dossier: Dossier,
  procedures: readonly Pick<ProcedureModule, 'lifecycle'>[],
  today: ISODate,
): DeskRow {
  const files = dossier.persons.map((person) => ({
    person,
    positions: positionsOf(person, procedures, { today }),
  }))
  const positions = files.flatMap((file) => file.positions)
  const known = files
    .flatMap(({ person, positions: own }) => datesOfPerson(dossier, person, own, today))
    .filter(isToGuard)
    .map(nextOf)
  const nearest = known.sort((a, b) => daysOf(a) - daysOf(b))
  const next = nearest.find((d) => daysOf(d) >= 0) ?? null
  const over = nearest.filter((d) => daysOf(d) < 0)
  const overdue = behind(over.filter(({ state }) => state === 'has-passed'))
  const maybe = behind(over.filter(({ state }) => state !== 'has-passed'))
  const actors = files.flatMap(({ person, positions: own }) => actorsOf(person, own))
  return {
    id: dossier.id,
    label: dossier.label,
    persons: dossier.persons.length,
    archived: dossier.archived ?? false,
    next,
    earlier: earlierThan(next, nearest),
    maybe,
    overdue,
    ahead: aheadOf(known, today),
    leftOut: positions.some(({ leftOut }) => leftOut.length > 0),
    urgency: urgencyOf(next, maybe, overdue),
    waitingFor: [...new Set(actors)].filter((actor) => actor !== 'nobody'),
    keeping: keepingOf(dossier, today),
    text: textOf(dossier),
  }
}

/** Limits within which the person or a helper has to act, or stay ends. Those of an authority are left out. */
const guarded: readonly LimitKind[] = ['last-day', 'window', 'ends-on']

const isToGuard = ({ counted: { deadline } }: CaseDate): boolean =>
  deadline === null || guarded.includes(deadline.kind)

function nextOf({ person, procedure, limit, origin, counted }: CaseDate): NextDeadline {
  const common = { person: person.id, procedure, limit, origin }
  const { deadline } = counted
  if (deadline === null) return { ...common, on: null, last: null, safe: null, daysLeft: null, state: null }
  const { on, daysLeft, state } = counted.status
  const { on: last, possible } = leadOf(deadline)
  const { safe } = deadline
  return { ...common, on, last, safe, daysLeft, state, ...(possible !== undefined && { possible }) }
}

/** What runs beside `next` and may end before it. What may be over is told apart. */
function earlierThan(next: NextDeadline | null, nearest: readonly NextDeadline[]): readonly NextDeadline[] {
  if (next?.on == null) return []
  const before = possibleDay(next) < next.on ? possibleDay(next) : next.on
  return nearest
    .filter((one) => one !== next && daysOf(one) >= 0 && possibleDay(one) < before)
    .sort((a, b) => (possibleDay(a) < possibleDay(b) ? -1 : 1))
}

/** After every day where no earlier one is possible. */
const possibleDay = ({ possible }: NextDeadline): string => possible ?? '~'

/** Days that are left; a day that is not known may be today. */
const daysOf = ({ daysLeft }: NextDeadline): number => daysLeft ?? 0

/** What may be today or this week comes before what may be over; what is over never hides what still runs. */
function urgencyOf(next: NextDeadline | null, maybe: Behind | null, overdue: Behind | null): Urgency {
  if (next?.daysLeft === null) return 'undated'
  if (next && next.daysLeft <= 7) return 'week'
  if (maybe) return 'maybe'
  if (next) return next.daysLeft <= stripDays ? 'month' : 'later'
  return overdue ? 'overdue' : 'none'
}

function behind(over: readonly NextDeadline[]): Behind | null {
  const last = over.at(-1)
  return last === undefined
    ? null
    : { count: over.length, limits: [...new Set(over.map(({ limit }) => limit))], last }
}

function aheadOf(known: readonly NextDeadline[], today: ISODate): readonly StripDay[] {
  const days = new Map<ISODate, StripDay>()
  for (const { on, possible } of known) {
    for (const [day, sure] of [
      [on, true],
      [possible, false],
    ] as const) {
      if (!day) continue
      const inDays = daysUntil(today, day)
      if (inDays < 0 || inDays > stripDays) continue
      days.set(day, { on: day, inDays, sure: sure || days.get(day)?.sure === true })
    }
  }
  return [...days.values()].sort((a, b) => a.inDays - b.inDays)
}

/**
 * Who acts in the files of a person. A step that names no procedure moves them all, and it is one step: of files that it alone
 * began, only those count who act in each of them.
 */
function actorsOf(person: Person, positions: readonly Position[]): readonly Actor[] {
  const acting = (position: Position) => position.standings.map((s) => s.definition.acts)
  const named = positions.filter(({ procedure }) => person.events.some((e) => e.procedure === procedure))
  if (named.length > 0) return named.flatMap(acting)
  const [first, ...others] = positions.map(acting)
  return (first ?? []).filter((actor) => others.every((list) => list.includes(actor)))
}

function textOf({ label, notes, persons }: Dossier): string {
  const parts = persons.flatMap((p) => [
    p.label,
    ...Object.values(p.notes).flatMap((texts) => Object.values(texts)),
    ...Object.values(p.evidence).map((item) => item.note),
    ...p.overrides.map((o) => o.reason),
  ])
  return folded([label, notes, ...parts].join('\n'))
}

/**
 * A search for every word that was typed. The empty word between two blanks is always found. `also`: looks for a word, in the
 * form of `folded`, in what a line does not hold.
 */
export function searchFor(
  typed: string,
  also: (row: DeskRow, word: string) => boolean = () => false,
): (row: DeskRow) => boolean {
  const words = folded(typed).split(/\s/)
  return (row) => words.every((word) => row.text.includes(word) || also(row, word))
}

/** Further than any day that runs; finite, so that two of them are equal. */
const noDay = Number.MAX_SAFE_INTEGER

export type DeskSort = 'deadline' | 'label'

/** Sort lines: by urgency and the day nearest to today; or by label in the order of a language (`compare`). */
export function sortRows(
  rows: readonly DeskRow[],
  by: DeskSort,
  compare: (a: string, b: string) => number,
): readonly DeskRow[] {
  const labels = (a: DeskRow, b: DeskRow) => compare(a.label, b.label)
  if (by === 'label') return [...rows].sort(labels)
  const rank = ({ urgency }: DeskRow) => urgencies.indexOf(urgency)
  const days = ({ next, maybe, overdue, urgency }: DeskRow) => {
    const over = urgency === 'maybe' ? maybe : urgency === 'overdue' ? overdue : null
    return over ? -daysOf(over.last) : next ? daysOf(next) : noDay
  }
  return [...rows].sort((a, b) => rank(a) - rank(b) || days(a) - days(b) || labels(a, b))
}

/** A copy of the case, without the memory of the screen. The store gives it an id of its own. */
export function duplicate(dossier: Dossier, newId: string, label: string): Dossier {
  const { lastSeen: _, archived: __, ...rest } = dossier
  return { ...rest, id: newId, label }
}
