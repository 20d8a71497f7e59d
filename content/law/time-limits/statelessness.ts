import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { days, fromNextDay, fromSameDay, inTheAct, months, years } from '@/content/law/time-limits/patterns'

const stateless = {
  group: 'statelessness',
  ...fromNextDay,
  ...inTheAct,
  inForce: since('statelessness-act'),
} as const

const whenHeld = {
  ...days(15),
  inForce: since('statelessness-act'),
  basis: ['aliens-act:57/41:§2'],
} as const

/** Residence as a stateless person, since 1 September 2024. */
export const statelessnessLimits = {
  'stateless-opinion': {
    ...stateless,
    kind: 'authority',
    ...months(3),
    detained: whenHeld,
    event: 'file-received-by-cgrs',
    basis: ['aliens-act:57/41:§1'],
  },
  'stateless-decision': {
    ...stateless,
    kind: 'authority',
    ...months(3),
    detained: whenHeld,
    event: 'opinion-received',
    basis: ['aliens-act:57/41:§1'],
  },
  'stateless-information-request': {
    ...stateless,
    kind: 'last-day',
    ...days(30),
    event: 'request-sent',
    basis: ['aliens-act:57/43:§2'],
  },
  'stateless-permit': {
    ...stateless,
    kind: 'ends-on',
    ...years(5),
    ...fromSameDay,
    event: 'paper-issued',
    basis: ['aliens-act:57/45'],
  },
  'stateless-permanent-stay': {
    ...stateless,
    kind: 'from-day',
    ...years(5),
    ...fromSameDay,
    event: 'permit-granted',
    basis: ['aliens-act:57/45'],
  },
} as const satisfies Record<string, TimeLimitRow>
