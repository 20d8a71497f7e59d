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

const own = { group: 'protection', kind: 'last-day', ...fromNextDay, ...inTheAct } as const
const authority = { ...own, kind: 'authority' } as const
const paper = { ...own, kind: 'ends-on', ...fromSameDay, event: 'paper-issued' } as const
const permanent = { ...own, kind: 'from-day', ...fromSameDay, event: 'application-lodged' } as const

/** International protection: asking, the file at the CGRS, permits after recognition. */
export const protectionLimits = {
  'protection-asking': { ...own, ...workingDays(8), event: 'entered', basis: ['aliens-act:50:§1'] },
  'protection-registration': {
    ...authority,
    ...workingDays(3),
    atMost: workingDays(10),
    event: 'asked-for-protection',
    basis: ['aliens-act:50:§2', 'pact-act:whole'],
  },
  'protection-lodging': {
    ...own,
    ...days(30),
    event: 'asked-for-protection',
    basis: ['aliens-act:50:§3', 'pact-act:whole'],
  },
  'protection-municipality': {
    ...own,
    ...workingDays(8),
    event: 'application-lodged',
    source: 'dofi-protection-documents',
    basis: ['practice:protection-certificate'],
  },
  /** From the lodging; before, from the day on which the card was handed over. */
  'protection-certificate': {
    ...paper,
    ...months(4),
    event: 'application-lodged',
    source: 'dofi-protection-documents',
    inForce: since('orange-card-from-lodging'),
    basis: ['practice:protection-certificate'],
  },
  /** Eight months at a time for cards that ran out from 14 July 2023 on; it was four before. */
  'protection-certificate-extension': {
    ...paper,
    ...months(8),
    ...fromNextDay,
    event: 'paper-expires',
    source: 'dofi-protection-documents',
    inForce: since('orange-card-by-eight-months'),
    basis: ['practice:protection-certificate'],
  },
  'protection-information-request': {
    ...own,
    ...days(15),
    event: 'request-sent',
    basis: ['aliens-act:51/5:§1'],
  },
  'protection-keep-alive': {
    ...own,
    ...days(60),
    event: 'unlimited-title-delivered',
    basis: ['aliens-act:55:§1', 'pact-act:whole'],
  },
  /** Eight days for invitations sent after 4 August 2025; it was fifteen before. */
  'protection-missed-interview': {
    ...own,
    ...days(8),
    event: 'interview-missed',
    source: 'cgrs-absence',
    inForce: since('eight-days-after-absence'),
    basis: ['cgrs-decree:18:§2'],
  },
  'interview-notes-request': {
    ...own,
    ...workingDays(2),
    event: 'interview-held',
    basis: ['aliens-act:57/5quater'],
  },
  'interview-notes-remarks': {
    ...own,
    ...workingDays(8),
    event: 'notes-received',
    basis: ['aliens-act:57/5quater'],
  },
  'protection-decision': {
    ...authority,
    ...months(6),
    atMost: months(21),
    event: 'file-received-by-cgrs',
    basis: ['aliens-act:57/6:§1'],
  },
  'protection-decision-accelerated': {
    ...authority,
    ...workingDays(15),
    event: 'file-received-by-cgrs',
    basis: ['aliens-act:57/6/1:§1'],
  },
  'protection-decision-inadmissible': {
    ...authority,
    ...workingDays(15),
    event: 'file-received-by-cgrs',
    basis: ['aliens-act:57/6:§3'],
  },
  'protection-decision-subsequent': {
    ...authority,
    ...workingDays(10),
    event: 'file-received-by-cgrs',
    detained: { ...workingDays(2), inForce: { from: null }, basis: ['aliens-act:57/6:§3'] },
    basis: ['aliens-act:57/6:§3'],
  },
  'refugee-permit': { ...paper, ...years(5), basis: ['aliens-act:49:§1'] },
  'refugee-permanent-stay': { ...permanent, ...years(5), basis: ['aliens-act:49:§1'] },
  'subsidiary-permit': { ...paper, ...years(1), basis: ['aliens-act:49/2:§2'] },
  'subsidiary-permit-extension': {
    ...paper,
    ...years(2),
    ...fromNextDay,
    event: 'paper-expires',
    basis: ['aliens-act:49/2:§2'],
  },
  'subsidiary-permanent-stay': { ...permanent, ...years(5), basis: ['aliens-act:49/2:§3'] },
  'subsidiary-review': {
    ...authority,
    ...workingDays(60),
    event: 'request-sent',
    basis: ['aliens-act:49/2:§4'],
  },
} as const satisfies Record<string, TimeLimitRow>
