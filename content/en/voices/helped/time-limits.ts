import { appealStepsLimits } from '@/content/en/voices/helped/time-limits/appeal-steps'
import { appealsLimits } from '@/content/en/voices/helped/time-limits/appeals'
import { applicationsLimits } from '@/content/en/voices/helped/time-limits/applications'
import { detentionLimits } from '@/content/en/voices/helped/time-limits/detention'
import { eventsSaid } from '@/content/en/voices/helped/time-limits/events'
import { minorsLimits } from '@/content/en/voices/helped/time-limits/minors'
import { permitsLimits } from '@/content/en/voices/helped/time-limits/permits'
import { protectionLimits } from '@/content/en/voices/helped/time-limits/protection'
import { returnLimits } from '@/content/en/voices/helped/time-limits/return'
import { statelessnessLimits } from '@/content/en/voices/helped/time-limits/statelessness'
import { temporaryProtectionLimits } from '@/content/en/voices/helped/time-limits/temporary-protection'
import { traffickingLimits } from '@/content/en/voices/helped/time-limits/trafficking'

/** Time limits, of a person whom somebody helps. */
export const deadlines = {
  deadlineText: {
    limits: {
      ...appealStepsLimits,
      ...appealsLimits,
      ...applicationsLimits,
      ...detentionLimits,
      ...minorsLimits,
      ...permitsLimits,
      ...protectionLimits,
      ...returnLimits,
      ...statelessnessLimits,
      ...temporaryProtectionLimits,
      ...traffickingLimits,
    },
    modes: {
      hand: {
        name: 'By hand, or offered and refused',
        date: 'Enter the day it was handed to the person, or the day they refused it.',
      },
      'registered-post': {
        date: 'Enter the date it was posted (postmark or track-and-trace), not the day the person read it.',
      },
      'acknowledged-post': {
        date: 'Enter the day the letter was presented at the person’s address, even if they were not there.',
      },
      post: { date: 'Enter the date it was posted (postmark), not the day the person read it.' },
      unknown: {
        date: 'Enter the earliest date that can be found. We count every way and show the earliest last day as the safe one.',
      },
    },
    events: eventsSaid,
    notes: {
      modeUnknown:
        'We do not know how the person was notified. Counted in every way, the last day {same, select, yes {is {from}} other {is between {from} and {to}}}.',
      postPresumed:
        'The law assumes that the letter had arrived by then. If the person can prove that it arrived later, tell a lawyer at once. The count may then start later, but do not wait for that.',
      detentionUnknown:
        'We do not know whether the person was detained. Counted both ways, the last day {same, select, yes {is {from}} other {is between {from} and {to}}}.',
    },
  },
} as const
