import { initialTransition, setup, transition } from 'xstate'
import { type ChoiceField, doubtOf } from '@/machines/lifecycle/events/fields'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type Region, targetsOf } from '@/machines/lifecycle/lifecycle'

const base = setup({
  types: { events: {} as DossierEvent },
  guards: {
    detail: ({ event }, { field, value }: { field: ChoiceField; value: string | null }) =>
      (event[field] ?? doubtOf(field)) === value,
  },
})

/**
 * The life of a file as an XState machine: its regions in parallel, moved by dated events. Any XState tool can run or draw
 * it. Whether an event fits is for `replay` to say; the machine passes over one that no region takes up.
 */
export function lifecycleMachine(lifecycle: Lifecycle) {
  const states = Object.fromEntries(
    Object.entries(lifecycle.regions).map(([name, region]) => [name, regionStates(region)]),
  )
  return base.createMachine({ id: lifecycle.procedure, type: 'parallel', states })
}

function regionStates({ initial, states }: Region) {
  return {
    initial,
    states: Object.fromEntries(
      Object.entries(states).map(([name, { on }]) => [name, { on: transitionsOf(on) }]),
    ),
  }
}

function transitionsOf(on: Region['states'][string]['on']) {
  return Object.fromEntries(
    Object.entries(on).map(([type, way]) => {
      // A table always has a field; a plain way has one target and needs no guard.
      if (typeof way === 'string') return [type, [{ target: way }]]
      return [
        type,
        targetsOf(way).map(({ value, target }) => ({
          guard: { type: 'detail' as const, params: { field: way.field, value } },
          target,
        })),
      ]
    }),
  )
}

const beginnings = new WeakMap<Lifecycle, Place>()

/** Where a file stands, and the way on from there. */
export interface Place {
  /** The state of every region. */
  readonly states: Readonly<Record<string, string>>
  /** Where the event leads, as the machine has it. */
  readonly after: (event: DossierEvent) => Place
}

/**
 * Where every file of a lifecycle begins. The machine holds no data, so where an event leads depends on the states, the kind of
 * event and the details that a way names: each such transition is taken by XState once, and remembered.
 */
export function beginningOf(lifecycle: Lifecycle): Place {
  const known = beginnings.get(lifecycle)
  if (known) return known
  const machine = lifecycleMachine(lifecycle)
  type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0]
  const places = new Map<string, Place>()
  const deciding = decidingFields(lifecycle)
  /** Everything about an event that a guard looks at. */
  const keyOf = (event: DossierEvent): string =>
    (deciding.get(event.type) ?? []).reduce((key, field) => `${key} ${event[field]}`, event.type as string)
  const placeOf = (snapshot: Snapshot): Place => {
    const key = JSON.stringify(snapshot.value)
    const place = places.get(key) ?? newPlace(snapshot)
    places.set(key, place)
    return place
  }
  const newPlace = (snapshot: Snapshot): Place => {
    const ways = new Map<string, Place>()
    return {
      // Every region is a flat set of states, so the value names one state a region.
      states: snapshot.value as Readonly<Record<string, string>>,
      after(event) {
        const key = keyOf(event)
        const way = ways.get(key) ?? placeOf(transition(machine, snapshot, event)[0])
        ways.set(key, way)
        return way
      },
    }
  }
  const beginning = placeOf(initialTransition(machine)[0])
  beginnings.set(lifecycle, beginning)
  return beginning
}

/** The details that decide in any state where an event of this kind leads. */
function decidingFields({ regions }: Lifecycle): ReadonlyMap<string, readonly ChoiceField[]> {
  const fields = new Map<string, Set<ChoiceField>>()
  for (const { states } of Object.values(regions)) {
    for (const { on } of Object.values(states)) {
      for (const [type, way] of Object.entries(on)) {
        if (typeof way !== 'string') fields.set(type, (fields.get(type) ?? new Set()).add(way.field))
      }
    }
  }
  return new Map([...fields].map(([type, set]) => [type, [...set]]))
}
