import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DayInput } from '@/components/finding/question/DayInput'
import { locales, localeTable } from '@/content/locale'
import { dayInWords } from '@/content/say/days'
import { readDayText } from '@/machines/deadlines/read-day'
import { renderInEnglish } from '@/tests/components/support/render'
import { phrases } from '@/tests/support/phrases'

function show(value?: string) {
  const onChange = vi.fn()
  const shown = renderInEnglish(<DayInput label="Day" value={value} className="" onChange={onChange} />)
  return { ...shown, onChange, field: screen.getByRole('textbox', { name: 'Day' }) }
}

describe('a day in one field', () => {
  it.each([
    ['20/3/2026', '2026-03-20'],
    ['20 March 2026', '2026-03-20'],
    ['2026-03-20', '2026-03-20'],
    ['٢٠/٣/٢٠٢٦', '2026-03-20'],
  ])('takes %s', async (typed, day) => {
    const { user, field, onChange } = show()
    await user.type(field, typed)
    expect(onChange).toHaveBeenLastCalledWith(day)
  })
  it('takes two digits of a year only once the field is left', async () => {
    const { user, field, onChange } = show()
    await user.type(field, '20/3/26')
    expect(onChange).not.toHaveBeenCalled()
    await user.tab()
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-03-20')
  })
  it('shows the day in words, and forgets it when it is emptied', async () => {
    const { user, field, onChange } = show('2026-03-20')
    expect(field).toHaveValue('20 March 2026')
    await user.clear(field)
    expect(onChange).not.toHaveBeenCalled()
    await user.tab()
    expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined)
  })
  it('keeps what it cannot read, says what is wrong, and changes nothing', async () => {
    const { user, field, onChange } = show('2026-03-20')
    await user.clear(field)
    await user.type(field, '31/2/2026')
    await user.tab()
    expect(field).toHaveValue('31/2/2026')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('This day does not exist. Check the day and the month.')
    expect(onChange).not.toHaveBeenCalled()
    await user.clear(field)
    await user.type(field, '28/2/2026')
    expect(field).toBeValid()
    expect(onChange).toHaveBeenLastCalledWith('2026-02-28')
  })
  it.each(locales)('reads back every day that it shows, in %s', (locale) => {
    for (let month = 1; month <= 12; month++) {
      for (const day of ['01', '02', '21', '28']) {
        const on = `2026-${String(month).padStart(2, '0')}-${day}`
        expect(readDayText(dayInWords(on, { ...phrases, tag: localeTable[locale].tag }))).toEqual({
          ok: true,
          day: on,
        })
      }
    }
  })
})
