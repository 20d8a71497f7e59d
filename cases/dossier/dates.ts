import type { Dossier, Person } from '@/cases/dossier/format'
import type { KnownFacts } from '@/cases/dossier/known'
import { knownOf } from '@/cases/dossier/known-facts'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import type { CountResult } from '@/machines/deadlines/counted'
import { nearestFirst } from '@/machines/deadlines/order'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { isOrderOfDay, orderOf, ordersMadeOne, termOfDays } from '@/machines/lifecycle/one-order'
import {
  type Position,
  type PositionDeadline,
  type PositionOptions,
  positionOf,
} from '@/machines/lifecycle/position'
import { datesOfFacts, hasAsked, isTermToLeave, isTransfer } from '@/machines/routes/dates-of-facts'

/** What a date is counted from: a step of a file, with its place among the steps of that file and among those of its kind; or an answer. */
export type DateOrigin =
  | { readonly event: DossierEvent; readonly index: number; readonly nth: number }
  | { readonly fact: FactId; readonly from: ISODate }

/**
 * Ids that name a date in a calendar file and hold no answer. The day is no part of it, so that a corrected day moves the entry;
 * `nth` tells two steps of one kind apart.
 */
export const dateKey = (origin: DateOrigin, procedure: ProcedureId | null): readonly string[] =>
  'event' in origin
    ? [procedure ?? '', origin.event.type, ...(origin.nth > 0 ? [String(origin.nth + 1)] : [])]
    : [procedure ?? 'person', origin.fact]

/** Tells what dates are counted from apart, inside one list: two steps of one kind are two. */
export const originKey = (origin: DateOrigin): string =>
  'fact' in origin ? origin.fact : `${origin.event.type} ${origin.index}`

/** One date of a person. */
export interface PersonDate {
  readonly limit: TimeLimitId
  /** Null where it concerns the person whatever the procedure. */
  readonly procedure: ProcedureId | null
  readonly origin: DateOrigin
  readonly counted: CountResult
}

/** One date of a case, and whose it is. */
export type CaseDate = PersonDate & { readonly person: Person }

/** What answers tell of the files of a person: the age, that an order is a transfer decision, and whether there is a guardian. */
export const positionOptions = (facts: Facts, today: ISODate): PositionOptions => ({
  today,
  dateOfBirth: facts.dateOfBirth,
  transfer: isTransfer(facts),
  guardian: guardianIn(facts),
})

/** Somebody else who lodges the application says nothing about a guardian. */
function guardianIn({ guardianFiling }: Facts): PositionOptions['guardian'] {
  if (guardianFiling === 'none') return 'none'
  const has = guardianFiling === 'files' || guardianFiling === 'undecided' || guardianFiling === 'declines'
  return has ? 'appointed' : undefined
}

/**
 * Where the files of a person stand: one position for each procedure that something happened in. An order that several steps or
 * the answers tell of has in each what all of them tell.
 */
export function positionsOf(
  person: Person,
  procedures: readonly { readonly lifecycle: Lifecycle }[],
  { today }: { readonly today: ISODate },
): readonly Position[] {
  const options = positionOptions(person.facts, today)
  const events = ordersMadeOne(person.events, person.facts)
  return procedures
    .filter(({ lifecycle }) => eventsOf(lifecycle.procedure, events).length > 0)
    .map((loaded) => positionOf(loaded, events, options))
}

/**
 * The one list of dates of a case, seen from `today`: every time limit that runs in a file of anyone, and every one that hangs
 * on an answer. What an event gave as a fact is counted once, from the event; an event that names no procedure is one event.
 */
export const datesOf = (
  dossier: Dossier,
  procedures: readonly { readonly lifecycle: Lifecycle }[],
  today: ISODate,
): readonly CaseDate[] =>
  dossier.persons
    .flatMap((person) => datesOfOne(dossier, person, procedures, today))
    .sort((a, b) => nearestFirst(a.counted, b.counted))

/** The same of one person of the case. */
export const datesOfOne = (
  dossier: Dossier,
  person: Person,
  procedures: readonly { readonly lifecycle: Lifecycle }[],
  today: ISODate,
): readonly CaseDate[] => datesOfPerson(dossier, person, positionsOf(person, procedures, { today }), today)

/**
 * The dates of one person, whose files stand at these positions, the nearest first. The eighteenth birthday is one of them where a file or a
 * check as an unaccompanied minor is open, and none any more once a step says that the person is an adult.
 */
export function datesOfPerson(
  dossier: Dossier,
  person: Person,
  positions: readonly Position[],
  today: ISODate,
): readonly CaseDate[] {
  const open = [...(dossier.procedures ?? []), ...positions.map(({ procedure }) => procedure)]
  const asMinor = open.includes('unaccompanied-minors')
  const grown = positions.some(({ history }) => history.some(({ event }) => event.type === 'turnedAdult'))
  const known = knownOf(dossier, person.id, today)
  const { facts, given } = known
  const fromSteps = datesOfPositions(positions).filter((date) => !isSettled(date, known))
  const fromFacts = datesOfFacts(facts, today, asMinor)
    .filter(({ fact, from, limit }) => {
      // What decides a limit may be known from an answer alone, or differ from what the step gives.
      const told = given.facts[fact] === from
      const own = isTermToLeave(limit)
        ? given.facts.termDays !== facts.termDays
        : limit.startsWith('urgent-suspension') && contradicts(known, 'earlierOrder')
      const stands = told && fromSteps.some((step) => step.limit === limit && isOrderFrom(step, from))
      return (!told || (own && !stands)) && !(grown && fact === 'dateOfBirth')
    })
    .map(({ limit, procedure, fact, from, counted }) => ({
      limit,
      procedure,
      origin: { fact, from },
      counted,
    }))
  return [...fromSteps, ...fromFacts]
    .map((date) => ({ ...date, person }))
    .sort((a, b) => nearestFirst(a.counted, b.counted))
}

/** The step that set off a time limit of a file, with its place among the steps of its kind. */
export function stepOf(
  { history, leftOut }: Pick<Position, 'history' | 'leftOut'>,
  { event, index }: Pick<PositionDeadline, 'event' | 'index'>,
): Extract<DateOrigin, { readonly event: DossierEvent }> {
  const events = [...history.map((step) => step.event), ...leftOut]
  const nth = events.slice(0, index).filter(({ type }) => type === event.type).length
  return { event, index, nth }
}

const contradicts = ({ contradictions }: KnownFacts, which: FactId): boolean =>
  contradictions.some(({ fact }) => fact === which)

const isOrderFrom = ({ origin }: PersonDate, day: ISODate): boolean =>
  'event' in origin && origin.event.on === day && isOrderOfDay(origin.event)

/**
 * True for a date of a step that an answer on the same order has settled: how many days it gives, or that the urgent request
 * was made. The answer then gives the date, if there is one.
 */
function isSettled(date: PersonDate, { facts, given }: KnownFacts): boolean {
  const on = orderOf(facts)?.on
  if (!('event' in date.origin) || on === undefined || !isOrderFrom(date, on)) return false
  const { limit } = date
  if (limit.startsWith('urgent-suspension')) return given.facts.urgentRequest === undefined && hasAsked(facts)
  if (!isTermToLeave(limit)) return false
  const { termDays } = facts
  const { term = 'unsure', leaveBy = 'unsure' } = date.origin.event
  const isOpen = term === 'unsure' || term === termOfDays(termDays)
  const isExact = termDays === 0 || given.facts.termDays !== termDays
  return typeof termDays === 'number' && leaveBy === 'unsure' && isOpen && isExact
}

/** The dates of all files, each once: a step that names no procedure stands in several, and so does an order. */
function datesOfPositions(positions: readonly Position[]): readonly PersonDate[] {
  const all = positions.flatMap((position) =>
    position.deadlines.map((running): PersonDate & { readonly key: string } => {
      const { limit } = running
      const origin = stepOf(position, running)
      return {
        key: keyOfDate(origin, running),
        limit,
        procedure: position.procedure,
        origin,
        counted: running,
      }
    }),
  )
  const first = new Map<string, PersonDate>()
  for (const { key, ...date } of all) {
    const before = first.get(key)
    // A decision says more than the order that came with it.
    if (before === undefined || (isOrderAlone(before) && !isOrderAlone(date))) first.set(key, date)
  }
  return [...first.values()]
}

const isOrderAlone = ({ origin }: PersonDate): boolean =>
  'event' in origin && origin.event.type === 'orderNotified'

/** The same for two dates that are one: of the same step, or of steps that tell of the same order and come to the same day. */
function keyOfDate(
  { event, index, nth }: Extract<DateOrigin, { event: DossierEvent }>,
  running: PositionDeadline,
) {
  const { limit } = running
  if (isOrderOfDay(event)) {
    const { on = null, possible = null } = running.deadline === null ? {} : running.status
    return `${limit} ${event.on} ${on} ${possible}`
  }
  const whose = event.procedure === undefined ? `${nth}` : `${event.procedure} ${index}`
  return `${limit} ${event.type} ${event.on} ${whose}`
}
