import { describe, expect, test } from 'vitest'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import * as medical from '@/machines/procedures/medical-regularisation/lifecycle'
import * as removal from '@/machines/procedures/return/lifecycle'
import * as trafficking from '@/machines/procedures/trafficking-victims/lifecycle'
import * as minors from '@/machines/procedures/unaccompanied-minors/lifecycle'

const dates = (position: Position) =>
  Object.fromEntries(
    position.deadlines.map((d) => [d.limit, d.deadline === null ? d.error : (d.deadline.safe ?? 'unknown')]),
  )
const states = (position: Position) => Object.fromEntries(position.standings.map((s) => [s.region, s.state]))

const lodged: DossierEvent = { type: 'applicationLodged', on: '2024-09-02' }
const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2025-04-18',
  by: 'registered-post',
  detained: 'no',
  ground: 'unfounded',
  withOrder: 'yes',
  secondMeasure: 'no',
  term: '30-days',
}

describe('a refusal by registered post on the Friday before Easter Monday, with an order to leave', () => {
  const position = positionOf(medical, [lodged, refused], { today: '2025-04-25' })

  test('leaves a refused file, an open appeal and a running order', () => {
    expect(states(position)).toEqual({ file: 'refusedUnfounded', appeal: 'open', order: 'running' })
  })

  test('runs three clocks: urgent suspension, term to leave, annulment, the nearest first', () => {
    // Third working day after Friday 18 April 2025 is Thursday 24 April: Monday the 21st is Easter Monday.
    expect(position.deadlines.map((d) => d.limit)).toEqual([
      'urgent-suspension',
      'term-to-leave',
      'annulment',
    ])
    expect(dates(position)).toEqual({
      'urgent-suspension': '2025-05-05',
      'term-to-leave': '2025-05-18',
      annulment: '2025-05-23',
    })
  })

  test('a limit that has passed comes last and says so', () => {
    const later = positionOf(medical, [lodged, refused], { today: '2025-05-10' })
    expect(later.deadlines.map((d) => d.limit)).toEqual(['term-to-leave', 'annulment', 'urgent-suspension'])
    const last = later.deadlines.at(-1)
    expect(last?.deadline && last.status.state).toBe('has-passed')
  })

  test('an appeal stops its own limit, not the term to leave', () => {
    const appealed = positionOf(medical, [lodged, refused, { type: 'annulmentLodged', on: '2025-04-25' }], {
      today: '2025-04-25',
    })
    expect(appealed.deadlines.map((d) => d.limit)).toEqual(['urgent-suspension', 'term-to-leave'])
  })

  test('a second order has clocks of its own', () => {
    const twice = positionOf(
      medical,
      [
        lodged,
        refused,
        { type: 'orderNotified', on: '2025-05-02', by: 'hand', secondMeasure: 'yes', term: 'none' },
      ],
      { today: '2025-05-02' },
    )
    expect(twice.deadlines.map((d) => `${d.limit} ${d.index}`)).toContain(
      'urgent-suspension-second-measure 2',
    )
    expect(twice.deadlines.map((d) => `${d.limit} ${d.index}`)).toContain('term-to-leave 1')
  })
})

test('a decision notified from 12 June 2026 is to be checked, and the earliest date is safe', () => {
  const position = positionOf(
    medical,
    [lodged, { ...refused, on: '2026-10-02', withOrder: 'no', by: 'hand' }],
    { today: '2026-10-05' },
  )
  const [annulment] = position.deadlines
  expect(annulment?.limit).toBe('annulment')
  expect(annulment?.deadline?.toCheck).toBe(true)
  expect(annulment?.deadline?.safe).toBe('2026-10-07')
})

test('the day printed on the decision is compared with', () => {
  const position = positionOf(
    medical,
    [lodged, { ...refused, on: '2026-10-02', withOrder: 'no', by: 'hand', printedLimit: '2026-11-02' }],
    { today: '2026-10-05' },
  )
  expect(position.deadlines[0]?.deadline?.printed).toBe('2026-11-02')
})

test('the keep-alive of sixty days runs while unlimited stay was given on another ground', () => {
  const position = positionOf(medical, [lodged, { type: 'unlimitedStayElsewhere', on: '2025-02-03' }], {
    today: '2025-02-10',
  })
  expect(dates(position)).toEqual({ 'medical-keep-alive': '2025-04-04' })
})

test('a minor’s guardian asks for renewal one month before the end; at 18 the window is 45 to 30 days', () => {
  const life: readonly DossierEvent[] = [
    lodged,
    { type: 'stayAsSolution', on: '2025-03-03' },
    { type: 'cardIssued', on: '2025-03-10', expires: '2026-03-10' },
  ]
  const minor = positionOf(minors, life, { today: '2025-06-01' })
  expect(dates(minor)).toMatchObject({ 'minor-permit-renewal': '2026-02-10' })
  const adult = positionOf(minors, [...life, { type: 'turnedAdult', on: '2025-07-01' }], {
    today: '2025-07-02',
  })
  const window = adult.deadlines.find((d) => d.limit === 'permit-renewal-window')?.deadline
  expect(window).toMatchObject({ from: '2026-01-24', last: '2026-02-08' })
})

test('each phase of the protection allows other grounds to end it', () => {
  const reflection: readonly DossierEvent[] = [
    { type: 'contactWithCentre', on: '2025-01-06' },
    { type: 'reflectionGranted', on: '2025-01-08' },
  ]
  const end: DossierEvent = { type: 'protectionEnded', on: '2025-12-01', endGround: 'stopped-cooperating' }
  const today = '2025-12-02'
  expect(states(positionOf(trafficking, [...reflection, end], { today })).file).toBe('endedOnOtherGround')
  const permit: readonly DossierEvent[] = [
    ...reflection,
    { type: 'statementMade', on: '2025-01-20' },
    { type: 'firstDocumentGranted', on: '2025-02-01' },
    { type: 'sixMonthStayGranted', on: '2025-05-01' },
  ]
  expect(states(positionOf(trafficking, [...permit, end], { today })).file).toBe('ended')
})

test('an event that has not happened yet is refused, and the position stands before it', () => {
  const position = positionOf(medical, [lodged, refused], { today: '2025-01-01' })
  expect(position.refusal).toMatchObject({ index: 1, why: 'in-future' })
  expect(states(position).file).toBe('lodged')
})

test('a limit whose text was not in force on the day is not counted under another text', () => {
  const position = positionOf(
    removal,
    [
      {
        type: 'orderNotified',
        on: '2023-05-02',
        by: 'hand',
        detained: 'no',
        secondMeasure: 'no',
        term: '30-days',
      },
    ],
    { today: '2023-05-03' },
  )
  expect(dates(position)).toMatchObject({ 'term-to-leave': 'not-in-force', annulment: '2023-06-01' })
})

test('a date that is not known says what to look for', () => {
  const position = positionOf(medical, [lodged, { ...refused, on: 'unsure', withOrder: 'no' }], {
    today: '2025-06-01',
  })
  expect(position.deadlines[0]?.deadline).toMatchObject({
    status: 'date-unknown',
    lookFor: 'decision-notified',
  })
})

test('before a file is lodged, the guardian acts where there is one, and else who appoints one', () => {
  const acts = (guardian?: 'appointed' | 'none') =>
    positionOf(minors, [], { today: '2026-11-30', guardian }).standings.map(
      ({ definition }) => definition.acts,
    )[0]
  expect([acts(), acts('none'), acts('appointed')]).toEqual([
    'guardian-to-come',
    'guardianship-service',
    'guardian',
  ])
  // Once a guardian has lodged it, there is one, whatever an older answer says.
  const lodgedByGuardian: DossierEvent = { type: 'applicationLodged', on: '2026-11-20' }
  const withdrawn: DossierEvent = { type: 'applicationWithdrawn', on: '2026-11-25' }
  const later = positionOf(minors, [lodgedByGuardian, withdrawn], { today: '2026-11-30', guardian: 'none' })
  expect(later.standings[0]?.definition.acts).toBe('guardian')
})
