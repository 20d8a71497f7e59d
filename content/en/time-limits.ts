import type { DeadlineText } from '@/content/deadline-sentences'
import { appealStepTexts } from '@/content/en/time-limits/appeal-steps'
import { appealTexts } from '@/content/en/time-limits/appeals'
import { applicationTexts } from '@/content/en/time-limits/applications'
import { detentionTexts } from '@/content/en/time-limits/detention'
import { eventTexts } from '@/content/en/time-limits/events'
import { minorTexts } from '@/content/en/time-limits/minors'
import { permitTexts } from '@/content/en/time-limits/permits'
import { protectionTexts } from '@/content/en/time-limits/protection'
import { returnTexts } from '@/content/en/time-limits/return'
import { statelessnessTexts } from '@/content/en/time-limits/statelessness'
import { countTexts } from '@/content/en/time-limits/steps'
import { temporaryProtectionTexts } from '@/content/en/time-limits/temporary-protection'
import { traffickingTexts } from '@/content/en/time-limits/trafficking'

/** Everything said about time limits in English; loaded as one file. */
export const deadlineText: DeadlineText = {
  ...countTexts,
  events: eventTexts,
  limits: {
    ...appealTexts,
    ...appealStepTexts,
    ...applicationTexts,
    ...permitTexts,
    ...minorTexts,
    ...traffickingTexts,
    ...returnTexts,
    ...detentionTexts,
    ...protectionTexts,
    ...temporaryProtectionTexts,
    ...statelessnessTexts,
  },
}
