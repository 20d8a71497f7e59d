import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { getShortestPaths, toDirectedGraph } from 'xstate/graph'
import { branch, defineRegion } from '@/machines/lifecycle/lifecycle'
import { lifecycleMachine } from '@/machines/lifecycle/machine'
import { typesOf } from '@/machines/lifecycle/replay'
import { lifecycle as humanitarian } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { named, reachable, variants } from '@/tests/lifecycle/support'

describe.each(named)('the machine of %s', (id, lifecycle) => {
  const machine = lifecycleMachine(lifecycle)

  test('is named for its procedure, and its definition is plain data', () => {
    expect(machine.id).toBe(id)
    const { regions } = lifecycle
    const read = JSON.parse(JSON.stringify(machine.definition))
    expect(Object.keys(read.states)).toEqual(Object.keys(regions))
  })

  test('is drawn by XState with every state of every region', () => {
    const graph = toDirectedGraph(machine)
    expect(graph.children.map((region) => region.children.length)).toEqual(
      Object.values(lifecycle.regions).map(({ states }) => Object.keys(states).length),
    )
  })

  test('runs as an actor from the first step of the file', () => {
    const actor = createActor(machine).start()
    const first = Object.entries(lifecycle.regions).map(([name, { initial }]) => [name, initial])
    expect(actor.getSnapshot().value).toEqual(Object.fromEntries(first))
  })
})

test('the graph tools of XState find every configuration that the data has', () => {
  const events = typesOf(humanitarian).flatMap((type) => variants(humanitarian, type))
  const paths = getShortestPaths(lifecycleMachine(humanitarian), { events, limit: 1_000_000 })
  const found = new Set(paths.map(({ state }) => JSON.stringify(state.value)))
  for (const { at } of reachable(humanitarian).values()) expect(found).toContain(JSON.stringify(at))
})

test('a way that leads to no state does not compile', () => {
  const open = { acts: 'person', on: { departed: 'shut' } } as const
  // @ts-expect-error `shut` is no state of the region
  defineRegion({ initial: 'open', follows: [], states: { open } })
  const branched = {
    acts: 'person',
    on: { refusalNotified: branch('withOrder', { yes: 'open', no: 'open', unsure: 'shut' }) },
  } as const
  // @ts-expect-error one value of the table leads nowhere
  defineRegion({ initial: 'open', follows: [], states: { open: branched } })
  expect(
    defineRegion({ initial: 'open', follows: [], states: { open: { acts: 'nobody', on: {} } } }).initial,
  ).toBe('open')
})
