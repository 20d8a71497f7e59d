import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const act = { source: 'justel-aliens-act', inForce: { from: null }, confidence: 'high' } as const
const undated = { from: null } as const

/** Articles, judgments and practice that humanitarian regularisation and its fee rest on. */
export const humanitarianCitations = {
  'aliens-act:1/1': act,
  'aliens-act:9': act,
  'aliens-act:9bis:§1': act,
  'aliens-act:9bis:§1:al.2': act,
  // Refers to articles 48/3 and 48/4, which an act of June 2026 repealed.
  'aliens-act:9bis:§2:1°': act,
  'aliens-act:9bis:§2:2°': act,
  'aliens-act:9bis:§2:3°': act,
  'aliens-act:9bis:§2:4°': act,
  'aliens-act:9bis:§2:5°': { ...act, inForce: since('statelessness-act') },
  'aliens-act:9bis:§3': { ...act, inForce: since('newest-application-counts') },
  'aliens-act:74/20': act,
  'aliens-decree:1/1/1': { source: 'vr-9bis-conditions', inForce: undated, confidence: 'medium' },
  'constitutional-court:18/2018': {
    source: 'justel-aliens-act',
    inForce: since('judgment-on-the-fee'),
    confidence: 'high',
  },
  'council-of-state:245.403': {
    source: 'vr-fee-2015',
    inForce: since('judgment-annulling-the-fee'),
    confidence: 'medium',
  },
  'council-of-state:219.256': { source: 'vmc-9bis-identity', inForce: undated, confidence: 'medium' },
  'council-of-state:237.445': { source: 'vr-9bis-identity-moment', inForce: undated, confidence: 'high' },
  'council-of-state:244.688': { source: 'agii-9bis-medical-stay', inForce: undated, confidence: 'high' },
  'council-of-state:235.719': { source: 'agii-235719', inForce: undated, confidence: 'high' },
  'practice:9bis-entry-ban': {
    source: 'agii-entry-ban-applications',
    inForce: undated,
    confidence: 'medium',
  },
  'council-of-state:73.025': { source: 'aida-2025', inForce: undated, confidence: 'medium' },
  'practice:9bis-residence-check': {
    source: 'vmc-9bis-residence',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-proof-of-payment': { source: 'dofi-9bis', inForce: undated, confidence: 'high' },
  'practice:9bis-part-payment': { source: 'agii-9bis-fee', inForce: undated, confidence: 'medium' },
  'practice:fee-transition': { source: 'agii-fee-2024', inForce: undated, confidence: 'medium' },
  'practice:fee-for-a-family': {
    source: 'dofi-fee',
    inForce: since('one-fee-for-a-family'),
    confidence: 'high',
  },
  'practice:9bis-identity-paper': { source: 'dofi-9bis', inForce: undated, confidence: 'high' },
  'practice:9bis-impossible-to-obtain': {
    source: 'vmc-9bis-identity',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-circumstances-test': { source: 'dofi-9bis', inForce: undated, confidence: 'high' },
  'practice:9bis-circumstances-accepted': {
    source: 'vmc-9bis-circumstances',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-circumstances-not-enough': {
    source: 'vmc-9bis-circumstances',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-new-elements': {
    source: 'agii-9bis-new-elements',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-vulnerability': { source: 'aida-2025', inForce: undated, confidence: 'medium' },
  'practice:9bis-long-procedure': {
    source: 'agii-9bis-long-procedure',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9bis-length-alone': { source: 'aida-2025', inForce: undated, confidence: 'medium' },
  'practice:9bis-public-order': { source: 'aida-2025', inForce: undated, confidence: 'medium' },
} as const satisfies Record<string, Citation<SourceId>>
