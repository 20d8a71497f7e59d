import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type TimeLimitId, timeLimitIds } from '@/content/law/time-limits'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import {
  type CountedDeadline,
  type DeadlineEvent,
  type KnownMode,
  knownModes,
} from '@/machines/deadlines/kinds'

const days = ['2025-12-24', '2026-04-30', '2026-05-04', '2026-11-20'] as const

/** A limit from four days, in every way of notification, held or not: the whole count, a line each. */
function* counts(id: TimeLimitId): Generator<string> {
  const rule = timeLimit(id)
  const ways: readonly (KnownMode | undefined)[] =
    rule.start === 'by-notification' ? [undefined, ...knownModes] : [undefined]
  const states = rule.detained === undefined ? [undefined] : [false, true, 'unsure' as const]
  for (const on of days)
    for (const by of ways)
      for (const detained of states)
        yield line(id, { on, ...(by && { by }), ...(detained !== undefined && { detained }) })
  yield line(id, { on: '2026-05-04' }, '2026-05-20')
  yield line(id, { on: 'unsure', earliest: '2026-05-04', latest: '2026-11-20' })
  yield line(id, { on: 'unsure', earliest: '2026-11-20' }, '2026-12-01')
  yield line(id, { on: 'unsure' })
}

function line(id: TimeLimitId, event: DeadlineEvent, printed?: string): string {
  const asked = [event.on, event.by, event.detained, event.earliest, event.latest, printed].map(
    (one) => one ?? '-',
  )
  const head = `${id} ${asked.join(' ')} =>`
  try {
    const deadline = countDeadline({ rule: timeLimit(id), event, ...(printed !== undefined && { printed }) })
    if (deadline.status === 'counted') return `${head} ${counted(deadline)}`
    const { earliest, latest, safe, toCheck, kind, lookFor } = deadline
    const ends = [earliest, latest].map((end) => end?.safe ?? '-')
    return `${head} ${kind} ${lookFor} between ${ends.join(' and ')}, safe ${safe ?? '-'}${toCheck ? ' check' : ''} ${deadline.printed ?? ''}`
  } catch (error) {
    return `${head} ${error instanceof Error ? error.name : String(error)}`
  }
}

function counted(deadline: CountedDeadline): string {
  const { kind, by, from, last, latest, safe, officeDay, steps, alternatives, toCheck, unread, printed } =
    deadline
  const told = steps.map(({ step, ...rest }) => `${step}${JSON.stringify(rest)}`).join(' ')
  const others = alternatives.map(
    (a) => `${a.why}:${a.length}${a.unit}:${a.by ?? '-'}:${a.from ?? '-'}:${a.last ?? '-'}`,
  )
  const days = [from, last, latest, safe, officeDay, printed].map((day) => day ?? '-')
  return [
    kind,
    by ?? '-',
    ...days,
    toCheck ? 'check' : 'sure',
    ...(unread ? ['unread'] : []),
    told,
    ...others,
  ].join(' ')
}

const file = 'tests/deadlines/ledger.txt'
const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []

test.each(timeLimitIds)('no count of %s changes without being seen', (id) => {
  expect([...counts(id)]).toEqual(known.filter((one) => one.startsWith(`${id} `)))
})

/** `npx vitest run tests/deadlines/ledger.test.ts -u` accepts a change; the oracle beside this file says whether days are right. */
test('the table holds every limit and nothing else', async () => {
  const lines = timeLimitIds.flatMap((id) => [...counts(id)])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./ledger.txt')
})
