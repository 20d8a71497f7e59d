import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { days, fromNextDay, fromSameDay, inTheAct, months } from '@/content/law/time-limits/patterns'

const paper = {
  group: 'trafficking',
  kind: 'ends-on',
  ...fromSameDay,
  event: 'paper-issued',
  ...inTheAct,
} as const

/** Victims of trafficking or aggravated smuggling: the phases and their papers. */
export const traffickingLimits = {
  'reflection-period': {
    ...paper,
    ...days(45),
    inForce: since('annex-15-for-victims'),
    basis: ['aliens-act:61/2:§2'],
  },
  'victim-certificate': { ...paper, ...months(3), basis: ['aliens-act:61/3:§1'] },
  'victim-certificate-extension': {
    ...paper,
    ...months(3),
    ...fromNextDay,
    event: 'paper-expires',
    basis: ['aliens-act:61/3:§2'],
  },
  'victim-permit': { ...paper, ...months(6), basis: ['aliens-act:61/4:§1'] },
} as const satisfies Record<string, TimeLimitRow>
