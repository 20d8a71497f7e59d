import { describe, expect, test } from 'vitest'
import { citations } from '@/content/law/citations'
import { papers } from '@/content/law/papers'
import { timeLimits } from '@/content/law/time-limits'
import { events, eventTypes } from '@/machines/lifecycle/events/registry'
import { rightNames, targetsOf } from '@/machines/lifecycle/lifecycle'
import { decidingRegion, fits, replay, typesOf } from '@/machines/lifecycle/replay'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { procedureLoaders } from '@/machines/procedures/registry'
import {
  accepts,
  keyOf,
  named,
  reachable,
  samples,
  start,
  stepPlain,
  variants,
} from '@/tests/lifecycle/support'

test('every procedure has its lifecycle among those that give facts', async () => {
  const modules = await Promise.all(Object.values(procedureLoaders).map(({ all }) => all()))
  expect(modules.map(({ lifecycle }) => lifecycle)).toEqual(lifecycles)
})

describe.each(named)('lifecycle %s', (id, lifecycle) => {
  const found = reachable(lifecycle)
  const states = Object.entries(lifecycle.regions).flatMap(([region, r]) =>
    Object.entries(r.states).map(([name, state]) => ({ region, name, state })),
  )

  test('every way leads to a state of its region', () => {
    for (const { region, state } of states) {
      for (const way of Object.values(state.on)) {
        for (const { target } of targetsOf(way))
          expect(lifecycle.regions[region]?.states).toHaveProperty(target)
      }
    }
  })

  test('every state is reached', () => {
    const reached = new Set(samples(lifecycle).map((s) => `${s.region}.${s.state}`))
    expect([...reached].sort()).toEqual(states.map((s) => `${s.region}.${s.name}`).sort())
  })

  test('every way out of every state is taken', () => {
    const taken = new Set<string>()
    const moves = typesOf(lifecycle).flatMap((type) => variants(lifecycle, type))
    for (const { at } of found.values()) {
      for (const event of moves) {
        if (!accepts(lifecycle, at, event.type)) continue
        const next = stepPlain(lifecycle, at, event)
        for (const [region, from] of Object.entries(at)) {
          if (lifecycle.regions[region]?.states[from]?.on[event.type] !== undefined)
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
    expect([...typesOf(lifecycle)].sort()).toEqual([...registered].sort())
    for (const type of typesOf(lifecycle)) {
      const deciding = Object.entries(lifecycle.regions).filter(
        ([, r]) => !r.follows.includes(type) && Object.values(r.states).some((s) => s.on[type] !== undefined),
      )
      expect(
        deciding.map(([name]) => name),
        type,
      ).toEqual([decidingRegion(lifecycle, type)])
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
    for (const { path, at } of samples(lifecycle)) {
      expect(keyOf(replay(lifecycle, path).states)).toBe(keyOf(at))
      for (const type of eventTypes) {
        const ok = accepts(lifecycle, at, type)
        expect(fits(lifecycle, at, type)).toBe(ok)
        for (const event of variants(lifecycle, type)) {
          const result = replay(lifecycle, [...path, event])
          if (ok) {
            expect(result.refusal).toBeNull()
            expect(keyOf(result.states)).toBe(keyOf(stepPlain(lifecycle, at, event)))
          } else {
            expect(result.refusal).toMatchObject({
              index: path.length,
              event,
              why: typesOf(lifecycle).includes(type) ? 'does-not-fit' : 'unknown-event',
            })
            expect(keyOf(result.states)).toBe(keyOf(at))
          }
        }
      }
    }
  })

  test('nothing has happened at the start', () => {
    const { states: here, history, limits, refusal } = replay(lifecycle, [])
    expect(keyOf(here)).toBe(keyOf(start(lifecycle)))
    expect({ history, limits, refusal }).toEqual({ history: [], limits: [], refusal: null })
  })

  test('every state of the file says which paper is held; papers, rights and time limits have a basis', () => {
    const first = Object.keys(lifecycle.regions)[0]
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
          expect(typesOf(lifecycle), where).toContain(type)
          if (running.at !== undefined) expect(events[type].fields, `${where} ${type}`).toContain(running.at)
        }
        for (const stop of running.until ?? [])
          expect(typesOf(lifecycle), where).toContain(typeof stop === 'string' ? stop : stop.of)
      }
    }
  })
})
