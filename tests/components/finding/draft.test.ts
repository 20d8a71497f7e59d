import { describe, expect, it } from 'vitest'
import { draftOf, readDraft, spreadDate, toggle } from '@/components/finding/question/draft'
import { choice, choices, count, date } from '@/machines/facts/kinds'

const none = { chosen: [], day: '', month: '', year: '', number: '' }
const dated = (day: string, month: string, year: string) => readDraft(date(), { ...none, day, month, year })

describe('a date in three fields', () => {
  it.each([
    ['3', '1', '2026'],
    ['03', '01', '2026'],
    [' 3 ', '01', '2026'],
  ])('reads %s-%s-%s as 3 January 2026', (day, month, year) => {
    expect(dated(day, month, year)).toEqual({ ok: true, value: '2026-01-03' })
  })

  it('refuses a year of two digits and points at the year', () => {
    expect(dated('3', '1', '26')).toEqual({ ok: false, error: 'dateYear', field: 'year' })
  })

  it('refuses 30 February', () => {
    expect(dated('30', '2', '2025')).toEqual({ ok: false, error: 'dateWrong', field: 'day' })
  })

  it('refuses month 13', () => {
    expect(dated('1', '13', '2025')).toMatchObject({ error: 'dateMonth', field: 'month' })
  })

  it('points at the field that is empty', () => {
    expect(dated('3', '', '2026')).toEqual({ ok: false, error: 'dateIncomplete', field: 'month' })
  })

  it('takes “I do not know” alone, but not beside a date', () => {
    expect(readDraft(date(), { ...none, chosen: ['unsure'] })).toEqual({ ok: true, value: 'unsure' })
    expect(readDraft(date(), { ...none, chosen: ['unsure'], day: '3' })).toMatchObject({ error: 'both' })
  })

  it('takes the name of a month and the digits of Arabic and Persian', () => {
    for (const [day, month, year] of [
      ['20', 'March', '2026'],
      ['20', 'mars', '2026'],
      ['20', 'maart', '2026'],
      ['٢٠', '٣', '٢٠٢٦'],
      ['۲۰', '۳', '۲۰۲۶'],
    ] as const)
      expect(dated(day, month, year)).toEqual({ ok: true, value: '2026-03-20' })
  })

  it('reads a day and month in the first field beside the year', () => {
    expect(dated('20 nov', '', '2026')).toEqual({ ok: true, value: '2026-11-20' })
    expect(dated('20 nov', '', '')).toMatchObject({ error: 'dateIncomplete', field: 'year' })
  })

  it('asks about the year of another calendar, and refuses a day to come with that day', () => {
    const today = '2026-11-28'
    const born = readDraft(date({ when: 'birth' }), { ...none, day: '3', month: '5', year: '1388' }, today)
    expect(born).toMatchObject({ error: 'dateOtherCalendar', field: 'year' })
    const received = readDraft(date(), { ...none, day: '5', month: '12', year: '2026' }, today)
    expect(received).toEqual({ ok: false, error: 'dateFuture', field: 'day', day: '2026-12-05' })
  })

  it('comes back as it was answered', () => {
    const draft = draftOf(date(), '2026-01-03')
    expect(draft).toMatchObject({ day: '3', month: '1', year: '2026' })
    expect(readDraft(date(), draft)).toEqual({ ok: true, value: '2026-01-03' })
  })
})

describe('a whole date in one field', () => {
  it.each(['1/3/2026', '01.03.2026', '1-3-2026', '2026-03-01', ' 1 3 2026 '])('spreads %s', (text) => {
    const spread = spreadDate(text)
    expect(spread && dated(spread.day, spread.month, spread.year)).toEqual({ ok: true, value: '2026-03-01' })
  })

  it.each(['1', '1/3', 'today', '1/3/x', '1/3/2', '1/3/202', '2026-3-1'])('leaves %s alone', (text) => {
    expect(spreadDate(text)).toBeNull()
  })
})

describe('a date that stays in the first field', () => {
  it('is read as a whole on Continue', () => {
    expect(dated('2026-3-1', '', '')).toEqual({ ok: true, value: '2026-03-01' })
  })

  it('is refused with a year of two digits', () => {
    expect(dated('1/3/26', '', '')).toEqual({ ok: false, error: 'dateYear', field: 'day' })
  })
})

describe('several answers', () => {
  const fact = choices(['a', 'b'])

  it('lets “none” and “not sure” stand alone', () => {
    expect(toggle(['a', 'b'], 'none', fact.exclusive)).toEqual(['none'])
    expect(toggle(['none'], 'unsure', fact.exclusive)).toEqual(['unsure'])
    expect(toggle(['unsure'], 'a', fact.exclusive)).toEqual(['a'])
  })

  it('takes an answer back', () => {
    expect(toggle(['a', 'b'], 'a', fact.exclusive)).toEqual(['b'])
  })

  it('keeps the order of the options, whatever the order of choosing', () => {
    expect(readDraft(fact, { ...none, chosen: ['b', 'a'] })).toEqual({ ok: true, value: ['a', 'b'] })
  })

  it('asks for at least one', () => {
    expect(readDraft(fact, none)).toMatchObject({ error: 'choices' })
  })
})

describe('one answer and numbers', () => {
  it('asks for an answer', () => {
    expect(readDraft(choice(['yes']), none)).toMatchObject({ error: 'choice', field: 'chosen' })
  })

  it.each([
    ['12', { ok: true, value: 12 }],
    ['0', { ok: true, value: 0 }],
    ['21', { ok: false, error: 'countWrong', field: 'number' }],
    ['1.5', { ok: false, error: 'countWrong', field: 'number' }],
    ['', { ok: false, error: 'countEmpty', field: 'number' }],
  ])('reads the number “%s” between 0 and 20', (number, expected) => {
    expect(readDraft(count(0, 20), { ...none, number })).toEqual(expected)
  })
})
