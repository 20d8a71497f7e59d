import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { timeLimit } from '@/machines/deadlines/count'
import { adultFrom } from '@/machines/deadlines/spans'
import { countRunning } from '@/machines/lifecycle/count-running'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type LifecycleState, stateOf } from '@/machines/lifecycle/lifecycle'
import { endingLimits } from '@/machines/lifecycle/limits'
import type { Step } from '@/machines/lifecycle/replay'

/** How what a state says stands to the day it is read. */
export interface StandingTime {
  /** runs: it holds, or nothing bounds it · may-be-over: it is not certain · over: the last possible day has passed. */
  readonly state: 'runs' | 'may-be-over' | 'over'
  /** It is a paper that runs out, not the time to do something. */
  readonly paper: boolean
  /** The eighteenth birthday, where it has come and the file still stands at what is for a minor. */
  readonly adultSince?: ISODate
}

interface Place {
  readonly region: string
  readonly state: string
  readonly history: readonly Step[]
  readonly dateOfBirth?: ISODate | 'unsure' | undefined
}

type Part = Pick<StandingTime, 'state' | 'paper'>

/** Whether what a region says where it stands still holds on the day `today`. */
export function standingTime(lifecycle: Lifecycle, place: Place, today: ISODate): StandingTime {
  const { region, history } = place
  const definition = stateOf(lifecycle, region, place.state)
  const part = fromPaper(definition, history, today) ?? fromLimits(lifecycle, place, today)
  const adultSince = birthday(definition, place, today)
  return { ...part, ...(adultSince && { adultSince }) }
}

/** The day that stands on the newest paper decides where it is known. */
function fromPaper({ dates = [] }: LifecycleState, history: readonly Step[], today: ISODate): Part | null {
  for (const { from, at } of dates.filter(({ ends }) => ends)) {
    const types: readonly EventType[] = [from].flat()
    const on = history.findLast(({ event }) => types.includes(event.type))?.event[at]
    if (on !== undefined && on !== 'unsure')
      return { state: today > on ? 'over' : 'runs', paper: at === 'expires' }
  }
  return null
}

function fromLimits(lifecycle: Lifecycle, { region, state, history }: Place, today: ISODate): Part {
  const limits = endingLimits(lifecycle, region, state, history)
  const times = limits.map((limit) =>
    givesNoTerm(limit.event) && isTerm(limit.limit) ? 'over' : timeOf(countRunning(limit, today), today),
  )
  const paper = limits.some(({ limit }) => timeLimit(limit).kind === 'ends-on')
  if (times.length > 0 && times.every((time) => time === 'over')) return { state: 'over', paper }
  return { state: times.every((time) => time === 'runs') ? 'runs' : 'may-be-over', paper }
}

const isTerm = (limit: TimeLimitId): boolean => timeLimit(limit).event === 'order-notified'

/** An order without a term protects from its first day on no more (art. 74/14 §3). */
const givesNoTerm = ({ term }: DossierEvent): boolean => term === 'none'

function timeOf(counted: ReturnType<typeof countRunning>, today: ISODate): Part['state'] {
  const { deadline } = counted
  // The day that stands on a paper or an order is the one that counts.
  const byPaper = deadline?.kind === 'ends-on' || (deadline && isTerm(deadline.limit))
  if (byPaper && deadline.printed !== undefined) return today > deadline.printed ? 'over' : 'runs'
  if (deadline === null || counted.status.state === 'unknown') return 'may-be-over'
  if (counted.status.state === 'has-passed') return 'over'
  return counted.status.state === 'may-have-passed' ? 'may-be-over' : 'runs'
}

/** The day on which a minor turned 18, where the state is one that ends then. */
function birthday(
  { on: { turnedAdult } }: LifecycleState,
  { state, dateOfBirth }: Place,
  today: ISODate,
): ISODate | undefined {
  if (turnedAdult === undefined || turnedAdult === state) return undefined
  if (dateOfBirth === undefined || dateOfBirth === 'unsure') return undefined
  const eighteen = adultFrom(dateOfBirth)
  return today >= eighteen ? eighteen : undefined
}
