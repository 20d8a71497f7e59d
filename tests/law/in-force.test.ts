import { describe, expect, it } from 'vitest'
import { amounts } from '@/content/law/amounts'
import { type CitationId, citations, firstChangeOf } from '@/content/law/citations'
import { datesOfLaw, dayOfLaw } from '@/content/law/dates-of-law'
import { effects } from '@/content/law/interactions'
import { routeIds } from '@/content/law/route-ids'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { isInForce } from '@/content/law/types'
import { addDays } from '@/machines/deadlines/day'
import { findingsOf } from '@/machines/engine/assess'
import { isAsk } from '@/machines/engine/condition'
import { conditionsOf } from '@/machines/engine/procedure'
import { interactionOf } from '@/machines/routes/interactions'
import { allMachines } from '@/tests/support/procedures'
import { fixedSample } from '@/tests/support/sample'

/** Before and after the acts of 2025, of June 2026, and the new Criminal Code. */
const days = ['2025-06-01', '2026-03-01', '2026-06-20', '2026-11-28'] as const
const machines = await allMachines()
const sample = fixedSample().filter((_, n) => n % 12 === 0)
const holds = (id: CitationId, on: string) => isInForce(citations[id].inForce, on)

describe.each(days)('on %s', (on) => {
  it('a finding rests on texts in force that day, or says that it does not apply for want of one', () => {
    const wrong = new Set<string>()
    let seen = 0
    for (const machine of machines)
      for (const { facts } of sample)
        for (const { condition, reason, basis, notInForce } of findingsOf(machine, { facts, on })) {
          seen += basis.length
          if (notInForce) continue
          for (const id of basis) if (!holds(id, on)) wrong.add(`${machine.id}.${condition}.${reason}: ${id}`)
        }
    expect(seen).toBeGreaterThan(10_000)
    expect([...wrong]).toEqual([])
  })

  it('an effect of one route on another names only texts in force that day', () => {
    const told = routeIds.flatMap((from) => routeIds.flatMap((to) => interactionOf(from, to, on).effects))
    expect(told.length).toBeGreaterThan(40)
    expect(
      told.flatMap(({ id, basis }) => basis.filter((one) => !holds(one, on)).map((one) => `${id}: ${one}`)),
    ).toEqual([])
  })

  it('a time limit rests on a text in force that day, and is to be checked where another one ended', () => {
    const counted = timeLimitIds.map((id) => timeLimits[id]).filter(({ inForce }) => isInForce(inForce, on))
    expect(counted.filter(({ basis }) => !basis.some((id) => holds(id, on))).map(({ id }) => id)).toEqual([])
    const ended = counted.filter(({ basis }) => basis.some((id) => (citations[id].inForce.to ?? on) < on))
    expect(ended.filter(({ recheckFrom }) => recheckFrom === undefined || recheckFrom > on)).toEqual([])
  })
})

describe('a rule does not end because its text was renumbered', () => {
  /** The days on which texts end. */
  const repeals = Object.values(datesOfLaw).flatMap((change) => ('lastOfOld' in change ? [change.on] : []))
  const rests = new Map<string, readonly CitationId[]>([
    ...machines.flatMap((machine) =>
      conditionsOf(machine).flatMap(({ id, condition }) =>
        Object.entries(condition.states).flatMap(([name, state]) =>
          isAsk(state) ? [] : [[`${machine.id}.${id}.${name}`, state.basis] as const],
        ),
      ),
    ),
    ...Object.entries(effects).map(([id, { basis }]) => [`effect ${id}`, basis] as const),
    ...timeLimitIds.map((id) => [`limit ${id}`, timeLimits[id].basis] as const),
  ])

  it.each(repeals)('of %s', (on) => {
    const dropped = [...rests].filter(
      ([, basis]) => basis.some((id) => holds(id, addDays(on, -1))) && !basis.some((id) => holds(id, on)),
    )
    expect(rests.size).toBeGreaterThan(500)
    expect(dropped.map(([name]) => name)).toEqual([])
  })

  it('and what stands in the place of a repealed text is in force from the day on which that one ended', () => {
    for (const { inPlaceOf, inForce } of Object.values(citations)) {
      if (inPlaceOf === undefined) continue
      // The id of a citation: `amendments.test.ts` says so.
      expect(inForce.from).toBe(firstChangeOf([inPlaceOf as CitationId]))
    }
  })
})

it('an amount rests on texts in force on each day on which it holds', () => {
  const rows = Object.values(amounts).flatMap((table) => table.rows)
  for (const { basis, inForce } of rows)
    for (const on of [inForce.from ?? '2015-03-02', inForce.to ?? '2026-11-28'])
      expect(
        basis.filter((id) => !holds(id, on)),
        on,
      ).toEqual([])
})

it('a time limit is to be checked from the first day on which a text under it ended or changed, and no other', () => {
  for (const id of timeLimitIds) {
    const { basis, detained, recheckFrom } = timeLimits[id]
    const changes = [...basis, ...(detained?.basis ?? [])].flatMap((one) => firstChangeOf([one]) ?? [])
    expect(recheckFrom, id).toBe(changes.sort()[0])
  }
  expect(timeLimits['temporary-protection-family'].recheckFrom).toBe(dayOfLaw('family-reunification-act'))
  expect(timeLimits.annulment.recheckFrom).toBe(dayOfLaw('june-2026-acts'))
  expect(timeLimits['temporary-protection-permit'].recheckFrom).toBeUndefined()
})
