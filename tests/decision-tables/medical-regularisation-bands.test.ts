import { describe, expect, test } from 'vitest'
import { bandDefinitions } from '@/machines/bands/registry'
import { around, daysFrom, plusDays, plusMonths } from '@/tests/decision-tables/calendar'

/** A second reading of the bands of article 9ter, from their names and the law alone. */
const today = '2026-11-22'
const days = [...daysFrom('2023-10-01', '2024-06-15'), ...daysFrom('2026-08-20', today)]

describe('certificateAge', () => {
  const band = (certificateDate: string, medicalFilingDate: string, on = today) =>
    bandDefinitions.certificateAge.band({ certificateDate, medicalFilingDate }, on)

  test('is under three months strictly before the same day three months later (art. 9ter §1 al.4)', () => {
    for (const certificate of days) {
      const limit = plusMonths(certificate, 3)
      for (const filing of [certificate, plusDays(certificate, 1), ...around(limit), plusMonths(limit, 12)]) {
        const expected = filing < limit ? 'under-3-months' : '3-months-or-more'
        expect(band(certificate, filing), `${certificate} filed ${filing}`).toBe(expected)
      }
    }
  })

  test('names a certificate that cannot have gone with the application', () => {
    for (const filing of days.filter((day) => day < '2026-11-20')) {
      expect(band(plusDays(filing, 1), filing)).toBe('dated-after-filing')
      expect(band(plusDays(filing, 1), filing, plusDays(filing, 1))).toBe('dated-after-filing')
    }
  })

  test('names a day that has not come yet, whatever the planned day of filing', () => {
    for (const on of days) {
      expect(band(plusDays(on, 1), plusDays(on, 30), on)).toBe('dated-in-future')
      expect(band(plusDays(on, 1), plusDays(on, 1), on)).toBe('dated-in-future')
      expect(band(on, plusDays(on, 1), on)).toBe('under-3-months')
    }
  })

  test('stays open when a day is not known', () => {
    expect(band('unsure', today)).toBe('unsure')
    expect(band(today, 'unsure')).toBe('unsure')
    expect(band('unsure', 'unsure')).toBe('unsure')
  })
})

describe('protectionEnded', () => {
  const band = (protectionEndedOn: string, medicalFilingDate: string) =>
    bandDefinitions.protectionEnded.band({ protectionEndedOn, medicalFilingDate }, today)

  test('counts six months from the end, the last day included (art. 51/4 §3)', () => {
    for (const ended of days) {
      const limit = plusMonths(ended, 6)
      for (const filing of [ended, ...around(limit), plusMonths(ended, 24)]) {
        const expected = filing <= limit ? 'within-6-months' : 'over-6-months'
        expect(band(ended, filing), `ended ${ended}, filed ${filing}`).toBe(expected)
      }
    }
  })

  test('a filing during the procedure follows its language too', () => {
    expect(band('2026-05-01', '2025-01-01')).toBe('within-6-months')
  })

  test('stays open when a day is not known', () => {
    expect(band('unsure', today)).toBe('unsure')
    expect(band(today, 'unsure')).toBe('unsure')
  })
})

test('languageMatch compares the two languages; German is never that of asylum (art. 51/4 §1)', () => {
  for (const protectionLanguage of ['nl', 'fr', 'unsure'])
    for (const applicationLanguage of ['nl', 'fr', 'de', 'unsure']) {
      const known = protectionLanguage !== 'unsure' && applicationLanguage !== 'unsure'
      const same = known && protectionLanguage === applicationLanguage
      const expected = same ? 'same' : known || applicationLanguage === 'de' ? 'different' : 'unsure'
      expect(
        bandDefinitions.languageMatch.band({ protectionLanguage, applicationLanguage }, today),
        `${protectionLanguage} ${applicationLanguage}`,
      ).toBe(expected)
    }
})

test('certificateStatements names what the certificate leaves out (art. 9ter §1 al.4)', () => {
  const expected: readonly [readonly string[], string][] = [
    [['illness', 'severity', 'treatment'], 'all-three'],
    [['treatment', 'illness', 'severity'], 'all-three'],
    [['severity', 'treatment'], 'no-illness'],
    [['illness', 'treatment'], 'no-severity'],
    [['severity', 'illness'], 'no-treatment'],
    [['illness'], 'several-missing'],
    [['severity'], 'several-missing'],
    [['treatment'], 'several-missing'],
    [['none'], 'several-missing'],
    [['unsure'], 'unsure'],
  ]
  for (const [certificateStates, band] of expected)
    expect(bandDefinitions.certificateStatements.band({ certificateStates }, today), band).toBe(band)
})

describe('earlier applications', () => {
  const kinds = ['medical', 'humanitarian', 'statelessness', 'other-stay']
  const sets = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
    kinds.filter((_kind, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).filter((set) => set.length > 0)
  /** An earlier request to stay (9bis §2 3°) is neither 9ter (4°) nor statelessness (5°): those stand apart. */
  const meaning = {
    earlierMedical: ['medical'],
    earlierStayRequest: ['humanitarian', 'other-stay'],
    earlierStatelessness: ['statelessness'],
  } as const

  for (const [id, counted] of Object.entries(meaning)) {
    test(`${id} counts ${counted.join(' and ')} alone`, () => {
      // Keys of `meaning` are ids of bands.
      const { band } = bandDefinitions[id as keyof typeof meaning]
      for (const earlierApplications of sets) {
        const found = counted.some((kind) => earlierApplications.includes(kind))
        expect(band({ earlierApplications }, today), earlierApplications.join()).toBe(
          found ? 'earlier' : 'none',
        )
      }
      expect(band({ earlierApplications: ['none'] }, today)).toBe('none')
      expect(band({ earlierApplications: ['unsure'] }, today)).toBe('unsure')
    })
  }
})
