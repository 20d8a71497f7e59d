import { defineRegion, type Running } from '@/machines/lifecycle/lifecycle'

/** What ends the time of the CGRS or of the Immigration Office, or stops its clock (57/41 §3, 57/42). */
const until = [
  'courtCaseStarted',
  'protectionRequested',
  'admissionGranted',
  'statelessnessRefused',
  'closedForSilence',
  'closedWithoutObject',
  'applicationWithdrawn',
  'newApplicationLodged',
] as const satisfies Running['until']

/**
 * A family court and an application for protection hold the file up; the limits of the authorities run only while nothing
 * does. A limit that was stopped is not counted on: how many days were left is not known here.
 */
export const waitingRegion = defineRegion({
  initial: 'free',
  follows: ['fileReachedCgrs', 'opinionGiven'],
  states: {
    free: {
      acts: 'nobody',
      limits: [
        { limit: 'stateless-opinion', from: 'fileReachedCgrs', until: [...until, 'opinionGiven'] },
        { limit: 'stateless-decision', from: 'opinionGiven', until },
      ],
      on: {
        fileReachedCgrs: 'free',
        opinionGiven: 'free',
        courtCaseStarted: 'court',
        courtRuled: 'free',
        protectionRequested: 'protection',
        protectionDecided: 'free',
      },
    },
    court: { acts: 'nobody', on: { courtRuled: 'free', protectionRequested: 'both' } },
    protection: { acts: 'nobody', on: { protectionDecided: 'free', courtCaseStarted: 'both' } },
    both: { acts: 'nobody', on: { courtRuled: 'protection', protectionDecided: 'court' } },
  },
})
