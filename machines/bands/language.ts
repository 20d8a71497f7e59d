import { lastDayOf } from '@/machines/deadlines/terms'
import type { ValueOf } from '@/machines/facts/registry'

/** Time from the close of the protection procedure to filing (art. 51/4 §3). The last day of the sixth month is still inside. */
export function timeSinceProtection(
  ended: ValueOf<'protectionEndedOn'>,
  filed: ValueOf<'medicalFilingDate'>,
): 'within-6-months' | 'over-6-months' | 'unsure' {
  if (ended === 'unsure' || filed === 'unsure') return 'unsure'
  return filed <= lastDayOf('language-of-protection', ended) ? 'within-6-months' : 'over-6-months'
}

/** Language of an application beside that of the protection procedure, which is never German (art. 51/4 §1). */
export function besideLanguageOfProtection(
  application: ValueOf<'applicationLanguage'>,
  protection: ValueOf<'protectionLanguage'>,
): 'same' | 'different' | 'unsure' {
  if (application === 'de') return 'different'
  if (protection === 'unsure' || application === 'unsure') return 'unsure'
  return protection === application ? 'same' : 'different'
}
