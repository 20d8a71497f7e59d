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

const regime = { group: 'temporary-protection', ...inTheAct } as const

/** Temporary protection (people who fled Ukraine). */
export const temporaryProtectionLimits = {
  'temporary-protection-permit': {
    ...regime,
    kind: 'ends-on',
    ...years(1),
    ...fromSameDay,
    event: 'paper-issued',
    basis: ['aliens-act:57/30:§1'],
  },
  'temporary-protection-extension': {
    ...regime,
    kind: 'ends-on',
    ...months(6),
    ...fromNextDay,
    event: 'paper-expires',
    basis: ['aliens-act:57/30:§1'],
  },
  'temporary-protection-renewal': {
    ...regime,
    kind: 'last-day',
    ...beforeExpiry,
    ...days(1),
    basis: ['aliens-act:57/30:§1'],
  },
  'temporary-protection-report': {
    ...regime,
    kind: 'last-day',
    ...workingDays(8),
    ...fromNextDay,
    event: 'entered',
    basis: ['aliens-act:57/33'],
  },
  /** Art. 57/34/1 ended on 18 August 2025. Whether the year lives on in art. 57/34, amended that day, was not read. */
  'temporary-protection-family': {
    ...regime,
    kind: 'last-day',
    ...years(1),
    ...fromSameDay,
    event: 'permit-granted',
    inForce: since('statelessness-act'),
    basis: ['aliens-act:57/34/1', 'aliens-act:57/34'],
  },
  'protection-after-temporary-protection': {
    ...regime,
    kind: 'last-day',
    ...workingDays(8),
    ...fromNextDay,
    event: 'protection-regime-ended',
    basis: ['aliens-act:50:§1'],
  },
  'temporary-protection-term-to-leave': {
    ...regime,
    kind: 'last-day',
    ...months(1),
    ...fromNextDay,
    event: 'order-notified',
    basis: ['aliens-act:57/36:§2'],
  },
} as const satisfies Record<string, TimeLimitRow>
