import { setup } from 'xstate'
import { type Course, type Region, targetsOf } from '@/machines/course'
import type { FileEvent } from '@/machines/events'
import { type ChoiceField, doubtOf } from '@/machines/events/fields'

const base = setup({
  types: { events: {} as FileEvent },
  guards: {
    detail: ({ event }, { field, value }: { field: ChoiceField; value: string }) =>
      (event[field] ?? doubtOf(field)) === value,
  },
})

/** The statechart of a course: its regions in parallel. */
export function chartOf(course: Course) {
  const states = Object.fromEntries(
    Object.entries(course.regions).map(([name, region]) => [name, regionChart(region)]),
  )
  return base.createMachine({ id: course.procedure, type: 'parallel', states })
}

function regionChart({ initial, states }: Region) {
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
          guard: { type: 'detail' as const, params: { field: way.field, value: value ?? '' } },
          target,
        })),
      ]
    }),
  )
}

const charts = new WeakMap<Course, ReturnType<typeof chartOf>>()

/** The chart of a course, built once. */
export function cachedChart(course: Course): ReturnType<typeof chartOf> {
  const chart = charts.get(course) ?? chartOf(course)
  charts.set(course, chart)
  return chart
}
