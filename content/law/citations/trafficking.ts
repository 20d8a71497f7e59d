import { dayOfLaw, since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const law = { source: 'justel-aliens-act', confidence: 'high' } as const
const undated = { ...law, inForce: { from: null } } as const
const since2017 = { ...law, inForce: since('annex-15-for-victims') } as const
const since2016 = { ...law, inForce: since('aggravated-smuggling-text') } as const
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
  'aliens-act:77bis': { ...law, inForce: since('smuggling-text') },
  'aliens-act:77quater:1°': since2016,
  'aliens-act:77quater:2°–5°': since2016,
  'aliens-act:77quater:6°–7°': since2016,
  // Art. 258 of the new Criminal Code; the Aliens Act still names the old number.
  'criminal-code:433quinquies:§1': {
    source: 'justel-criminal-code',
    inForce: since('trafficking-text'),
    confidence: 'high',
    recheckFrom: dayOfLaw('new-criminal-code'),
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
