import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const law = { source: 'justel-aliens-act', confidence: 'high' } as const
const undated = { ...law, inForce: { from: null } } as const
const since2017 = { ...law, inForce: { from: '2017-05-20' } } as const
const since2016 = { ...law, inForce: { from: '2016-06-18' } } as const
const practice = { inForce: { from: null }, confidence: 'high' } as const

export const traffickingCitations = {
  'aliens-act:61/2:§1': since2017,
  'aliens-act:61/2:§2': since2017,
  'aliens-act:61/2:§3': since2017,
  'aliens-act:61/3:§1': undated,
  'aliens-act:61/3:§2': undated,
  'aliens-act:61/3:§3': undated,
  'aliens-act:61/3:§4': undated,
  'aliens-act:61/4:§1': undated,
  'aliens-act:61/4:§2': undated,
  'aliens-act:61/5': undated,
  'aliens-act:77bis': { ...law, inForce: { from: '2013-08-02' } },
  'aliens-act:77quater:1°': since2016,
  'aliens-act:77quater:2°–5°': since2016,
  'aliens-act:77quater:6°–7°': since2016,
  // The new Criminal Code is said to apply since 8 April 2026; the new number of this article was not found.
  'criminal-code:433quinquies:§1': {
    source: 'justel-criminal-code',
    inForce: { from: '2019-07-01' },
    confidence: 'high',
    recheckFrom: '2026-04-08',
  },
  'practice:victims-three-conditions': { source: 'myria-victims', ...practice },
  'practice:victims-three-centres': {
    source: 'agii-victims',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:victims-magistrate-recognises': { source: 'dofi-victims', ...practice },
  'practice:victims-humanitarian-after-dismissal': {
    source: 'aida-2025',
    inForce: { from: null },
    confidence: 'medium',
  },
} as const satisfies Record<string, Citation<SourceId>>
