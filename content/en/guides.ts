import { appealsText } from '@/content/en/appeals'
import { helpersText } from '@/content/en/helpers'
import { internationalProtection } from '@/content/en/neighbours/international-protection'
import { temporaryProtection } from '@/content/en/neighbours/temporary-protection'
import type { GuideTexts } from '@/content/guide-sentences'

/** Guides of what has no full check. */
export const guideTexts = {
  'international-protection': internationalProtection,
  'temporary-protection': temporaryProtection,
  appeals: appealsText,
  helpers: helpersText,
} as const satisfies GuideTexts
