import { since } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const law = { source: 'justel-aliens-act', confidence: 'high' } as const
const chapter = { ...law, inForce: since('minors-chapter') } as const
const practice = { inForce: { from: null }, confidence: 'high' } as const

export const minorsCitations = {
  'aliens-act:61/14:1°': chapter,
  'aliens-act:61/14:2°': chapter,
  'aliens-act:61/14:3°': chapter,
  'aliens-act:61/15': { ...law, inForce: since('minors-application-text') },
  'aliens-act:61/16': chapter,
  'aliens-act:61/17': chapter,
  'aliens-act:61/18': chapter,
  'aliens-act:61/19:§1': chapter,
  'aliens-act:61/19:§2': chapter,
  'aliens-act:61/20': chapter,
  'aliens-act:61/21': chapter,
  'aliens-act:61/23': chapter,
  'aliens-act:61/24': chapter,
  'aliens-act:61/25': chapter,
  'aliens-act:74/16:§1': { ...law, inForce: { from: null } },
  'aliens-act:74/16:§2': { ...law, inForce: { from: null } },
  'child-rights-convention:9': { ...law, inForce: { from: null } },
  'child-rights-convention:10': { ...law, inForce: { from: null } },
  'constitutional-court:106/2013': {
    source: 'constitutional-court-106-2013',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:minors-application-content': { source: 'dofi-minors-application', ...practice },
  'practice:minors-reported-to-guardianship': { source: 'dofi-minors-application', ...practice },
  'practice:minors-interview': { source: 'dofi-minors-interview', ...practice },
  'practice:minors-documents': { source: 'dofi-minors-outcome', ...practice },
  'practice:minors-at-eighteen': { source: 'dofi-minors-follow-up', ...practice },
  'practice:minors-protection-delays': {
    source: 'aida-2025',
    inForce: { from: null },
    confidence: 'medium',
  },
  'practice:minors-parents-no-reunification': {
    source: 'aida-2025',
    inForce: { from: null },
    confidence: 'medium',
  },
} as const satisfies Record<string, Citation<SourceId>>
