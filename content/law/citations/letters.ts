import { dayOfLaw, since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const openness = {
  source: 'openness-act-text',
  inForce: since('openness-act-text'),
  confidence: 'high',
} as const
const languages = { source: 'language-laws-text', inForce: { from: null }, confidence: 'high' } as const
const practice = { inForce: { from: null }, confidence: 'high' } as const

/** What letters rest on and nothing else does: access to a file, legal aid, an end of stay, how the Council receives papers. */
export const lettersCitations = {
  'openness-act:4': openness,
  'openness-act:5': openness,
  'openness-act:6:§3': openness,
  'openness-act:6:§4': openness,
  'openness-act:6:§5': openness,
  'openness-act:8:§2': openness,
  'openness-act:12': { ...openness, inForce: { from: null } },
  'language-laws:12': languages,
  'language-laws:19': languages,
  'language-laws:41:§1': languages,
  'practice:file-copy-request': { ...practice, source: 'dofi-file-access' },
  'practice:end-of-stay-elements': { ...practice, source: 'dofi-end-of-stay' },
  'practice:legal-aid-foreigners': { ...practice, source: 'vlaanderen-legal-aid' },
  'practice:legal-aid-proof-of-procedure': {
    ...practice,
    source: 'dq-legal-aid-foreigners',
    confidence: 'medium',
  },
  'practice:legal-aid-papers': { ...practice, source: 'baj-brussels-papers' },
  'practice:council-electronic-filing': {
    ...practice,
    source: 'call-j-box',
    recheckFrom: dayOfLaw('june-2026-acts'),
  },
  'practice:minors-report-content': { ...practice, source: 'dofi-minors-report' },
  'practice:minors-report-sheet': { ...practice, source: 'agii-report-sheet', confidence: 'medium' },
  'practice:minors-identification': { ...practice, source: 'justice-identification' },
  'practice:card-renewal-by-letter': { ...practice, source: 'schaerbeek-a-card', confidence: 'medium' },
  'practice:card-renewal-annex-15': { ...practice, source: 'vilvoorde-a-card', confidence: 'medium' },
} as const satisfies Record<string, Citation<SourceId>>
