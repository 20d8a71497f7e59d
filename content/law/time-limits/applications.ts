import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { days, fromNextDay, fromSameDay, inTheAct, months } from '@/content/law/time-limits/patterns'

const application = { group: 'application', ...inTheAct } as const

/** Before and during a medical (9ter) or humanitarian (9bis) application. */
export const applicationLimits = {
  /** Under three months old on the day of filing: the last day is the day before the three months are full. */
  'medical-certificate-age': {
    ...application,
    kind: 'last-day',
    ...months(3),
    ...fromSameDay,
    event: 'certificate-signed',
    basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
  },
  'missed-medical-appointment': {
    ...application,
    kind: 'last-day',
    ...days(15),
    ...fromNextDay,
    event: 'appointment-missed',
    basis: ['aliens-act:9ter:§1/1'],
  },
  'medical-keep-alive': {
    ...application,
    kind: 'last-day',
    ...days(60),
    ...fromNextDay,
    event: 'unlimited-title-delivered',
    basis: ['aliens-act:9ter:§7'],
  },
  'residence-check': {
    ...application,
    kind: 'authority',
    ...days(10),
    ...fromNextDay,
    event: 'application-lodged',
    source: 'vmc-9bis-residence',
    confidence: 'medium',
    basis: ['practice:9bis-residence-check'],
  },
  /** Annex 43: a part of the fee is missing. */
  'fee-missing-part': {
    ...application,
    kind: 'last-day',
    ...days(30),
    ...fromNextDay,
    event: 'letter-received',
    source: 'agii-9bis-fee',
    confidence: 'medium',
    basis: ['practice:9bis-part-payment'],
  },
  'language-of-protection': {
    ...application,
    kind: 'ends-on',
    ...months(6),
    ...fromNextDay,
    event: 'protection-closed',
    basis: ['aliens-act:51/4:§3'],
  },
} as const satisfies Record<string, TimeLimitRow>
