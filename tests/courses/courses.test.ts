import { describe, expect, test } from 'vitest'
import { citations } from '@/content/law/citations'
import { papers } from '@/content/law/papers'
import { timeLimits } from '@/content/law/time-limits'
import { rightNames, targetsOf } from '@/machines/course'
import { events, eventTypes } from '@/machines/events'
import { decidingRegion, fits, replay, typesOf } from '@/machines/replay'
import {
  accepts,
  keyOf,
  named,
  reachable,
  samples,
  start,
  stepPlain,
  variants,
} from '@/tests/courses/support'

describe.each(named)('course %s', (id, course) => {
  const found = reachable(course)
  const states = Object.entries(course.regions).flatMap(([region, r]) =>
    Object.entries(r.states).map(([name, state]) => ({ region, name, state })),
  )

  test('every way leads to a state of its region', () => {
    for (const { region, state } of states) {
      for (const way of Object.values(state.on)) {
        for (const { target } of targetsOf(way)) expect(course.regions[region]?.states).toHaveProperty(target)
      }
    }
  })

  test('every state is reached', () => {
    const reached = new Set(samples(course).map((s) => `${s.region}.${s.state}`))
    expect([...reached].sort()).toEqual(states.map((s) => `${s.region}.${s.name}`).sort())
  })

  test('every way out of every state is taken', () => {
    const taken = new Set<string>()
    const moves = typesOf(course).flatMap((type) => variants(course, type))
    for (const { at } of found.values()) {
      for (const event of moves) {
        if (!accepts(course, at, event.type)) continue
        const next = stepPlain(course, at, event)
        for (const [region, from] of Object.entries(at)) {
          if (course.regions[region]?.states[from]?.on[event.type] !== undefined)
            taken.add(`${region}.${from} ${event.type} ${next[region]}`)
        }
      }
    }
    const missing = states.flatMap(({ region, name, state }) =>
      Object.entries(state.on).flatMap(([type, way]) =>
        targetsOf(way)
          .map(({ target }) => `${region}.${name} ${type} ${target}`)
          .filter((move) => !taken.has(move)),
      ),
    )
    expect(missing).toEqual([])
  })

  test('knows exactly the events that the registry gives it, each decided by one region', () => {
    const registered = eventTypes.filter((type) => events[type].procedures.includes(id))
    expect([...typesOf(course)].sort()).toEqual([...registered].sort())
    for (const type of typesOf(course)) {
      const deciding = Object.entries(course.regions).filter(
        ([, r]) => !r.follows.includes(type) && Object.values(r.states).some((s) => s.on[type] !== undefined),
      )
      expect(
        deciding.map(([name]) => name),
        type,
      ).toEqual([decidingRegion(course, type)])
    }
  })

  test('branches only on details that the event may carry', () => {
    for (const { region, name, state } of states) {
      for (const type of eventTypes) {
        const way = state.on[type]
        if (way !== undefined && typeof way !== 'string')
          expect(events[type].fields, `${region}.${name} ${type}`).toContain(way.field)
      }
    }
  })

  test('the replay accepts an event exactly where the data does, and goes where the data says', () => {
    for (const { path, at } of samples(course)) {
      expect(keyOf(replay(course, path).states)).toBe(keyOf(at))
      for (const type of eventTypes) {
        const ok = accepts(course, at, type)
        expect(fits(course, at, type)).toBe(ok)
        for (const event of variants(course, type)) {
          const result = replay(course, [...path, event])
          if (ok) {
            expect(result.refusal).toBeNull()
            expect(keyOf(result.states)).toBe(keyOf(stepPlain(course, at, event)))
          } else {
            expect(result.refusal).toMatchObject({
              index: path.length,
              event,
              why: typesOf(course).includes(type) ? 'does-not-fit' : 'unknown-event',
            })
            expect(keyOf(result.states)).toBe(keyOf(at))
          }
        }
      }
    }
  })

  test('nothing has happened at the start', () => {
    const { states: here, history, limits, refusal } = replay(course, [])
    expect(keyOf(here)).toBe(keyOf(start(course)))
    expect({ history, limits, refusal }).toEqual({ history: [], limits: [], refusal: null })
  })

  test('every state of the file says which paper is held; papers, rights and time limits have a basis', () => {
    const first = Object.keys(course.regions)[0]
    for (const { region, name, state } of states) {
      const where = `${region}.${name}`
      if (region === first && id !== 'return') expect(state.holds, where).toBeDefined()
      if (state.holds) {
        expect(papers, where).toHaveProperty(state.holds.paper)
        for (const basis of state.holds.basis) expect(Object.keys(citations), where).toContain(basis)
      }
      if (state.allows) {
        expect(Object.keys(state.allows).sort(), where).toEqual([...rightNames].sort())
        for (const right of Object.values(state.allows)) {
          if (right.value !== 'to-check')
            for (const basis of right.basis) expect(Object.keys(citations), where).toContain(basis)
        }
      }
      for (const { limit } of state.limits ?? []) expect(Object.keys(timeLimits), where).toContain(limit)
    }
  })

  test('every time limit of every state runs in some file, from an event that may carry what it reads', () => {
    for (const { region, name, state } of states) {
      for (const running of state.limits ?? []) {
        const where = `${region}.${name} ${running.limit}`
        const from = typeof running.from === 'string' ? [running.from] : running.from
        for (const type of from) {
          expect(typesOf(course), where).toContain(type)
          if (running.at !== undefined) expect(events[type].fields, `${where} ${type}`).toContain(running.at)
        }
        for (const type of running.until ?? []) expect(typesOf(course), where).toContain(type)
      }
    }
  })
})
