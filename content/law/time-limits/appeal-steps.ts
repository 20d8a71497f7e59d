import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { days, fromNextDay, inTheAct, months } from '@/content/law/time-limits/patterns'

/** Only the petition's own limits start and move by art. 39/57 §2; for these steps no such text was read: the cautious count. */
const step = {
  group: 'appeal-step',
  kind: 'last-day',
  ...fromNextDay,
  ...inTheAct,
} as const
const authority = { ...step, kind: 'authority' } as const

/** What has to be done in time once an appeal to the CALL is lodged. */
export const appealStepLimits = {
  'petition-repair': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/69:§1', 'aliens-act:39/78', 'call-act:whole'],
  },
  'roll-fee': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/68-1:§5', 'call-act:whole'],
  },
  'pro-deo-papers': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/68-1:§2', 'call-act:whole'],
  },
  'memorandum-announcement': {
    ...step,
    ...days(8),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/81', 'call-act:whole'],
  },
  memorandum: {
    ...step,
    ...days(15),
    event: 'registry-notice-received',
    basis: ['aliens-act:39/81', 'call-act:whole'],
  },
  'hearing-request': {
    ...step,
    ...days(15),
    event: 'registry-order-sent',
    basis: ['aliens-act:39/73', 'call-act:whole'],
  },
  'suspension-continuation': {
    ...step,
    ...days(8),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§6', 'call-act:whole'],
  },
  'suspension-continuation-authority': {
    ...authority,
    ...days(8),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§5', 'call-act:whole'],
  },
  'annulment-after-suspension': {
    ...authority,
    ...months(4),
    event: 'judgment-notified',
    basis: ['aliens-act:39/82:§4', 'call-act:whole'],
  },
} as const satisfies Record<string, TimeLimitRow>
