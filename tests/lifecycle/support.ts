import { type DossierEvent, type EventType, eventTypes } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, targetsOf } from '@/machines/lifecycle/lifecycle'
import { lifecycles } from '@/machines/procedures/lifecycles'

export const named = lifecycles.map((lifecycle) => [lifecycle.procedure, lifecycle] as const)

export type Configuration = Readonly<Record<string, string>>
export const keyOf = (c: Configuration): string => Object.values(c).join('|')

/** The start of every region, read from the plain data. */
export const start = (lifecycle: Lifecycle): Configuration =>
  Object.fromEntries(Object.entries(lifecycle.regions).map(([name, r]) => [name, r.initial]))

/** Whether an event may happen, read from the plain data: some region that does not merely follow takes it up. */
export const accepts = (lifecycle: Lifecycle, at: Configuration, type: EventType): boolean =>
  Object.entries(lifecycle.regions).some(
    ([name, r]) => !r.follows.includes(type) && r.states[at[name] ?? '']?.on[type] !== undefined,
  )

/** One step through the plain data, without XState. */
export function stepPlain(lifecycle: Lifecycle, at: Configuration, event: DossierEvent): Configuration {
  return Object.fromEntries(
    Object.entries(lifecycle.regions).map(([name, region]) => {
      const here = at[name] ?? ''
      const way = region.states[here]?.on[event.type]
      if (way === undefined) return [name, here]
      if (typeof way === 'string') return [name, way]
      const targets = targetsOf(way)
      const value = event[way.field] ?? targets.at(-1)?.value
      return [name, targets.find((t) => t.value === value)?.target ?? here]
    }),
  )
}

/** Every version of an event that leads somewhere else: one for each combination of the details that its ways depend on. */
export function variants(lifecycle: Lifecycle, type: EventType): readonly DossierEvent[] {
  const tables = new Map<string, readonly string[]>()
  for (const region of Object.values(lifecycle.regions)) {
    for (const { on } of Object.values(region.states)) {
      const way = on[type]
      if (way !== undefined && typeof way !== 'string') {
        tables.set(
          way.field,
          targetsOf(way).map((t) => t.value ?? ''),
        )
      }
    }
  }
  let list: readonly Readonly<Record<string, string>>[] = [{}]
  for (const [field, values] of tables) {
    list = list.flatMap((made) => values.map((value) => ({ ...made, [field]: value })))
  }
  // The details come from the tables of the lifecycle itself.
  return list.map((details) => ({ type, on: 'unsure', ...details }) as DossierEvent)
}

const known = new Map<Lifecycle, ReturnType<typeof explore>>()

/** A shortest way to every configuration that can be reached. */
export function reachable(lifecycle: Lifecycle): ReturnType<typeof explore> {
  const found = known.get(lifecycle) ?? explore(lifecycle)
  known.set(lifecycle, found)
  return found
}

function explore(
  lifecycle: Lifecycle,
): ReadonlyMap<string, { at: Configuration; path: readonly DossierEvent[] }> {
  const first = start(lifecycle)
  const found = new Map<string, { at: Configuration; path: readonly DossierEvent[] }>([
    [keyOf(first), { at: first, path: [] }],
  ])
  const moves = eventTypes.flatMap((type) => variants(lifecycle, type))
  for (const { at, path } of found.values()) {
    for (const event of moves) {
      if (!accepts(lifecycle, at, event.type)) continue
      const next = stepPlain(lifecycle, at, event)
      if (!found.has(keyOf(next))) found.set(keyOf(next), { at: next, path: [...path, event] })
    }
  }
  return found
}

/** For every state of every region, one reachable configuration that holds it. */
export function samples(
  lifecycle: Lifecycle,
): readonly { region: string; state: string; path: readonly DossierEvent[]; at: Configuration }[] {
  const all = [...reachable(lifecycle).values()]
  return Object.entries(lifecycle.regions).flatMap(([region, { states }]) =>
    Object.keys(states).flatMap((state) => {
      const sample = all.find(({ at }) => at[region] === state)
      return sample ? [{ region, state, ...sample }] : []
    }),
  )
}
