import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const stateless = {
  source: 'justel-aliens-act',
  inForce: since('statelessness-act'),
  confidence: 'high',
} as const

/** Residence as a stateless person: arts 57/37 to 57/46, untouched up to the last day that the index of amendments saw. */
export const statelessnessCitations = {
  'aliens-act:57/37': stateless,
  'aliens-act:57/38:§1': stateless,
  'aliens-act:57/38:§2': stateless,
  'aliens-act:57/39': stateless,
  'aliens-act:57/40:1°': stateless,
  'aliens-act:57/40:2°': stateless,
  'aliens-act:57/40:3°': stateless,
  'aliens-act:57/40:4°': stateless,
  'aliens-act:57/40:5°': stateless,
  'aliens-act:57/41:§1': stateless,
  'aliens-act:57/41:§2': stateless,
  'aliens-act:57/41:§3': stateless,
  'aliens-act:57/42': stateless,
  'aliens-act:57/43': stateless,
  'aliens-act:57/43:§2': stateless,
  'aliens-act:57/44': stateless,
  'aliens-act:57/45': stateless,
  'aliens-act:57/46': stateless,
  'statelessness-convention:1:§2': {
    source: 'loidici-1954',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:statelessness-filing': {
    source: 'dofi-statelessness',
    inForce: since('statelessness-act'),
    confidence: 'high',
  },
  'practice:statelessness-court': {
    source: 'statelessness-index',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:statelessness-family': {
    source: 'emn-2024',
    inForce: since('statelessness-act'),
    confidence: 'high',
  },
} as const satisfies Record<string, Citation<SourceId>>
