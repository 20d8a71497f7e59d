import type { StateGives } from '@/machines/lifecycle/events/gives'
import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { cardEnds, cardRuns, hearing, permanentCard, registration } from '@/machines/lifecycle/regions/permit'
import { limited, months, paper, permanent, rights } from '@/machines/lifecycle/regions/rights'
import {
  aCard,
  aCardRights,
  adultStates,
  givesCard,
} from '@/machines/procedures/unaccompanied-minors/at-eighteen'

const reception = limited('practice:minors-reception-until-18')
const minor = rights({ socialAid: reception })
const searching = { acts: 'immigration-office', holds: null, allows: minor } as const
const certificate = months('registration-certificate', 6, 'aliens-act:61/18')
const certificateRights = rights({ stay: limited('aliens-act:61/18'), socialAid: reception })

const givesCertificate: StateGives = {
  paper: { minorDocument: 'registration-certificate', currentStay: 'procedure-document' },
}

/** The guardian sends the evidence one month before the paper ends: articles 61/19 §1 and 61/21. */
const guardianBeforeCertificate: Running = {
  limit: 'minor-certificate-renewal',
  from: ['noSolutionYet', 'certificateIssued', 'renewalGranted'],
  at: 'expires',
  until: ['renewalAsked'],
}
const guardianBeforeCard: Running = {
  limit: 'minor-permit-renewal',
  from: ['cardIssued', 'renewalGranted'],
  at: 'expires',
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
const ends = { hearingInvited: 'heard', stayEnded: 'ended' } as const

const file = defineRegion({
  initial: 'preparing',
  follows: ['annulled'],
  states: {
    preparing: {
      ...searching,
      acts: 'guardian',
      on: { applicationLodged: 'lodged', turnedAdult: 'adultWithoutPaper' },
    },
    lodged: {
      ...searching,
      on: { ...solutions, hearingAttended: 'interviewed', turnedAdult: 'adultWithoutPaper' },
    },
    interviewed: {
      ...searching,
      on: { ...solutions, hearingAttended: 'interviewed', turnedAdult: 'adultWithoutPaper' },
    },
    withdrawn: {
      ...searching,
      acts: 'guardian',
      on: { applicationLodged: 'lodged', turnedAdult: 'adultWithoutPaper' },
    },
    registered: {
      acts: 'guardian',
      holds: certificate,
      allows: certificateRights,
      limits: [
        {
          limit: 'minor-registration-certificate',
          from: ['noSolutionYet', 'certificateIssued', 'renewalGranted'],
          printed: 'expires',
        },
        guardianBeforeCertificate,
      ],
      gives: givesCertificate,
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
      acts: 'immigration-office',
      holds: certificate,
      allows: certificateRights,
      gives: givesCertificate,
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
      holds: paper('annex-38', 'aliens-act:61/18', 'practice:minors-documents'),
      allows: rights({ stay: limited('practice:minors-stay-until-18'), socialAid: reception }),
      gives: { facts: { minorDocument: 'order-to-bring-back' } },
      on: {
        annulled: 'lodgedAgain',
        applicationLodged: 'lodged',
        turnedAdult: 'adultAfterOrder',
      },
    },
    lodgedAgain: {
      ...searching,
      on: { ...solutions, hearingAttended: 'lodgedAgain', turnedAdult: 'adultWithoutPaper' },
    },
    authorised: {
      acts: 'guardian',
      holds: aCard,
      allows: aCardRights,
      limits: [
        registration('stayAsSolution'),
        cardRuns('minor-permit'),
        guardianBeforeCard,
        permanentAfterThree,
      ],
      dates: cardEnds,
      gives: givesCard,
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
      acts: 'immigration-office',
      holds: paper('a-card', 'aliens-act:61/21'),
      allows: aCardRights,
      limits: [permanentAfterThree],
      gives: givesCard,
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
      acts: 'guardian',
      holds: paper('a-card', 'aliens-act:61/23'),
      allows: aCardRights,
      limits: [guardianBeforeCard],
      dates: cardEnds,
      gives: givesCard,
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
      acts: 'guardian',
      holds: paper('a-card', 'aliens-act:62:§1'),
      allows: aCardRights,
      limits: [hearing],
      gives: givesCard,
      on: {
        hearingAnswered: 'heard',
        stayKept: 'authorised',
        renewalGranted: 'authorised',
        renewalRefused: 'ended',
        stayEnded: 'ended',
        turnedAdult: 'adultHeard',
      },
    },
    ended: {
      acts: 'person',
      holds: null,
      allows: rights({ socialAid: reception }),
      on: { annulled: 'endAnnulled', applicationLodged: 'lodged', turnedAdult: 'adultEnded' },
    },
    endAnnulled: {
      ...searching,
      on: {
        stayKept: 'authorised',
        renewalGranted: 'authorised',
        renewalRefused: 'ended',
        stayEnded: 'ended',
        turnedAdult: 'adultEnded',
      },
    },
    permanent: {
      acts: 'person',
      holds: paper('b-card', 'practice:minors-b-card'),
      allows: permanent('aliens-act:61/23'),
      limits: permanentCard,
      dates: cardEnds,
      gives: { facts: { minorDocument: 'unlimited-card', currentStay: 'unlimited' } },
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
