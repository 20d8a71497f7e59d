import { lastDayBefore, since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const law = { source: 'justel-aliens-act', confidence: 'high' } as const
const undated = { ...law, inForce: { from: null } } as const
const since2017 = { ...law, inForce: since('annex-15-for-victims') } as const
const since2016 = { ...law, inForce: since('aggravated-smuggling-text') } as const
/** The text of April 2026. */
const newCode = {
  source: 'new-criminal-code-text',
  inForce: since('new-criminal-code'),
  confidence: 'high',
} as const
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
  // The numbers that arts 61/2 to 61/5 still print.
  'criminal-code:433quinquies:§1': {
    source: 'justel-criminal-code',
    inForce: { ...since('trafficking-text'), to: lastDayBefore('new-criminal-code') },
    confidence: 'high',
  },
  'criminal-code-2024:258': { ...newCode, inPlaceOf: 'criminal-code:433quinquies:§1' },
  'criminal-code-2024:259': { ...newCode, inPlaceOf: 'aliens-act:77bis' },
  'criminal-code-2024:260:§1:1°': { ...newCode, inPlaceOf: 'aliens-act:77quater:1°' },
  'criminal-code-2024:260:§1:2°–6°': { ...newCode, inPlaceOf: 'aliens-act:77quater:2°–5°' },
  'criminal-code-2024:260': { ...newCode, inPlaceOf: 'aliens-act:77quater:6°–7°' },
  'criminal-code-2024:264': newCode,
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
