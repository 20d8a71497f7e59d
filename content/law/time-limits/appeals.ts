import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { days, fromNextDay, fromNotification, inTheAct } from '@/content/law/time-limits/patterns'

const appeal = {
  group: 'appeal',
  kind: 'last-day',
  ...fromNotification,
  ...inTheAct,
} as const

/** Ten days for someone who is held when notified, since 22 March 2018. */
const tenDaysWhenHeld = {
  ...days(10),
  inForce: since('ten-days-when-held'),
  basis: ['aliens-act:39/57:§1:al.2:1°', 'aliens-act:39/57:§2', 'call-act:2.15'],
} as const

/** Lengths named for the act on the CALL of 17 June 2026, by type of decision; its text could not be read. */
const tenOrFive = [days(10), days(5)] as const
const five = [days(5)] as const

/** Appeals to the Council for Alien Law Litigation and the Council of State. */
export const appealLimits = {
  annulment: {
    ...appeal,
    ...days(30),
    detained: tenDaysWhenHeld,
    candidates: tenOrFive,
    basis: ['aliens-act:39/57:§1:al.1', 'aliens-act:39/57:§2', 'aliens-act:39/2:§2', 'call-act:2.15'],
  },
  /**
   * A decision that another European country examines the request for protection (annexes 26quater and 25quater). Up to
   * 11 June 2026 as any annulment; from then on the notes name transfer decisions among the exceptions of 10 or 5 days.
   */
  'transfer-appeal': {
    ...appeal,
    ...days(30),
    source: 'dofi-dublin',
    confidence: 'medium',
    detained: tenDaysWhenHeld,
    candidates: tenOrFive,
    candidatesLead: 'always',
    basis: [
      'aliens-act:39/57:§1:al.1',
      'aliens-act:39/57:§2',
      'practice:transfer-decision-appeal',
      'call-act:2.15',
    ],
  },
  /** Against a transfer decision it has the lengths that are named for one, as the appeal itself: no later day leads beside it. */
  'urgent-suspension': {
    ...appeal,
    ...days(10),
    candidates: tenOrFive,
    candidatesLead: 'transfer',
    basis: ['aliens-act:39/57:§1:al.3', 'aliens-act:39/82:§4', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'urgent-suspension-second-measure': {
    ...appeal,
    ...days(5),
    candidatesLead: 'transfer',
    basis: ['aliens-act:39/57:§1:al.3', 'aliens-act:39/82:§4', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'provisional-measures': {
    ...appeal,
    ...days(10),
    candidates: five,
    basis: ['aliens-act:39/85', 'aliens-act:39/57:§1:al.3', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'provisional-measures-second-measure': {
    ...appeal,
    ...days(5),
    basis: ['aliens-act:39/85', 'aliens-act:39/57:§1:al.3', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'protection-appeal': {
    ...appeal,
    ...days(30),
    source: 'cgrs-call',
    detained: tenDaysWhenHeld,
    candidates: tenOrFive,
    basis: ['aliens-act:39/57:§1:al.1', 'aliens-act:39/57:§2', 'aliens-act:39/2:§1', 'call-act:2.15'],
  },
  'protection-appeal-accelerated': {
    ...appeal,
    ...days(10),
    candidates: five,
    basis: ['aliens-act:39/57:§1:al.2:2°', 'aliens-act:57/6/1:§1', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'protection-appeal-inadmissible': {
    ...appeal,
    ...days(10),
    candidates: five,
    basis: ['aliens-act:39/57:§1:al.2:3°', 'aliens-act:57/6:§3', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  'protection-appeal-repeat-while-held': {
    ...appeal,
    ...days(5),
    basis: ['aliens-act:39/57:§1:al.2:3°', 'aliens-act:57/6:§3', 'aliens-act:39/57:§2', 'call-act:2.15'],
  },
  /** How the Council of State counts was not read: the cautious count, from the next day and not moved. */
  cassation: {
    group: 'appeal',
    kind: 'last-day',
    ...days(30),
    ...fromNextDay,
    event: 'judgment-notified',
    source: 'cgrs-council-of-state',
    inForce: { from: null },
    confidence: 'high',
    basis: ['council-of-state-acts:20'],
  },
} as const satisfies Record<string, TimeLimitRow>
