import { since } from '@/content/law/dates-of-law'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import {
  days,
  fromNextDay,
  fromSameDay,
  inTheAct,
  months,
  workingDays,
} from '@/content/law/time-limits/patterns'

const since2024 = { ...inTheAct, inForce: since('proactive-return-act') } as const
const term = {
  group: 'detention',
  kind: 'ends-on',
  ...fromSameDay,
  event: 'held-from',
  ...since2024,
} as const

/** How long someone may be held, and when a judge looks at it. */
export const detentionLimits = {
  'detention-return': { ...term, ...months(2), basis: ['aliens-act:7:al.3'] },
  'detention-return-extended': { ...term, ...months(5), basis: ['aliens-act:7:al.5–8'] },
  'detention-return-public-order': { ...term, ...months(8), basis: ['aliens-act:7:al.5–8'] },
  'detention-return-steps': {
    ...term,
    kind: 'authority',
    ...workingDays(7),
    ...fromNextDay,
    basis: ['aliens-act:7:al.5–8'],
  },
  'detention-protection': { ...term, ...months(2), basis: ['aliens-act:74/6'] },
  'detention-protection-public-order': {
    ...term,
    ...months(6),
    basis: ['aliens-act:74/6'],
  },
  /** Six weeks. */
  'detention-dublin-determination': { ...term, ...days(42), basis: ['aliens-act:51/5:§1'] },
  'detention-dublin-transfer': { ...term, ...days(42), basis: ['aliens-act:51/5:§4'] },
  'council-chamber-decision': {
    group: 'detention',
    kind: 'authority',
    ...workingDays(5),
    ...fromNextDay,
    event: 'request-lodged',
    ...inTheAct,
    basis: ['aliens-act:72'],
  },
  'release-request-again': {
    group: 'detention',
    kind: 'from-day',
    ...months(1),
    ...fromSameDay,
    event: 'request-lodged',
    ...inTheAct,
    basis: ['aliens-act:71'],
  },
  'detention-extension-to-court': {
    group: 'detention',
    kind: 'authority',
    ...workingDays(5),
    ...fromNextDay,
    event: 'detention-extended',
    ...since2024,
    basis: ['aliens-act:74'],
  },
} as const satisfies Record<string, TimeLimitRow>
