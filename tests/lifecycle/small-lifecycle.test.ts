import { describe, expect, test } from 'vitest'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { branch, defineLifecycle, type Lifecycle, type LifecycleState } from '@/machines/lifecycle/lifecycle'
import { meets } from '@/machines/lifecycle/limits'
import { positionOf } from '@/machines/lifecycle/position'
import { decidingRegion, expectedIn, fits, replay, typesOf } from '@/machines/lifecycle/replay'

const state = (on: LifecycleState['on'], rest: Partial<LifecycleState> = {}): LifecycleState => ({
  on,
  acts: 'person',
  ...rest,
})

/** A small life of a file, made anew for each test, so that nothing remembered of another one helps. */
const small = (): Lifecycle =>
  defineLifecycle({
    procedure: 'medical-regularisation',
    regions: {
      file: {
        initial: 'nothing',
        follows: [],
        states: {
          nothing: state({ applicationLodged: 'lodged' }),
          lodged: state(
            {
              refusalNotified: branch('withOrder', { yes: 'refused', no: 'closed', unsure: 'refused' }),
              applicationLodged: 'lodged',
            },
            { limits: [{ limit: 'residence-check', from: 'applicationLodged', every: true }] },
          ),
          refused: state(
            {},
            {
              limits: [
                {
                  limit: 'annulment',
                  from: 'refusalNotified',
                  printed: 'printedLimit',
                  until: ['annulmentLodged'],
                },
                {
                  limit: 'urgent-suspension',
                  from: ['refusalNotified'],
                  when: { detained: ['yes', 'unsure'] },
                },
                { limit: 'term-to-leave', from: 'refusalNotified', at: 'leaveBy', unless: 'expires' },
                { limit: 'cassation', from: 'refusalNotified', after: 'annulmentLodged' },
              ],
              dates: [{ from: 'refusalNotified', at: 'leaveBy' }],
            },
          ),
          closed: state({}),
        },
      },
      appeal: {
        initial: 'none',
        follows: ['refusalNotified'],
        states: {
          none: state({ refusalNotified: 'possible' }),
          possible: state({ annulmentLodged: 'lodged' }, { acts: 'call' }),
          lodged: state({}),
        },
      },
    },
  })

const procedure = 'medical-regularisation'
const lodged: DossierEvent = { type: 'applicationLodged', on: '2026-01-05', procedure }
const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-02-02',
  by: 'hand',
  detained: 'no',
  withOrder: 'yes',
  leaveBy: '2026-03-04',
  procedure,
}
const appealed: DossierEvent = { type: 'annulmentLodged', on: '2026-02-10', procedure }

describe('a replay', () => {
  test('begins where every region begins', () => {
    expect(replay(small(), [])).toEqual({
      states: { file: 'nothing', appeal: 'none' },
      history: [],
      limits: [],
      refusal: null,
    })
  })
  test('moves every region that takes an event up, and tells which', () => {
    const { states, history, refusal } = replay(small(), [lodged, refused])
    expect(states).toEqual({ file: 'refused', appeal: 'possible' })
    expect(refusal).toBeNull()
    expect(history).toEqual([
      { index: 0, event: lodged, moves: [{ region: 'file', from: 'nothing', to: 'lodged' }] },
      {
        index: 1,
        event: refused,
        moves: [
          { region: 'file', from: 'lodged', to: 'refused' },
          { region: 'appeal', from: 'none', to: 'possible' },
        ],
      },
    ])
  })
  test('goes by the detail of an event; one that was left out stands for doubt', () => {
    const to = (event: DossierEvent) => replay(small(), [lodged, event]).states.file
    expect(to({ ...refused, withOrder: 'no' })).toBe('closed')
    expect(to({ ...refused, withOrder: 'unsure' })).toBe('refused')
    const { withOrder: _, ...silent } = refused
    expect(to(silent)).toBe('refused')
  })
  test('refuses an event that the deciding region does not take up, though another would', () => {
    const lifecycle = small()
    expect(replay(lifecycle, [refused])).toEqual({
      states: { file: 'nothing', appeal: 'none' },
      history: [],
      limits: [],
      refusal: {
        index: 0,
        event: refused,
        why: 'does-not-fit',
        region: 'file',
        expected: ['applicationLodged'],
      },
    })
    expect(fits(lifecycle, { file: 'nothing', appeal: 'none' }, 'refusalNotified')).toBe(false)
    expect(fits(lifecycle, { file: 'lodged', appeal: 'none' }, 'refusalNotified')).toBe(true)
    expect(fits(lifecycle, { file: 'lodged', appeal: 'none' }, 'orderNotified')).toBe(false)
    expect(fits(lifecycle, {}, 'refusalNotified')).toBe(false)
  })
  test('refuses what the lifecycle does not know, and what is earlier than the last known day', () => {
    const order: DossierEvent = { type: 'orderNotified', on: '2026-02-03', procedure: 'return' }
    expect(replay(small(), [lodged, order]).refusal).toEqual({
      index: 1,
      event: order,
      why: 'unknown-event',
      region: null,
      expected: ['applicationLodged', 'refusalNotified'],
    })
    const early = { ...refused, on: '2026-01-04' }
    expect(replay(small(), [lodged, early]).refusal).toMatchObject({
      why: 'out-of-order',
      earlier: lodged,
      region: 'file',
    })
    const again: DossierEvent = { ...lodged, on: 'unsure' }
    expect(replay(small(), [lodged, again, early]).refusal).toMatchObject({ index: 2, earlier: lodged })
    expect(replay(small(), [lodged, again, { ...refused, on: lodged.on }]).refusal).toBeNull()
    expect(replay(small(), [lodged, { ...refused, on: 'unsure' }]).refusal).toBeNull()
  })
  test('knows its events, in the order of the registry, and who decides on each', () => {
    const lifecycle = small()
    expect([...typesOf(lifecycle)].sort()).toEqual([
      'annulmentLodged',
      'applicationLodged',
      'refusalNotified',
    ])
    expect(decidingRegion(lifecycle, 'annulmentLodged')).toBe('appeal')
    expect(decidingRegion(lifecycle, 'refusalNotified')).toBe('file')
    expect(decidingRegion(lifecycle, 'orderNotified')).toBeNull()
    expect([...expectedIn(lifecycle, { file: 'lodged', appeal: 'possible' })].sort()).toEqual([
      'annulmentLodged',
      'applicationLodged',
      'refusalNotified',
    ])
  })
})

describe('the limits that run', () => {
  const limits = (...events: readonly DossierEvent[]) =>
    replay(small(), events).limits.map(({ limit, index }) => `${limit} ${index}`)

  test('from every event that counts, or from the latest alone', () => {
    expect(limits(lodged)).toEqual(['residence-check 0'])
    expect(limits(lodged, { ...lodged, on: '2026-01-12' })).toEqual([
      'residence-check 0',
      'residence-check 1',
    ])
    expect(limits(lodged, refused)).toEqual(['annulment 1', 'term-to-leave 1'])
  })
  test('with the place they are counted from and the day printed on the paper', () => {
    expect(replay(small(), [lodged, refused]).limits).toEqual([
      {
        limit: 'annulment',
        region: 'file',
        state: 'refused',
        event: refused,
        index: 1,
        printed: 'printedLimit',
      },
      { limit: 'term-to-leave', region: 'file', state: 'refused', event: refused, index: 1, at: 'leaveBy' },
    ])
  })
  test('only after events with the details they ask for', () => {
    expect(limits(lodged, { ...refused, detained: 'yes' })).toContain('urgent-suspension 1')
    expect(limits(lodged, { ...refused, detained: 'unsure' })).toContain('urgent-suspension 1')
    const { detained: _, ...silent } = refused
    expect(limits(lodged, silent)).toContain('urgent-suspension 1')
  })
  test('until something stops them, and from what sets them going', () => {
    expect(limits(lodged, refused, appealed)).toEqual(['term-to-leave 1', 'cassation 1'])
  })
  test('not while the event names another day', () => {
    const named = { ...refused, expires: '2027-01-01' } as DossierEvent
    expect(limits(lodged, named)).not.toContain('term-to-leave 1')
    expect(limits(lodged, { ...refused, expires: 'unsure' } as DossierEvent)).toContain('term-to-leave 1')
  })
  test('details meet or do not', () => {
    expect(meets({}, {})).toBe(true)
    expect(meets({ when: { detained: ['yes'] } }, { detained: 'yes' })).toBe(true)
    expect(meets({ when: { detained: ['yes'] } }, { detained: 'no' })).toBe(false)
    expect(meets({ when: { detained: ['yes'] } }, {})).toBe(false)
    expect(meets({ when: { detained: ['unsure'] } }, {})).toBe(true)
    expect(
      meets({ when: { detained: ['yes'], withOrder: ['yes'] } }, { detained: 'yes', withOrder: 'no' }),
    ).toBe(false)
    expect(meets({ unless: 'leaveBy' }, {})).toBe(true)
    expect(meets({ unless: 'leaveBy' }, { leaveBy: 'unsure' })).toBe(true)
    expect(meets({ unless: 'leaveBy' }, { leaveBy: '2026-03-04' })).toBe(false)
  })
})

describe('a position', () => {
  const at = (events: readonly DossierEvent[], today = '2026-02-03') =>
    positionOf({ lifecycle: small() }, events, { today })

  test('says where every region stands, what may come, and which days are printed', () => {
    const position = at([lodged, refused])
    expect(position.procedure).toBe(procedure)
    expect(position.on).toBe('2026-02-03')
    expect(
      position.standings.map(({ region, state: s, definition }) => [region, s, definition.acts]),
    ).toEqual([
      ['file', 'refused', 'person'],
      ['appeal', 'possible', 'call'],
    ])
    expect(position.expected).toEqual(['annulmentLodged'])
    expect(position.printed).toEqual([
      { region: 'file', event: refused, index: 1, at: 'leaveBy', on: '2026-03-04' },
    ])
    expect(position.refusal).toBeNull()
    expect(position.history).toHaveLength(2)
  })
  test('prints no day that is not known', () => {
    const { leaveBy: _, ...silent } = refused
    expect(at([lodged, silent as DossierEvent]).printed).toEqual([])
    expect(at([lodged, { ...refused, leaveBy: 'unsure' }]).printed).toEqual([])
  })
  test('counts each limit, the printed day beside it, the nearest first', () => {
    const withDay = { ...refused, printedLimit: '2026-02-20' } as DossierEvent
    const [first, second] = at([lodged, withDay]).deadlines
    expect([first?.limit, first?.deadline?.safe]).toEqual(['annulment', '2026-02-20'])
    expect(second?.limit).toBe('term-to-leave')
    const [unprinted] = at([lodged, refused]).deadlines
    expect(unprinted?.deadline?.safe).toBe('2026-03-04')
    const doubted = { ...refused, printedLimit: 'unsure' } as DossierEvent
    expect(at([lodged, doubted]).deadlines).toMatchObject([
      { limit: 'annulment', deadline: { safe: '2026-03-04' } },
      { limit: 'term-to-leave' },
    ])
  })
  test('stands before what has not happened yet, and takes up what happens today', () => {
    const position = at([lodged, refused], '2026-02-01')
    expect(position.standings.map((s) => s.state)).toEqual(['lodged', 'none'])
    expect(position.refusal).toEqual({
      index: 1,
      event: refused,
      why: 'in-future',
      region: null,
      expected: ['applicationLodged', 'refusalNotified'],
    })
    expect(at([lodged, refused], '2026-02-02').refusal).toBeNull()
    expect(at([lodged, { ...refused, on: 'unsure' }], '2026-01-06').refusal).toBeNull()
  })
  test('tells the first thing that is wrong when several are', () => {
    const wrong = at([refused, { ...lodged, on: '2027-01-01' }])
    expect(wrong.refusal).toMatchObject({ index: 0, why: 'does-not-fit' })
  })
  test('leaves events of other procedures out', () => {
    const other: DossierEvent = { type: 'orderNotified', on: '2026-01-01', procedure: 'return' }
    expect(at([other, lodged]).standings.map((s) => s.state)).toEqual(['lodged', 'none'])
  })
})
