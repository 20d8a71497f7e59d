import { expect, test } from 'vitest'
import type { CitationId } from '@/content/law/citations'
import type { TimeLimitId } from '@/content/law/time-limits'
import { countFromDay, timeLimit } from '@/machines/deadlines/count'
import { addDays } from '@/machines/deadlines/day'
import type { Facts } from '@/machines/facts/registry'
import { type Urgent, urgentThings } from '@/machines/routes/urgent'

const on = '2026-05-05'
const centres = ['police', 'trafficking-line', 'payoke', 'pag-asa', 'surya'] as const
const thing = (id: Urgent['id'], basis: readonly CitationId[], rest: Partial<Urgent> = {}) => ({
  id,
  call: [],
  basis,
  ...rest,
})
const appeal = (id: Urgent['id'], limit: NonNullable<Urgent['limit']>, day: string, late = false) => ({
  ...thing(id, timeLimit(limit).basis, { on: day, limit }),
  ...(late && { mayHavePassed: true }),
})
const held = thing('held', ['aliens-act:39/57:§1:al.2:1°', 'aliens-act:71'])
const transfer = thing('transfer-decision', ['practice:transfer-decision-appeal', 'call-act:2.15'])
const withoutDay = thing('order-without-day', ['aliens-act:74/14:§1:al.1'])
const ordered: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-05-04' }
const request = appeal('urgent-request-may-run', 'urgent-suspension', '2026-05-15')
const annulment = appeal('order-appeal-may-run', 'annulment', '2026-06-03')
const mayRun = thing('term-to-leave-may-run', ['aliens-act:74/14:§1:al.1'])
const refusedOn = '2026-05-04'
const birthday = thing('eighteen-within-a-year', ['practice:minors-at-eighteen', 'aliens-act:61/24'], {
  on: '2027-01-10',
})
const report = thing(
  'report-child-alone',
  ['practice:minors-reported-to-guardianship', 'aliens-act:61/14:1°'],
  {
    call: ['guardianship-service'],
  },
)
const boy: Facts = { dateOfBirth: '2010-01-10', situations: ['child-alone'] }

/** Facts, and everything that is urgent for them: what, until when, by which limit, on what basis, whom to call. */
const table: readonly (readonly [string, Facts, readonly object[]])[] = [
  ['nothing', {}, []],
  [
    'danger',
    { situations: ['held-or-threatened'] },
    [thing('danger-now', ['practice:victims-three-centres'], { call: centres })],
  ],
  ['another situation', { situations: ['health'] }, []],
  ['a closed centre', { whereabouts: 'closed-centre' }, [held]],
  ['at the border', { whereabouts: 'transit-zone' }, []],
  ['held', { detained: 'yes' }, [held]],
  ['not sure whether held', { detained: 'unsure' }, []],
  ['no order', { orderToLeave: 'no', orderNotifiedOn: '2026-05-04', termDays: 30 }, []],
  ['an order of an unknown day', { orderToLeave: 'yes', orderNotifiedOn: 'unsure' }, [withoutDay]],
  ['an order of tomorrow', { orderToLeave: 'yes', orderNotifiedOn: '2026-05-06' }, [withoutDay]],
  [
    'an order of today, no term',
    { orderToLeave: 'yes', orderNotifiedOn: on, termDays: 0 },
    [
      thing('no-term-to-leave', ['aliens-act:74/14:§3', 'aliens-act:74/15']),
      { ...request, on: '2026-05-15' },
      { ...annulment, on: '2026-06-04' },
    ],
  ],
  [
    'an order with a term',
    { ...ordered, termDays: 7 },
    [thing('term-to-leave-runs', ['aliens-act:74/14:§2'], { on: '2026-05-11' }), request, annulment],
  ],
  ['a term not known', ordered, [mayRun, request, annulment]],
  ['a term in doubt', { ...ordered, termDays: 'unsure' }, [mayRun, request, annulment]],
  [
    'a second measure',
    { ...ordered, earlierOrder: 'yes' },
    [mayRun, appeal('urgent-request-may-run', 'urgent-suspension-second-measure', '2026-05-11'), annulment],
  ],
  ['no second measure', { ...ordered, earlierOrder: 'no' }, [mayRun, request, annulment]],
  // Article 74/14 is not for a Dublin refusal: it gives a day to report (art. 51/5 §4).
  [
    'an order under Dublin',
    { ...ordered, orderPaper: 'dublin' },
    [request, appeal('transfer-appeal-may-run', 'transfer-appeal', '2026-06-03')],
  ],
  [
    'an order under Dublin of an unknown day',
    { orderToLeave: 'yes', orderNotifiedOn: 'unsure', orderPaper: 'dublin' },
    [withoutDay, transfer],
  ],
  [
    'an order under Dublin whose time has passed',
    { orderToLeave: 'yes', orderNotifiedOn: '2026-02-02', orderPaper: 'dublin' },
    [transfer],
  ],
  [
    'a Dublin refusal, and an order of a kind not known: it is that one',
    { ...ordered, orderPaper: 'unsure', refusalHeld: 'dublin' },
    [mayRun, request, appeal('transfer-appeal-may-run', 'transfer-appeal', '2026-06-03')],
  ],
  [
    'a Dublin refusal beside an order of another kind',
    { ...ordered, orderPaper: 'order', refusalHeld: 'dublin' },
    [mayRun, request, annulment, transfer],
  ],
  ['an order to bring back', { ...ordered, orderPaper: 'bring-back' }, [request, annulment]],
  ['a paper under Dublin that is no order', { orderToLeave: 'no', orderPaper: 'dublin' }, []],
  ['a Dublin refusal', { refusalHeld: 'dublin' }, [withoutDay, transfer]],
  [
    'a Dublin refusal of who says that there is no order',
    { orderToLeave: 'no', refusalHeld: 'dublin', orderNotifiedOn: '2026-05-04' },
    [request, appeal('transfer-appeal-may-run', 'transfer-appeal', '2026-06-03')],
  ],
  ['days of refusals not known', { cgrsNotifiedOn: 'unsure', stayRefusalNotifiedOn: 'unsure' }, []],
  ['a refusal of tomorrow', { stayRefusalNotifiedOn: '2026-05-06' }, []],
  [
    'a refusal of today',
    { stayRefusalNotifiedOn: on },
    [appeal('stay-appeal-may-run', 'annulment', '2026-06-04')],
  ],
  [
    'a refusal of stay while held in a closed centre',
    { stayRefusalNotifiedOn: refusedOn, whereabouts: 'closed-centre' },
    [held, appeal('stay-appeal-may-run', 'annulment', '2026-05-15')],
  ],
  [
    'a refusal of stay while free',
    { stayRefusalNotifiedOn: refusedOn, detained: 'no' },
    [appeal('stay-appeal-may-run', 'annulment', '2026-06-03')],
  ],
  [
    'a refusal of stay, not sure whether held: the earlier day',
    { stayRefusalNotifiedOn: refusedOn, detained: 'unsure' },
    [appeal('stay-appeal-may-run', 'annulment', '2026-05-15')],
  ],
  [
    'a protection refused, inadmissible',
    { cgrsNotifiedOn: refusedOn, cgrsRefusal: 'no-new-elements' },
    [appeal('protection-appeal-may-run', 'protection-appeal-inadmissible', '2026-05-15')],
  ],
  [
    'no new elements, held throughout',
    { cgrsNotifiedOn: refusedOn, cgrsRefusal: 'no-new-elements', heldWhenApplying: 'throughout' },
    [appeal('protection-appeal-may-run', 'protection-appeal-repeat-while-held', '2026-05-11')],
  ],
  ['a child with a parent', { dateOfBirth: '2009-01-10', accompanyingAdult: 'parent' }, []],
  ['a child of whom it is not known', { dateOfBirth: '2009-01-10' }, []],
  [
    'a child with another adult',
    { dateOfBirth: '2009-01-10', accompanyingAdult: 'adult-without-authority' },
    [report, birthday],
  ],
  ['a child alone', { dateOfBirth: '2009-01-10', situations: ['child-alone'] }, [report, birthday]],
  ['a child alone of unknown age', { dateOfBirth: 'unsure', situations: ['child-alone'] }, [report]],
  ['a child alone of whom the age was not asked', { situations: ['child-alone'] }, [report]],
  ['somebody of unknown age with nobody', { dateOfBirth: 'unsure', accompanyingAdult: 'nobody' }, []],
  ['a child of sixteen', boy, [report]],
  [
    'the day before eighteen',
    { ...boy, dateOfBirth: '2008-05-06' },
    [report, { ...birthday, on: '2026-05-06' }],
  ],
  ['eighteen today', { ...boy, dateOfBirth: '2008-05-05' }, []],
  ['a child who turns out to be with a parent', { ...boy, accompanyingAdult: 'parent' }, []],
  ['a child with an adult in doubt', { ...boy, accompanyingAdult: 'unsure' }, [report]],
  ['a child with a kafala', { ...boy, accompanyingAdult: 'adult-with-decision' }, [report]],
  ['a child not in Belgium', { ...boy, whereabouts: 'abroad' }, []],
  ['a child at the border', { ...boy, whereabouts: 'transit-zone' }, [report]],
  ['a child in a closed centre', { ...boy, whereabouts: 'closed-centre' }, [held, report]],
  ['a Belgian child', { ...boy, nationalityGroup: 'belgian' }, []],
  ['a child of the EEA', { ...boy, nationalityGroup: 'eea' }, [report]],
  ['a child not reported', { ...boy, minorIdentification: 'not-reported' }, [report]],
  ['a child who does not know that', { ...boy, minorIdentification: 'unsure' }, [report]],
  ['a child being identified', { ...boy, minorIdentification: 'under-way' }, []],
  ['a child identified', { ...boy, minorIdentification: 'confirmed' }, []],
  ['a child not found to be one', { ...boy, minorIdentification: 'refused' }, []],
  ['a child whose guardian lodges', { ...boy, guardianFiling: 'files' }, []],
  ['a child whose guardian has not decided', { ...boy, guardianFiling: 'undecided' }, []],
  ['a child whose guardian declines', { ...boy, guardianFiling: 'declines' }, []],
  ['a child for whom somebody else lodged', { ...boy, guardianFiling: 'someone-else' }, [report]],
  ['a child without a guardian', { ...boy, guardianFiling: 'none' }, [report]],
  [
    'a child alone with a Dublin refusal: both',
    { ...boy, refusalHeld: 'dublin' },
    [withoutDay, transfer, report],
  ],
]

test.each(table)('%s', (_, facts, things) => {
  expect(urgentThings(facts, on)).toEqual(things)
})

test('a day to go by that is today has not passed, and one of yesterday may have', () => {
  const refused: Facts = { stayRefusalNotifiedOn: '2026-04-02', detained: 'no' }
  const [first] = urgentThings(refused, '2026-04-03')
  const day = first?.on ?? ''
  expect(urgentThings(refused, day)).toEqual([appeal('stay-appeal-may-run', 'annulment', day)])
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  expect(urgentThings(refused, after)).toEqual([appeal('stay-appeal-may-run', 'annulment', day, true)])
})

test('a day that does not exist is an error of the program, not a quiet list', () => {
  expect(() => urgentThings({ stayRefusalNotifiedOn: '2026-02-30' }, on)).toThrow(RangeError)
})

test.each([
  ['manifestly-unfounded', '2026-05-15', 'protection-appeal-accelerated'],
  ['no-new-elements', '2026-05-15', 'protection-appeal-inadmissible'],
  ['other', '2026-05-15', 'protection-appeal-inadmissible'],
] as const)(
  'a protection refused as %s: the shorter limit is safe, the longer may still run',
  (kind, day, limit) => {
    const facts: Facts = { cgrsNotifiedOn: refusedOn, cgrsRefusal: kind, detained: 'no' }
    expect(urgentThings(facts, on)).toEqual([appeal('protection-appeal-may-run', limit, day)])
    const after = urgentThings(facts, '2026-05-20').map((thing) => [thing.on, thing.possible])
    expect(after).toEqual(kind === 'no-new-elements' ? [] : [['2026-06-03', day]])
  },
)

test('the last possible day still counts, the day after no longer', () => {
  const facts: Facts = { stayRefusalNotifiedOn: refusedOn, detained: 'no' }
  const count = (day: string) => urgentThings(facts, day).length
  // Thirty days from the third working day after posting on Monday 4 May: day 1 is Thursday 7 May.
  expect([count('2026-06-05'), count('2026-06-06')]).toEqual([1, 0])
})

test('a term of unknown length that is long over, and one that ended, are not told', () => {
  const old: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2025-05-04' }
  expect(urgentThings(old, on)).toEqual([])
  expect(urgentThings({ ...old, termDays: 7 }, on)).toEqual([])
})

test.each<readonly [TimeLimitId, TimeLimitId]>([
  ['urgent-suspension-second-measure', 'urgent-suspension'],
  ['protection-appeal-accelerated', 'protection-appeal'],
  ['protection-appeal-inadmissible', 'protection-appeal'],
  ['protection-appeal-repeat-while-held', 'protection-appeal-inadmissible'],
])('where both may run, %s is the one to go by, before June 2026 and after', (shorter, longer) => {
  for (let day = '2026-05-01'; day < '2026-08-01'; day = addDays(day, 1)) {
    for (const held of [true, false, 'unsure'] as const) {
      const [one, other] = [shorter, longer].map((id) => countFromDay(id, day, { detained: held }).safe)
      expect((one ?? '') <= (other ?? ''), `${day} ${held}`).toBe(true)
    }
  }
})
