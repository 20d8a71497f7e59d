import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const act = { source: 'justel-aliens-act', inForce: { from: null }, confidence: 'high' } as const

/** What the route finder, the guides of the neighbours and the table of interactions rest on. */
export const neighboursCitations = {
  'aliens-act:48/4:§1': act,
  'aliens-act:57/6:§3:4°': act,
  'aliens-act:57/6:§3:5°': act,
  'aliens-act:57/29': act,
  'aliens-act:57/30:§2': act,
  'aliens-act:57/32:§1': act,
  'aliens-act:57/34': act,
  'aliens-act:57/36:§1': act,
  'eu-decision-2022-382:2': {
    source: 'dofi-temporary-protection',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:regularisation-after-order': { source: 'aida-2025', inForce: { from: null }, confidence: 'high' },
  'practice:humanitarian-waits-for-protection': {
    source: 'aida-2025',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:medical-beside-humanitarian': {
    source: 'agii-parallel-2016',
    inForce: since('newest-application-counts'),
    confidence: 'high',
  },
  'practice:protection-asking-place': {
    source: 'aida-registration',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:protection-single-examination': {
    source: 'aida-registration',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:protection-receipts': {
    source: 'dofi-lodging-protection',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:protection-card-renewal': {
    source: 'dofi-protection-status',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:protection-card-first': {
    source: 'aida-protection-permits',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:protection-new-rules': {
    source: 'cgrs-pact',
    inForce: since('june-2026-acts'),
    confidence: 'high',
  },
  'practice:temporary-protection-until': {
    source: 'brussels-times-temporary-protection',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:temporary-protection-registration': {
    source: 'dofi-temporary-protection',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:temporary-protection-card': {
    source: 'vr-ukraine',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:minors-may-ask-protection': {
    source: 'agii-other-minors',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:legal-advice': {
    source: 'fedasilinfo-legal-advice',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:free-lawyer': { source: 'unhcr-legal-aid', inForce: { from: null }, confidence: 'medium' },
  'practice:coaching-lawyer': { source: 'aida-2025', inForce: { from: null }, confidence: 'medium' },
  'aliens-act:12bis:§1': { source: 'dofi-family-visa', inForce: { from: null }, confidence: 'high' },
  'practice:family-reunification-place': {
    source: 'myria-family-where',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:family-of-a-belgian': {
    source: 'embassy-family-of-belgian',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:single-permit': {
    source: 'vlaanderen-single-permit',
    inForce: { from: null },
    confidence: 'high',
  },
  'practice:study-place': { source: 'study-in-belgium-visa', inForce: { from: null }, confidence: 'medium' },
} as const satisfies Record<string, Citation<SourceId>>
