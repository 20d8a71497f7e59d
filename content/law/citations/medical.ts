import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const act = { source: 'justel-aliens-act', inForce: { from: null }, confidence: 'high' } as const
const undated = { from: null } as const

/** Articles, judgments and practice that medical regularisation rests on. */
export const medicalCitations = {
  'aliens-act:9ter:§1:al.1': act,
  'aliens-act:9ter:§1:al.2': act,
  'aliens-act:9ter:§1:al.3': act,
  'aliens-act:9ter:§1:al.4': act,
  'aliens-act:9ter:§1:al.5': act,
  'aliens-act:9ter:§1/1': act,
  'aliens-act:9ter:§2:al.1': act,
  'aliens-act:9ter:§2:al.2': act,
  'aliens-act:9ter:§2:al.3': act,
  'aliens-act:9ter:§3:1°': act,
  'aliens-act:9ter:§3:2°': act,
  'aliens-act:9ter:§3:3°': act,
  'aliens-act:9ter:§3:4°': act,
  'aliens-act:9ter:§3:5°': act,
  'aliens-act:9ter:§4': act,
  'aliens-act:9ter:§7': act,
  'aliens-act:9ter:§8': { ...act, inForce: since('newest-application-counts') },
  'aliens-act:9quater:§1': act,
  'aliens-act:9quater:§3': act,
  // The exclusion grounds, until the act of 16 June 2026; 9ter §4 excludes on.
  'aliens-act:55/4': act,
  'council-of-state:225.632': {
    source: 'cedie-225632',
    inForce: since('judgment-second-medical-ground'),
    confidence: 'medium',
  },
  'council-of-state:224.723': { source: 'agii-224723', inForce: undated, confidence: 'medium' },
  'call:241.656': { source: 'agii-news-exclusion-9ter', inForce: undated, confidence: 'medium' },
  'practice:9ter-transit-or-closed-centre': {
    source: 'agii-9ter-lodging',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9ter-expired-passport': {
    source: 'agii-9ter-admissibility',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9ter-certificate-models': {
    source: 'vr-9ter-certificate-models',
    inForce: since('new-medical-certificate'),
    confidence: 'medium',
  },
  'practice:9ter-certificate-signed-and-named': {
    source: 'medimmigrant-9ter-figures',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9ter-severity-stated': {
    source: 'agii-9ter-certificate',
    inForce: undated,
    confidence: 'medium',
  },
  'practice:9ter-newest-replaces': {
    source: 'dofi-repeated-9ter',
    inForce: since('newest-application-counts'),
    confidence: 'high',
  },
  'practice:9ter-limited-treatment': { source: 'aida-2025', inForce: undated, confidence: 'medium' },
  'practice:9ter-language': { source: 'dq-9ter-lodging', inForce: undated, confidence: 'medium' },
} as const satisfies Record<string, Citation<SourceId>>
