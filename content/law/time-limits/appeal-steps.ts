import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { changedIn2026, days, fromNextDay, inTheAct, months } from '@/content/law/time-limits/patterns'

/** Only the petition's own limits start and move by art. 39/57 §2; for these steps no such text was read: the cautious count. */
const step = {
  group: 'appeal-step',
  kind: 'last-day',
  ...fromNextDay,
  ...inTheAct,
  ...changedIn2026,
} as const
const authority = { ...step, kind: 'authority' } as const

/** What has to be done in time once an appeal to the CALL is lodged. */
export const appealStepLimits = {
  'petition-repair': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/69:§1', 'aliens-act:39/78'],
  },
  'roll-fee': { ...step, ...days(8), event: 'registry-notice-received', basis: ['aliens-act:39/68-1:§5'] },
  'pro-deo-papers': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/68-1:§2'],
  },
  'memorandum-announcement': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/81'],
  },
  memorandum: { ...step, ...days(15), event: 'registry-notice-received', basis: ['aliens-act:39/81'] },
  'hearing-request': { ...step, ...days(15), event: 'registry-order-sent', basis: ['aliens-act:39/73'] },
  'suspension-continuation': {
    ...step,
    ...days(8),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§6'],
  },
  'suspension-continuation-authority': {
    ...authority,
    ...days(8),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§5'],
  },
  'annulment-after-suspension': {
    ...authority,
    ...months(4),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§4'],
  },
} as const satisfies Record<string, TimeLimitRow>
