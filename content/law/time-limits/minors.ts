import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { beforeExpiry, fromSameDay, inTheAct, months, years } from '@/content/law/time-limits/patterns'

const minor = { group: 'minor', ...inTheAct, inForce: since('minors-chapter') } as const

/** Best-interest procedure for unaccompanied minors. */
export const minorLimits = {
  'minor-registration-certificate': {
    ...minor,
    kind: 'ends-on',
    ...months(6),
    ...fromSameDay,
    event: 'paper-issued',
    basis: ['aliens-act:61/18', 'aliens-act:61/19:§2'],
  },
  'minor-certificate-renewal': {
    ...minor,
    kind: 'last-day',
    ...beforeExpiry,
    ...months(1),
    basis: ['aliens-act:61/19:§1'],
  },
  'minor-permit': {
    ...minor,
    kind: 'ends-on',
    ...years(1),
    ...fromSameDay,
    event: 'paper-issued',
    basis: ['aliens-act:61/20'],
  },
  'minor-permit-renewal': {
    ...minor,
    kind: 'last-day',
    ...beforeExpiry,
    ...months(1),
    basis: ['aliens-act:61/21'],
  },
  'minor-permanent-stay': {
    ...minor,
    kind: 'from-day',
    ...years(3),
    ...fromSameDay,
    event: 'permit-granted',
    basis: ['aliens-act:61/23'],
  },
  /** The last day as a minor: the day before the eighteenth birthday. */
  'turning-eighteen': {
    group: 'minor',
    kind: 'ends-on',
    ...years(18),
    ...fromSameDay,
    event: 'born',
    ...inTheAct,
    basis: ['aliens-act:61/14:1°', 'aliens-act:61/24'],
  },
} as const satisfies Record<string, TimeLimitRow>
