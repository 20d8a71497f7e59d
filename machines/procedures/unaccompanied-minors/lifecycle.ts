import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { cardEnds, hearing, permanentStay, registration, stayRuns } from '@/machines/lifecycle/regions/permit'
import { limited, months, paper, permanent, rights } from '@/machines/lifecycle/regions/rights'
import { adultStates, card } from '@/machines/procedures/unaccompanied-minors/at-eighteen'

const reception = limited('practice:minors-reception-until-18')
const certificate = {
  lodging: 'sent',
  holds: months('registration-certificate', 6, 'aliens-act:61/18'),
  allows: rights({ stay: limited('aliens-act:61/18'), socialAid: reception }),
  gives: { paper: { minorDocument: 'registration-certificate', currentStay: 'procedure-document' } },
} as const

/** The guardian sends the evidence one month before the paper ends: articles 61/19 §1 and 61/21. */
const guardianBeforeCertificate: Running = {
  limit: 'minor-certificate-renewal',
  from: ['noSolutionYet', 'certificateIssued', 'renewalGranted'],
  at: 'expires',
  supposing: 'minor-registration-certificate',
  until: ['renewalAsked'],
}
const guardianBeforeCard: Running = {
  limit: 'minor-permit-renewal',
  from: ['cardIssued', 'renewalGranted'],
  at: 'expires',
  supposing: 'minor-permit',
  until: ['renewalAsked'],
}
const permanentAfterThree: Running = { limit: 'minor-permanent-stay', from: 'stayAsSolution' }

/** The three outcomes of article 61/14, 2°. */
const solutions = {
  noSolutionYet: 'registered',
  stayAsSolution: 'authorised',
  bringBackOrderNotified: 'bringBack',
  applicationWithdrawn: 'withdrawn',
} as const
const searching = {
  acts: 'immigration-office',
  lodging: 'sent',
  holds: null,
  allows: rights({ socialAid: reception }),
} as const
const preparing = {
  ...searching,
  acts: 'guardian-to-come',
  lodging: 'first',
  on: {
    applicationLodged: 'lodged',
    // Each can come without an application of the guardian among the steps.
    bringBackOrderNotified: 'bringBack',
    stayEnded: 'ended',
    turnedAdult: 'adultWithoutPaper',
  },
} as const
const examined = <const T extends string>(afterHearing: T) =>
  ({
    ...searching,
    on: { ...solutions, hearingAttended: afterHearing, turnedAdult: 'adultWithoutPaper' },
  }) as const
const ends = { hearingInvited: 'heard', stayEnded: 'ended' } as const
const settled = {
  stayKept: 'authorised',
  renewalGranted: 'authorised',
  renewalRefused: 'ended',
  stayEnded: 'ended',
} as const

const file = defineRegion({
  initial: 'preparing',
  follows: ['annulled'],
  states: {
    preparing,
    lodged: examined('interviewed'),
    interviewed: examined('interviewed'),
    withdrawn: { ...preparing, acts: 'guardian', lodging: 'anew' },
    registered: {
      ...certificate,
      acts: 'guardian',
      limits: [
        {
          limit: 'minor-registration-certificate',
          from: ['noSolutionYet', 'certificateIssued', 'renewalGranted'],
          printed: 'expires',
          ends: true,
        },
        guardianBeforeCertificate,
      ],
      on: {
        stayAsSolution: 'authorised',
        bringBackOrderNotified: 'bringBack',
        certificateIssued: 'registered',
        hearingAttended: 'registered',
        renewalAsked: 'certificateRenewal',
        turnedAdult: 'adultAfterCertificate',
      },
    },
    certificateRenewal: {
      ...certificate,
      acts: 'immigration-office',
      on: {
        stayAsSolution: 'authorised',
        bringBackOrderNotified: 'bringBack',
        renewalGranted: 'registered',
        hearingAttended: 'certificateRenewal',
        turnedAdult: 'adultAfterCertificate',
      },
    },
    bringBack: {
      acts: 'guardian',
      lodging: 'anew',
      holds: paper('annex-38', 'aliens-act:61/18', 'practice:minors-documents'),
      allows: rights({ stay: limited('practice:minors-stay-until-18'), socialAid: reception }),
      gives: { facts: { minorDocument: 'order-to-bring-back' } },
      on: {
        annulled: 'lodgedAgain',
        applicationLodged: 'lodged',
        turnedAdult: 'adultAfterOrder',
      },
    },
    lodgedAgain: examined('lodgedAgain'),
    authorised: {
      ...card,
      acts: 'guardian',
      limits: [
        registration('stayAsSolution'),
        stayRuns('minor-permit'),
        guardianBeforeCard,
        permanentAfterThree,
      ],
      dates: cardEnds,
      on: {
        ...ends,
        cardIssued: 'authorised',
        renewalAsked: 'renewalPending',
        bringBackOrderNotified: 'bringBack',
        unlimitedStayGranted: 'permanent',
        unlimitedStayRefused: 'unlimitedRefused',
        turnedAdult: 'adultWithCard',
      },
    },
    renewalPending: {
      ...card,
      acts: 'immigration-office',
      holds: paper('a-card', 'aliens-act:61/21'),
      limits: [permanentAfterThree],
      on: {
        ...ends,
        renewalGranted: 'authorised',
        renewalRefused: 'ended',
        bringBackOrderNotified: 'bringBack',
        unlimitedStayGranted: 'permanent',
        unlimitedStayRefused: 'unlimitedRefused',
        turnedAdult: 'adultRenewal',
      },
    },
    unlimitedRefused: {
      ...card,
      acts: 'guardian',
      holds: paper('a-card', 'aliens-act:61/23'),
      limits: [guardianBeforeCard],
      dates: cardEnds,
      on: {
        ...ends,
        annulled: 'authorised',
        cardIssued: 'unlimitedRefused',
        renewalAsked: 'renewalPending',
        unlimitedStayGranted: 'permanent',
        turnedAdult: 'adultWithCard',
      },
    },
    heard: {
      ...card,
      acts: 'guardian',
      holds: paper('a-card', 'aliens-act:62:§1'),
      limits: [hearing],
      on: { ...settled, hearingAnswered: 'heard', turnedAdult: 'adultHeard' },
    },
    ended: {
      acts: 'person',
      lodging: 'anew',
      holds: null,
      allows: rights({ socialAid: reception }),
      on: { annulled: 'endAnnulled', applicationLodged: 'lodged', turnedAdult: 'adultEnded' },
    },
    endAnnulled: { ...searching, on: { ...settled, turnedAdult: 'adultEnded' } },
    permanent: {
      ...permanentStay({ minorDocument: 'unlimited-card' }),
      holds: paper('b-card', 'practice:minors-b-card'),
      allows: permanent('aliens-act:61/23'),
      on: { cardIssued: 'permanent', turnedAdult: 'permanent' },
    },
    ...adultStates,
  },
})

/**
 * The life of a minor's file: articles 61/14 to 61/25 of the Aliens Act, and what becomes of each paper at 18.
 * An appeal and an order to leave run beside it.
 */
export const lifecycle = defineLifecycle({
  procedure: 'unaccompanied-minors',
  regions: {
    file,
    appeal: appealRegion(['bringBackOrderNotified', 'unlimitedStayRefused', 'renewalRefused', 'stayEnded']),
    order: orderRegion(['renewalRefused', 'stayEnded'], ['stayAsSolution', 'annulled']),
  },
})
