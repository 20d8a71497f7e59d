import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const practice = { inForce: { from: null }, confidence: 'medium' } as const

/** Practice on papers and rights during a procedure. */
export const lifecycleCitations = {
  'practice:urgent-medical-aid': { ...practice, source: 'primabook-9bis', confidence: 'high' },
  'practice:9ter-no-document-before-admissible': { ...practice, source: 'vr-9ter-procedure' },
  'practice:9ter-social-aid': { ...practice, source: 'primabook-9ter' },
  'practice:9ter-work': { ...practice, source: 'aida-2025' },
  'practice:9ter-refusal-withdraws-certificate': { ...practice, source: 'agii-immatriculation' },
  'practice:9ter-annulment-revives-admissibility': { ...practice, source: 'agii-immatriculation' },
  'practice:9bis-receipt': { ...practice, source: 'vmc-9bis-residence' },
  'practice:9bis-no-document': { ...practice, source: 'vr-9bis-procedure' },
  'practice:9bis-a-card': { ...practice, source: 'vmc-9bis-decisions' },
  'practice:9bis-b-card': { ...practice, source: 'vmc-9bis-decisions' },
  'practice:minors-reception-until-18': { ...practice, source: 'aida-2025' },
  'practice:minors-stay-until-18': { ...practice, source: 'aida-2025' },
  'practice:minors-b-card': { ...practice, source: 'dofi-minors-follow-up', confidence: 'high' },
  'practice:victims-annex-15': {
    source: 'agii-annex-15-victims',
    inForce: since('annex-15-for-victims'),
    confidence: 'high',
  },
  'practice:victims-work': { ...practice, source: 'myria-victims', confidence: 'high' },
  'practice:victims-permits': { ...practice, source: 'myria-victims', confidence: 'high' },
  'practice:victims-b-card': { ...practice, source: 'aida-2025' },
  'practice:removal-papers': { ...practice, source: 'agii-removal-papers' },
} as const satisfies Record<string, Citation<SourceId>>
