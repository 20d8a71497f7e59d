import type { ISODate } from '@/content/law/types'
import { type AnyValue, facts as definitions, type FactId, type Facts } from '@/machines/facts/registry'
import { type DossierEvent, eventsOf, events as kinds } from '@/machines/lifecycle/events/registry'
import { eventFacts, factsOfFile, type GivenFact } from '@/machines/lifecycle/facts-of-file'
import { factsOfOrders } from '@/machines/lifecycle/facts-of-orders'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { replayUntil } from '@/machines/lifecycle/replay'

/** What the events of a dossier tell for certain. */
export interface FactsFromEvents {
  /** Never `unsure`. Of several choices those that are known: there may be more. */
  readonly facts: Facts
  /** The events that gave each of them. */
  readonly from: { readonly [K in FactId]?: readonly [DossierEvent, ...DossierEvent[]] }
}

/**
 * The facts that follow from what has happened to all files of a dossier, seen from `today`. `gives`, beside each event and
 * each state, says what they are. An event that was not taken up gives nothing, and neither does one of the future; where two
 * files differ, the newer event counts, and without days nothing does. Pure.
 */
export function factsFromEvents(
  lifecycles: readonly Lifecycle[],
  events: readonly DossierEvent[],
  today: ISODate,
): FactsFromEvents {
  const files = lifecycles
    .filter(({ procedure }) => eventsOf(procedure, events).length > 0)
    .map((lifecycle) => ({ lifecycle, ...replayUntil(lifecycle, events, today) }))
  const given = [
    ...files.flatMap(({ lifecycle, ...replayed }) =>
      isNamed(lifecycle, replayed.history)
        ? factsOfFile(lifecycle, replayed, today)
        : eventFacts(replayed.history),
    ),
    ...factsOfOrders(files.map(({ history }) => history.map(({ event }) => event))),
  ]
  const settled = [...new Set(given.map(({ fact }) => fact))].flatMap((fact) =>
    settle(
      fact,
      given.filter((one) => one.fact === fact),
    ),
  )
  return {
    // Values come from `gives`, which its type keeps to the values of each fact.
    facts: Object.fromEntries(settled.map(({ fact, value }) => [fact, value])) as Facts,
    from: Object.fromEntries(settled.map(({ fact, by }) => [fact, by])),
  }
}

/** False where no event says whose file it is: an event that names no procedure counts for each that knows it. */
const isNamed = ({ procedure }: Lifecycle, history: readonly { readonly event: DossierEvent }[]): boolean =>
  history.some(({ event }) => event.procedure === procedure || kinds[event.type].procedures.length === 1)

interface Settled {
  readonly fact: FactId
  readonly value: AnyValue
  readonly by: readonly DossierEvent[]
}

/** What several files tell of one fact. */
function settle(fact: FactId, list: readonly GivenFact[]): readonly Settled[] {
  const definition = definitions[fact]
  const given = list.flatMap(({ value, event }) => (value === undefined ? [] : [{ value, event }]))
  const settled = (value: AnyValue): readonly Settled[] => [
    {
      fact,
      value,
      by: [...new Set(given.filter((one) => isPart(one.value, value)).map((one) => one.event))],
    },
  ]
  if (definition.kind === 'choices') {
    const options = definition.options.filter((option) => given.some(({ value }) => isPart(option, value)))
    return options.length > 0 ? settled(options) : []
  }
  // A card in one file stands beside a pending application in another: the most that is held counts.
  if (fact === 'currentStay' && definition.kind === 'choice') {
    const most = definition.options.findLast((option) => given.some(({ value }) => value === option))
    return most === undefined ? [] : settled(most)
  }
  const newest = newestOf(list)
  return newest === undefined ? [] : settled(newest)
}

/** The value that all tell, or that the newest event tells; none where that is not clear. */
function newestOf(list: readonly GivenFact[]): AnyValue | undefined {
  const [first, ...others] = list
  if (others.every(({ value }) => value === first?.value)) return first?.value
  if (list.some(({ event }) => event.on === 'unsure')) return undefined
  const day = list
    .map(({ event }) => event.on)
    .sort()
    .at(-1)
  const values = new Set(list.filter(({ event }) => event.on === day).map(({ value }) => value))
  return values.size === 1 ? [...values][0] : undefined
}

const isPart = (part: AnyValue, value: AnyValue): boolean =>
  part === value || (Array.isArray(value) && [part].flat().every((one) => value.includes(one)))
