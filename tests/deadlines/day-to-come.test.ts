import { describe, expect, test } from 'vitest'
import { daysToComeIn } from '@/cases/dossier/days-to-come'
import { parseDossierText } from '@/cases/dossier/parse'
import { dossierFile, dossiersFile, readDossierFile } from '@/cases/exchange/files'
import { readCaseTable } from '@/cases/exchange/read-table'
import { emptyForm, readForm } from '@/components/calculator/form'
import { areaIds, askedIn, eventOf, situationsIn } from '@/components/calculator/situations'
import { draftOf, readDraft } from '@/components/finding/question/draft'
import { draftOfEvent, readEvent } from '@/components/finding/timeline/event-draft'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { LimitEvent } from '@/content/law/time-limits/kinds'
import { addDays } from '@/machines/deadlines/day'
import { dayKindOf } from '@/machines/deadlines/event-day'
import { date } from '@/machines/facts/kinds'
import { type FactId, factIds, facts, isFactId } from '@/machines/facts/registry'
import { doubtOf, isChoiceField } from '@/machines/lifecycle/events/fields'
import { eventTypes } from '@/machines/lifecycle/events/registry'
import { call } from '@/tests/command-line/call'

const today = '2026-11-29'
const tomorrow = addDays(today, 1)
const draft = (day: string) => draftOf(date({ when: 'any' }), day)

/** Answers that name a day which has happened; the other days of answers can lie ahead. */
const passed = factIds.filter((id) => {
  const fact = facts[id]
  return fact.kind === 'date' && fact.when !== 'any'
})
const planned = factIds.filter((id) => facts[id].kind === 'date' && !passed.includes(id))

const situationIds = areaIds.flatMap((area) => situationsIn(area).map((situation) => ({ area, situation })))
const choicesOf = (fields: readonly Parameters<typeof isChoiceField>[0][]) =>
  Object.fromEntries(fields.filter(isChoiceField).map((field) => [field, doubtOf(field)]))

function fileOf(id: FactId, value: string): string {
  const read = parseDossierText(JSON.stringify({ schemaVersion: 1, facts: { [id]: value } }))
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return dossierFile(read.value)
}

describe('a day that is received and still to come', () => {
  test('there are such answers, and others', () => {
    expect(passed).toContain('orderNotifiedOn')
    expect(planned).toContain('medicalFilingDate')
  })

  test.each(passed)('is refused as an answer, with the day: %s', (id) => {
    expect(readDraft(facts[id], draft(tomorrow), today)).toMatchObject({
      ok: false,
      error: 'dateFuture',
      day: tomorrow,
    })
    expect(readDraft(facts[id], draft(today), today)).toEqual({ ok: true, value: today })
  })

  test.each(passed)('is refused in a table, with the day: %s', (id) => {
    const read = (day: string) => readCaseTable(`id;${id}\nA;${day}\n`, 'y-m-d', today)
    expect(read(tomorrow)).toMatchObject({
      rows: [
        { line: 2, problems: [{ path: id, problem: 'day-to-come', params: { value: tomorrow, today } }] },
      ],
    })
    expect(read(today)).toMatchObject({ rows: [{ facts: { [id]: today } }] })
  })

  test.each(passed)(
    'is refused in a file of one case and of several, with the day and its place: %s',
    async (id) => {
      const wanted = { problem: 'day-to-come', params: { value: tomorrow, today } }
      const place = facts[id].scope === 'household' ? `household.${id}` : `persons[0].facts.${id}`
      const text = fileOf(id, tomorrow)
      expect(await readDossierFile(text, { today })).toEqual({
        ok: false,
        why: 'errors',
        errors: [{ path: place, ...wanted }],
      })
      const several = dossiersFile([JSON.parse(text)])
      expect(await readDossierFile(several, { today })).toEqual({
        ok: false,
        why: 'errors',
        errors: [{ path: `cases[0].${place}`, ...wanted }],
      })
      expect((await readDossierFile(fileOf(id, today), { today })).ok).toBe(true)
    },
  )

  test.each(planned)('can lie ahead where it is planned or printed: %s', async (id) => {
    expect(readDraft(facts[id], draft(tomorrow), today).ok).toBe(true)
    expect(readCaseTable(`id;${id}\nA;${tomorrow}\n`, 'y-m-d', today)).toMatchObject({
      rows: [{ facts: { [id]: tomorrow } }],
    })
    expect((await readDossierFile(fileOf(id, tomorrow), { today })).ok).toBe(true)
  })

  test.each(situationIds)('is refused by the calculator, with the day: $situation', ({ area, situation }) => {
    const asked = askedIn(situation)
    const form = { ...emptyForm, area, situation, choices: choicesOf(asked) }
    const read = readForm({ ...form, on: draft(tomorrow) }, today)
    if (dayKindOf(eventOf(situation)) === 'any') return expect(read.ok).toBe(true)
    const message = { date: 'dateFuture', day: tomorrow }
    expect(read).toEqual({ ok: false, problems: [{ part: 'on', field: 'on-day', message }] })
    const unsure = { ...draftOf(date(), 'unsure'), chosen: ['unsure'] }
    const range = readForm({ ...form, on: unsure, earliest: draft(today), latest: draft(tomorrow) }, today)
    expect(range).toEqual({ ok: false, problems: [{ part: 'latest', field: 'latest-day', message }] })
    expect(readForm({ ...form, on: draft(today) }, today).ok).toBe(true)
  })

  test.each(eventTypes)('is refused as a step of a file, with the day: %s', (type) => {
    const read = readEvent(draftOfEvent({ type, on: tomorrow }), today)
    const problems = read.ok ? [] : read.problems.filter(({ part }) => part === 'on')
    expect(problems.map(({ message }) => message)).toEqual([{ date: 'dateFuture', day: tomorrow }])
  })

  test('the days of a limit are of one kind, whatever screen asks for them', () => {
    const ahead = new Set(
      timeLimitIds
        .map((id): LimitEvent => timeLimits[id].event)
        .filter((event) => dayKindOf(event) === 'any'),
    )
    expect([...ahead].sort()).toEqual([
      'application-lodged',
      'paper-expires',
      'protection-regime-ended',
      'request-lodged',
    ])
  })

  test('everything of a case is named at once', () => {
    const facts = { orderNotifiedOn: tomorrow, cgrsNotifiedOn: tomorrow, dateOfBirth: tomorrow }
    const read = parseDossierText(JSON.stringify({ schemaVersion: 1, facts }))
    expect(
      read.ok &&
        daysToComeIn(read.value, today)
          .map(({ path }) => path)
          .sort(),
    ).toEqual(
      Object.keys(facts)
        .map((id) => `persons[0].facts.${id}`)
        .sort(),
    )
    expect(Object.keys(facts).every(isFactId)).toBe(true)
  })
})

describe('the command line', () => {
  test('deadline refuses a day of receipt that is still to come, and names it', () => {
    const args = ['--limit', 'annulment', '--date', tomorrow, '--today', today]
    const { status, stderr, stdout } = call('deadline', args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--date: The day that you entered is still to come: 30 November 2026.')
  })

  test('deadline counts from a planned day and from the last day of a paper', () => {
    for (const limit of ['medical-permanent-stay', 'permit-renewal-window']) {
      expect(call('deadline', ['--limit', limit, '--date', tomorrow, '--today', today]).status).toBe(0)
    }
  })

  test.each(['assess', 'routes'])('%s refuses it in a case, by its place', (command) => {
    const text = JSON.stringify({
      schemaVersion: 1,
      facts: { orderToLeave: 'yes', orderNotifiedOn: tomorrow },
    })
    const { status, stderr } = call(command, ['-', '--on', today], text)
    expect(status).toBe(2)
    expect(stderr).toContain(
      `-: persons[0].facts.orderNotifiedOn: ${tomorrow} is still to come; it must be no later than ${today}, or unsure`,
    )
    expect(call(command, ['-', '--on', tomorrow], text).status).toBe(0)
  })
})
