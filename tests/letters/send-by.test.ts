import { expect, it } from 'vitest'
import { medicalApplication } from '@/machines/letters/medical-application'
import { lastDayToSend } from '@/machines/letters/send-by'
import { datesOfFacts } from '@/machines/routes/dates-of-facts'

const onDay = (certificateDate: string | undefined, today: string) =>
  lastDayToSend(
    medicalApplication,
    certificateDate === undefined ? {} : { certificateDate: certificateDate as '2026-10-05' },
    today as '2026-11-22',
  )

// Less than three months old: the day itself is the first of them (art. 9ter §3, 3°).
it.each([
  ['2026-10-05', '2026-11-22', '2027-01-04', false],
  ['2026-10-05', '2027-01-04', '2027-01-04', false],
  ['2026-10-05', '2027-01-05', '2027-01-04', true],
  ['2025-01-10', '2026-11-22', '2025-04-09', true],
])('a certificate of %s, seen on %s, goes until %s', (day, today, on, over) => {
  expect(onDay(day, today)).toEqual({ limit: 'medical-certificate-age', on, over })
})

it('is the day that the list of dates gives', () => {
  for (const certificateDate of ['2026-09-30', '2026-11-20', '2026-08-31'] as const) {
    const [date] = datesOfFacts({ certificateDate }, '2026-11-22')
    expect(date?.limit).toBe('medical-certificate-age')
    const on = date?.counted.deadline === null ? null : date?.counted.status.on
    expect(lastDayToSend(medicalApplication, { certificateDate }, '2026-11-22')?.on).toBe(on)
  }
})

it.each([undefined, 'unsure', '2026-11-23'])('says nothing of a certificate of %s', (day) => {
  expect(onDay(day, '2026-11-22')).toBeNull()
})

it('says nothing of a letter that no paper limits', () => {
  expect(lastDayToSend({}, { certificateDate: '2026-11-20' }, '2026-11-22')).toBeNull()
})
