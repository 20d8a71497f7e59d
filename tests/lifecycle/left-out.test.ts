import { describe, expect, test } from 'vitest'
import { eventTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { timeLimits } from '@/content/law/time-limits'
import { standingText } from '@/content/say/standing'
import { type DossierEvent, events, eventTypes } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { fits } from '@/machines/lifecycle/replay'
import * as medical from '@/machines/procedures/medical-regularisation/lifecycle'
import * as minors from '@/machines/procedures/unaccompanied-minors/lifecycle'
import { named, samples } from '@/tests/lifecycle/support'
import { phrases } from '@/tests/support/phrases'

const nothingToDo = /do not have to do anything|no time limit (is|runs)|(contain|include) no /i
const on = '2026-03-02'

describe.each(named)('an event that %s does not take up', (id, lifecycle) => {
  const own = eventTypes.filter((type) => events[type].procedures.includes(id))

  test('never yields “nothing to do”, and its limit to appeal is counted', async () => {
    const voice = {
      events: eventTexts,
      words: lifecycleWords,
      lifecycle: await lifecycleTexts[id](),
      ...phrases,
    }
    for (const { path, at } of samples(lifecycle)) {
      for (const type of own.filter((one) => !fits(lifecycle, at, one))) {
        const event: DossierEvent = { type, on, procedure: id }
        const position = positionOf({ lifecycle }, [...path, event], { today: '2026-03-10' })
        expect(position.leftOut).toEqual([event])
        for (const standing of position.standings) {
          const { name, means, now } = standingText(standing, voice)
          expect(`${name} ${means} ${now}`, `${Object.values(at)} ${type}`).not.toMatch(nothingToDo)
        }
        if (!events[type].fields.includes('printedLimit') || type === 'feePartAsked') continue
        const appeals = position.deadlines.filter(
          ({ limit, index }) => index === path.length && timeLimits[limit].group === 'appeal',
        )
        expect(appeals.length, `${Object.values(at)} ${type}`).toBeGreaterThan(0)
        expect(appeals.every(({ deadline }) => deadline !== null && deadline.safe !== null)).toBe(true)
      }
    }
  })
})

/** Decisions that nobody asked for: each row is one paper out of the blue, and the last day that the law gives it. */
test.each([
  // Annex 38 to a guardian who never applied: 30 days, by hand Monday 2 March 2026 (39/57 §1 al.1).
  [minors, 'bringBackOrderNotified', '2026-04-01'],
  [minors, 'stayEnded', '2026-04-01'],
  [medical, 'refusalNotified', '2026-04-01'],
  [medical, 'stayEnded', '2026-04-01'],
  // Renewal refused, with no card among the steps: not taken up, counted all the same.
  [medical, 'renewalRefused', '2026-04-01'],
  [minors, 'unlimitedStayRefused', '2026-04-01'],
] as const)(
  'a decision without an application on record can be appealed until its last day',
  (file, type, last) => {
    const position = positionOf(file, [{ type, on, by: 'hand' }], { today: '2026-03-10' })
    const appeal = position.deadlines.find(({ limit }) => limit === 'annulment')
    expect(appeal?.deadline).toMatchObject({ safe: last })
  },
)

test('an event of a later day than today starts no limit and still leaves no “nothing runs”', () => {
  const position = positionOf(medical, [{ type: 'refusalNotified', on: '2026-12-01' }], {
    today: '2026-03-10',
  })
  expect(position.deadlines).toEqual([])
  expect(position.standings.every(({ inDoubt }) => inDoubt)).toBe(true)
})

test('an appeal that was lodged stops the limit of a decision that was left out', () => {
  const refused: DossierEvent = { type: 'renewalRefused', on, by: 'hand' }
  const limits = (...list: readonly DossierEvent[]) =>
    positionOf(medical, list, { today: '2026-03-20' }).deadlines.map(({ limit }) => limit)
  expect(limits(refused)).toContain('annulment')
  expect(limits(refused, { type: 'annulmentLodged', on: '2026-03-19' })).not.toContain('annulment')
})
