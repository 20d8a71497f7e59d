import { type Course, targetsOf } from '@/machines/course'
import { type EventType, eventTypes, type FileEvent } from '@/machines/events'
import { course as humanitarian } from '@/machines/procedures/humanitarian-regularisation/course'
import { course as medical } from '@/machines/procedures/medical-regularisation/course'
import { course as removal } from '@/machines/procedures/return/course'
import { course as trafficking } from '@/machines/procedures/trafficking-victims/course'
import { course as minors } from '@/machines/procedures/unaccompanied-minors/course'

export const courses: readonly Course[] = [medical, humanitarian, minors, trafficking, removal]
export const named = courses.map((course) => [course.procedure, course] as const)

export type Configuration = Readonly<Record<string, string>>
export const keyOf = (c: Configuration): string => Object.values(c).join('|')

/** The start of every region, read from the plain data. */
export const start = (course: Course): Configuration =>
  Object.fromEntries(Object.entries(course.regions).map(([name, r]) => [name, r.initial]))

/** Whether an event may happen, read from the plain data: some region that does not merely follow takes it up. */
export const accepts = (course: Course, at: Configuration, type: EventType): boolean =>
  Object.entries(course.regions).some(
    ([name, r]) => !r.follows.includes(type) && r.states[at[name] ?? '']?.on[type] !== undefined,
  )

/** One step through the plain data, without XState. */
export function stepPlain(course: Course, at: Configuration, event: FileEvent): Configuration {
  return Object.fromEntries(
    Object.entries(course.regions).map(([name, region]) => {
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
export function variants(course: Course, type: EventType): readonly FileEvent[] {
  const tables = new Map<string, readonly string[]>()
  for (const region of Object.values(course.regions)) {
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
  // The details come from the tables of the course itself.
  return list.map((details) => ({ type, on: 'unsure', ...details }) as FileEvent)
}

const known = new Map<Course, ReturnType<typeof explore>>()

/** A shortest way to every configuration that can be reached. */
export function reachable(course: Course): ReturnType<typeof explore> {
  const found = known.get(course) ?? explore(course)
  known.set(course, found)
  return found
}

function explore(course: Course): ReadonlyMap<string, { at: Configuration; path: readonly FileEvent[] }> {
  const first = start(course)
  const found = new Map<string, { at: Configuration; path: readonly FileEvent[] }>([
    [keyOf(first), { at: first, path: [] }],
  ])
  const moves = eventTypes.flatMap((type) => variants(course, type))
  for (const { at, path } of found.values()) {
    for (const event of moves) {
      if (!accepts(course, at, event.type)) continue
      const next = stepPlain(course, at, event)
      if (!found.has(keyOf(next))) found.set(keyOf(next), { at: next, path: [...path, event] })
    }
  }
  return found
}

/** For every state of every region, one reachable configuration that holds it. */
export function samples(
  course: Course,
): readonly { region: string; state: string; path: readonly FileEvent[]; at: Configuration }[] {
  const all = [...reachable(course).values()]
  return Object.entries(course.regions).flatMap(([region, { states }]) =>
    Object.keys(states).flatMap((state) => {
      const sample = all.find(({ at }) => at[region] === state)
      return sample ? [{ region, state, ...sample }] : []
    }),
  )
}
