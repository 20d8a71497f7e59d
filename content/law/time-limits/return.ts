import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import {
  days,
  fromNextDay,
  fromSameDay,
  inTheAct,
  months,
  workingDays,
  years,
} from '@/content/law/time-limits/patterns'

const since2024 = { ...inTheAct, inForce: since('proactive-return-act') } as const

/** The term to leave never moves: it is not one of the limits of art. 39/57. */
const term = {
  group: 'return',
  kind: 'last-day',
  ...fromNextDay,
  event: 'order-notified',
  ...since2024,
} as const
/** By art. 74/11 §3 from the notification; by the Court of Justice from the day on which the person really left. */
const ban = {
  group: 'return',
  kind: 'ends-on',
  ...fromSameDay,
  event: 'ban-notified',
  laterStart: 'departure',
  ...inTheAct,
} as const
const sinceLeaving = ['court-of-justice:C-225/16', 'court-of-justice:C-806/18'] as const
const lift = { ...ban, kind: 'from-day' } as const

/** Under the Dublin III Regulation; a new regulation applies from 12 June 2026, and its Belgian practice is not known. */
const transfer = {
  group: 'return',
  kind: 'authority',
  ...fromNextDay,
  event: 'transfer-accepted',
  source: 'dofi-dublin',
  inForce: { from: null },
  confidence: 'high',
  basis: ['dublin-regulation:29'],
} as const
const absconding = {
  group: 'return',
  kind: 'last-day',
  ...fromNextDay,
  ...since2024,
} as const

/** Orders to leave, entry bans, Dublin transfers. */
export const returnLimits = {
  'term-to-leave': {
    ...term,
    ...days(30),
    basis: ['aliens-act:74/14:§1:al.1', 'practice:term-to-leave-from-notification'],
  },
  'term-to-leave-short-stay': {
    ...term,
    ...days(7),
    atMost: days(30),
    basis: ['aliens-act:74/14:§1:al.2', 'practice:term-to-leave-from-notification'],
  },
  'term-to-leave-reduced': {
    ...term,
    ...days(0),
    atMost: days(6),
    basis: ['aliens-act:74/14:§3', 'practice:term-to-leave-from-notification'],
  },
  'term-to-leave-eu-family': {
    ...term,
    ...months(1),
    inForce: since('order-to-leave-text'),
    basis: ['aliens-act:44ter:§2'],
  },
  'entry-ban-three-years': {
    ...ban,
    ...years(3),
    basis: ['aliens-act:74/11:§1:al.2', 'aliens-act:74/11:§3', ...sinceLeaving],
  },
  'entry-ban-five-years': {
    ...ban,
    ...years(5),
    basis: ['aliens-act:74/11:§1:al.3', 'aliens-act:74/11:§3', ...sinceLeaving],
  },
  'entry-ban-lift-three-years': {
    ...lift,
    ...months(24),
    basis: ['aliens-act:74/12:§1:al.2', ...sinceLeaving],
  },
  'entry-ban-lift-five-years': {
    ...lift,
    ...months(40),
    basis: ['aliens-act:74/12:§1:al.2', ...sinceLeaving],
  },
  'entry-ban-lift-decision': {
    group: 'return',
    kind: 'authority',
    ...months(4),
    ...fromNextDay,
    event: 'request-lodged',
    ...inTheAct,
    basis: ['aliens-act:74/12:§3'],
  },
  'house-arrest-lift': {
    group: 'return',
    kind: 'from-day',
    ...months(6),
    ...fromSameDay,
    event: 'measure-began',
    ...since2024,
    basis: ['aliens-act:68'],
  },
  'dublin-transfer': { ...transfer, ...months(6) },
  'dublin-transfer-imprisoned': { ...transfer, ...months(12) },
  'dublin-transfer-absconded': { ...transfer, ...months(18) },
  'dublin-address': {
    ...absconding,
    ...workingDays(3),
    event: 'left-reception',
    basis: ['aliens-act:51/5:§6'],
  },
  'dublin-missed-interview': {
    ...absconding,
    ...workingDays(3),
    event: 'interview-missed',
    basis: ['aliens-act:51/5:§6'],
  },
} as const satisfies Record<string, TimeLimitRow>
