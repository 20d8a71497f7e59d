import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parts } from '@/cases/dossier/format'
import { readAs } from '@/cases/dossier/problems'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { readCsv } from '@/tests/support/csv'

/**
 * Courses of files on a day, written from the law notes (courses.csv). `stands`: a region, its state, and whether that holds,
 * may be over or is over. `runs`: a limit, the place of its event, and its safe day; `!` where it must not run.
 */
const rows = readCsv(readFileSync(new URL('./courses.csv', import.meta.url), 'utf8'))

test.each(rows.map((row) => [`${row.in}: ${row.name}`, row] as const))('%s', (_, row) => {
  const lifecycle = lifecycles.find(({ procedure }) => procedure.includes(row.in ?? ''))
  if (!lifecycle) throw new Error(`${row.in} is no procedure`)
  const list = (row.events ?? '').split(' > ').map((one) => {
    const [type, on, ...details] = one.split(' ')
    return {
      type,
      on,
      ...Object.fromEntries(details.map((d) => d.split('='))),
      procedure: lifecycle.procedure,
    }
  })
  const events = readAs(parts.events, list)
  if (!events.ok) throw new Error(JSON.stringify(events.errors))
  const position = positionOf({ lifecycle }, events.value, {
    today: row.today ?? '',
    dateOfBirth: row.born === '' ? undefined : row.born,
  })
  expect(position.refusal).toBeNull()
  for (const part of split(row.stands)) expect(standsIn(position), part).toContain(part)
  for (const part of split(row.runs)) {
    if (part.startsWith('!')) expect(runningIn(position).map(([name]) => name)).not.toContain(part.slice(1))
    else expect(runningIn(position).map((one) => one.join('='))).toContain(part)
  }
})

const split = (text = '') => (text === '' ? [] : text.split(' & '))

const standsIn = ({ standings }: Position) =>
  standings.map(
    ({ region, state, time }) => `${region}=${state} ${time.adultSince === undefined ? time.state : 'adult'}`,
  )

const runningIn = ({ deadlines }: Position) =>
  deadlines.map(
    ({ limit, index, deadline }) => [`${limit}#${index}`, deadline?.safe ?? 'not counted'] as const,
  )
