import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import {
  beforeExpiry,
  days,
  fromNextDay,
  fromSameDay,
  inTheAct,
  months,
  workingDays,
  years,
} from '@/content/law/time-limits/patterns'

const permit = { group: 'permit', ...inTheAct } as const
const paper = { ...permit, kind: 'ends-on', ...fromSameDay, event: 'paper-issued' } as const

/** Permits after 9ter and 9bis: how long they run, when to renew, when a stay becomes permanent. */
export const permitLimits = {
  'medical-registration-certificate': {
    ...paper,
    ...months(3),
    source: 'agii-immatriculation',
    confidence: 'medium',
    basis: ['practice:medical-registration-certificate'],
  },
  'medical-permit': {
    ...paper,
    ...years(1),
    source: 'aida-2025',
    confidence: 'medium',
    basis: ['aliens-act:13:§1:al.1', 'practice:one-year-permit'],
  },
  'humanitarian-permit': {
    ...paper,
    ...years(1),
    source: 'aida-2025',
    confidence: 'medium',
    basis: ['aliens-act:13:§1:al.1', 'practice:one-year-permit'],
  },
  'permanent-permit': {
    ...paper,
    ...years(5),
    source: 'agii-b-card',
    confidence: 'medium',
    basis: ['aliens-act:13:§1:al.6', 'practice:b-card-renewal-window'],
  },
  'permit-renewal-window': {
    ...permit,
    kind: 'window',
    ...beforeExpiry,
    opens: days(45),
    ...days(30),
    source: 'kuurne-renewal',
    confidence: 'medium',
    basis: ['practice:renewal-window', 'aliens-act:13:§2'],
  },
  'permanent-permit-renewal-window': {
    ...permit,
    kind: 'window',
    ...beforeExpiry,
    opens: days(40),
    ...days(30),
    source: 'agii-b-card',
    confidence: 'medium',
    basis: ['practice:b-card-renewal-window'],
  },
  /** The request has to be made before the permit expires: the day before is the last. */
  'permit-renewal-last-day': {
    ...permit,
    kind: 'last-day',
    ...beforeExpiry,
    ...days(1),
    basis: ['aliens-act:13:§2'],
  },
  'permit-registration': {
    ...permit,
    kind: 'last-day',
    ...workingDays(8),
    ...fromNextDay,
    event: 'permit-received',
    basis: ['aliens-act:12:al.4'],
  },
  'hearing-before-end-of-stay': {
    ...permit,
    kind: 'last-day',
    ...days(15),
    ...fromNextDay,
    event: 'letter-received',
    inForce: since('hearing-and-notification-text'),
    basis: ['aliens-act:62:§1'],
  },
  'medical-permanent-stay': {
    ...permit,
    kind: 'from-day',
    ...years(5),
    ...fromSameDay,
    event: 'application-lodged',
    basis: ['aliens-act:13:§1:al.2'],
  },
} as const satisfies Record<string, TimeLimitRow>
