import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { datesOf, type PersonDate, positionOptions } from '@/cases/dossier/dates'
import { deskRow } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { onlyAnswers } from '@/cases/dossier/known'
import { knownFacts } from '@/cases/dossier/known-facts'
import { deadlinesTable } from '@/cases/exchange/tables'
import { DateRows } from '@/components/check/finder/DateRows'
import { dateRows } from '@/components/check/finder/dates'
import { HelperFile } from '@/components/check/summary/HelperFile'
import { resultView, routesView } from '@/components/check/views'
import { casesCalendar } from '@/components/desk/calendar'
import { DeadlineTable } from '@/components/desk/DeadlineTable'
import { CaseRepository } from '@/components/desk/repository/repository'
import { DeskProvider } from '@/components/desk/rules/DeskProvider'
import { loadProcedure } from '@/components/finding/procedure'
import { datesOf as datesOfFile } from '@/components/finding/timeline/dates'
import { loadTimelineTexts } from '@/components/finding/timeline/kit'
import { chromeOf } from '@/components/i18n/chrome'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { dayInWords, weekdayInWords } from '@/content/say/days'
import { hasPassed } from '@/machines/deadlines/order'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { procedureIds } from '@/machines/procedures/registry'
import { call } from '@/tests/command-line/call'
import { rules } from '@/tests/components/desk/render-on-desk'
import { renderInEnglish } from '@/tests/components/support/render'
import { settled } from '@/tests/components/support/settled'
import { type DatedPerson, datedPeople, today } from '@/tests/support/dated-people'
import { phrases } from '@/tests/support/phrases'

const people = datedPeople(40, 20261129)
const t = chromeOf(en, ui)
const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const opened = await Promise.all(procedureIds.map((id) => loadProcedure(en, id)))
const every = lifecycles.map((lifecycle) => ({ lifecycle }))

/** Procedures in which something has happened to the person. */
const touched = ({ events }: DatedPerson) =>
  procedureIds.filter((id) => events.some(({ procedure }) => procedure === id))

const dossierOf = (person: DatedPerson): Dossier => dossierOfOne(person.facts, person.events)

/** A date as every output has to say it: its limit, the day to lead with, and an earlier one that is possible. */
type Told = readonly [limit: string, on: string | null, possible: string | null]
const told = ({ limit, counted }: Pick<PersonDate, 'limit' | 'counted'>): Told =>
  counted.deadline === null
    ? [limit, null, null]
    : [limit, counted.status.on, counted.status.possible ?? null]
const sorted = (list: readonly Told[]): readonly string[] => list.map((one) => one.join(' ')).sort()
const once = (list: readonly Told[]): readonly string[] => [...new Set(sorted(list))]

const listOf = (person: DatedPerson) => datesOf(dossierOf(person), every, today)
const viewOf = (person: DatedPerson) => {
  const known = knownFacts(person.facts, person.events, today)
  return routesView(texts, known, { ...person, checked: touched(person) }, today, today)
}
const running = (person: DatedPerson) => listOf(person).filter(({ counted }) => !hasPassed(counted))

afterEach(cleanup)

it('the people have dates of every kind, from answers and from steps', () => {
  const dates = people.flatMap(listOf)
  expect(dates.length).toBeGreaterThan(150)
  expect(new Set(dates.map(({ limit }) => limit)).size).toBeGreaterThan(20)
  expect(new Set(people.flatMap(touched)).size).toBe(procedureIds.length)
  for (const from of ['event', 'fact']) expect(dates.some(({ origin }) => from in origin)).toBe(true)
})

describe.each(people.map((person, index) => [index, person] as const))('person %i', (_, person) => {
  it('finder and result show the list, each urgent thing with the days of its date', () => {
    const view = viewOf(person)
    const rows = dateRows(view)
    expect(once(rows.flatMap(({ date }) => (date ? [told(date)] : [])))).toEqual(
      once(running(person).map(told)),
    )
    for (const { urgent, date } of rows) {
      if (urgent?.on === undefined || urgent.id === 'eighteen-within-a-year') continue
      expect(date && told(date).slice(1)).toEqual([urgent.on, urgent.possible ?? null])
    }
    renderInEnglish(<DateRows view={view} onAsk={null} send={() => {}} route={null} />)
    for (const { counted } of running(person)) {
      if (counted.deadline === null || counted.status.on === null) continue
      expect(document.body.textContent).toContain(weekdayInWords(counted.status.on, phrases))
    }
  })

  it('the desk shows it, and its list leads with the nearest', () => {
    const dossier = dossierOf(person)
    renderInEnglish(
      <DeskProvider value={{ rules, today, law: today, repository: new CaseRepository() }}>
        <DeadlineTable dossier={dossier} />
      </DeskProvider>,
    )
    const list = listOf(person)
    expect(screen.queryAllByRole('row').slice(1)).toHaveLength(list.length)
    for (const { counted } of list) {
      if (counted.deadline === null || counted.status.on === null) continue
      for (const day of [counted.status.on, counted.status.possible])
        if (day) expect(document.body.textContent).toContain(dayInWords(day, phrases))
    }
    const { next } = deskRow(dossier, every, today)
    if (next?.on) expect(list.some((one) => told(one)[1] === next.on && one.limit === next.limit)).toBe(true)
  })

  it('the timelines of all files together show it, and no timeline shows another day', async () => {
    const list = listOf(person)
    const files = await Promise.all(
      opened.map(async ({ procedure, lifecycle }) => {
        const { voice, words } = await loadTimelineTexts(en, phrases, procedure.id)
        const position = positionOf(
          { lifecycle },
          eventsOf(procedure.id, person.events),
          positionOptions(person.facts, today),
        )
        return datesOfFile(position, list, { voice, words, t }, { everything: true })
      }),
    )
    const shown = files.flat().map(({ counted }) => told({ limit: counted.limit, counted }))
    expect(once(shown)).toEqual(once(list.map(told)))
  })

  it('the full file on paper shows each date once', async () => {
    const known = onlyAnswers(person.facts)
    const views = opened
      .filter(({ procedure }) => touched(person).includes(procedure.id))
      .map((one) => resultView(one, texts, known, person.events, today, today))
    const { container } = renderInEnglish(
      <HelperFile
        views={views}
        routes={viewOf(person)}
        dates={listOf(person)}
        sheet={sheetText}
        sensitive={false}
      />,
    )
    await settled(container)
    const list = listOf(person)
    const lines = [...container.querySelectorAll('li[data-limit]')]
    expect(lines.map((line) => line.getAttribute('data-limit')).sort()).toEqual(
      list.map(({ limit }) => limit).sort(),
    )
    for (const { limit, counted } of list) {
      if (counted.deadline === null || counted.status.on === null) continue
      const day = weekdayInWords(counted.status.on, phrases)
      expect(
        lines.some((line) => line.getAttribute('data-limit') === limit && line.textContent?.includes(day)),
      ).toBe(true)
    }
  })

  it('the table shows it', () => {
    const { columns, rows } = deadlinesTable([dossierOf(person)], every, today)
    const cell = (row: (typeof rows)[number], name: (typeof columns)[number]) => row[columns.indexOf(name)]
    const lines = rows.map(
      (row): Told => [String(cell(row, 'limit')), text(cell(row, 'lastDay')), text(cell(row, 'possibleDay'))],
    )
    expect(sorted(lines)).toEqual(sorted(listOf(person).map(told)))
  })

  it('the calendar holds an entry for every day that is still to come, and none of the past', async () => {
    const file = await casesCalendar([dossierOf(person)], rules, today, t, false)
    const days = [...(file ?? '').matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/g)].map(
      ([, year, month, day]) => `${year}-${month}-${day}`,
    )
    expect(days.filter((day) => day < today)).toEqual([])
    for (const date of running(person)) {
      const { deadline } = date.counted
      if (deadline?.status !== 'counted') continue
      const [, on, possible] = told(date)
      const act = deadline.officeDay ?? on
      if (act && on) expect(act <= on, `${date.limit} is acted on by its last day`).toBe(true)
      for (const day of [act, possible]) if (day && day >= today) expect(days).toContain(day)
    }
  })
})

it('the command line prints the same, in words and as data', () => {
  const persons = people.map(({ facts, events }, index) => ({
    ...dossierOf({ facts, events }).persons[0],
    id: `p${index}`,
    label: `Person ${index}`,
  }))
  const [first, ...others] = persons
  if (first === undefined) throw new Error('nobody')
  const file = join(mkdtempSync(join(tmpdir(), 'dates-')), 'all.json')
  writeFileSync(file, JSON.stringify({ ...dossierOfOne({}), persons: [first, ...others] }))
  const data = call('assess', [file, '--on', today, '--format', 'json', '--procedure', 'return'])
  const found: { readonly persons: readonly { readonly dates: readonly PersonDate[] }[] } = JSON.parse(
    data.stdout,
  )
  expect(found.persons.map(({ dates }) => sorted(dates.map(told)))).toEqual(
    people.map((person) => sorted(listOf(person).map(told))),
  )
  const words = call('assess', [file, '--on', today, '--procedure', 'return'])
    .stdout.split(/^# Person \d+$/m)
    .slice(1)
  for (const [index, person] of people.entries()) {
    const [dates = ''] = (words[index] ?? '').split('Return')
    for (const { counted } of listOf(person)) {
      if (counted.deadline === null || counted.status.on === null) continue
      expect(dates).toContain(weekdayInWords(counted.status.on, phrases))
    }
  }
})

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
