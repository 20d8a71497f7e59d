import { ask, conclude, condition } from '@/machines/engine/condition'

const refused = ['aliens-act:9bis:§2:1°'] as const
const keptBack = ['aliens-act:9bis:§2:2°'] as const
const severalReasons = { nature: 'assessed', remedy: 'lean-on-new-reasons' } as const

/*
 * Article 9bis, § 2: elements that cannot be exceptional circumstances. The bar is for each element: what was not
 * raised before stays open, so `some` leaves the rest to the Immigration Office.
 */

/** 1°: elements raised in the protection procedure and rejected there, except as foreign to protection. */
export const noElementsRefusedInProtection = condition({
  procedure: ask('protectionProcedure', {
    pending: 'earlierProcedure',
    'cassation-admitted': 'share',
    ended: 'share',
    never: 'noProtectionProcedure',
  }),
  earlierProcedure: ask('earlierProtectionRefused', { yes: 'share', no: 'nothingRefusedYet' }),
  share: ask('reasonsRefusedInProtection', {
    none: 'notRefusedBefore',
    some: 'groundForSome',
    all: 'groundForAll',
  }),
  groundForSome: ask('reasonsOutsideProtection', {
    'outside-protection': 'outsideProtection',
    judged: 'someRefusedBefore',
  }),
  groundForAll: ask('reasonsOutsideProtection', {
    'outside-protection': 'outsideProtection',
    judged: 'allRefusedBefore',
  }),
  noProtectionProcedure: conclude('not-applicable', { basis: refused }),
  nothingRefusedYet: conclude('not-applicable', { basis: refused }),
  notRefusedBefore: conclude('met', { basis: refused }),
  outsideProtection: conclude('met', { basis: refused }),
  someRefusedBefore: conclude('to-verify', { basis: refused, ...severalReasons }),
  allRefusedBefore: conclude('unmet', {
    basis: [...refused, 'practice:9bis-new-elements'],
    remedy: 'find-new-reasons',
  }),
})

/** 2°: elements that should have been raised in the protection procedure, being there and known before its end. */
export const noElementsKeptBack = condition({
  procedure: ask('protectionProcedure', {
    pending: 'earlierProcedure',
    'cassation-admitted': 'share',
    ended: 'share',
    never: 'neverInProtection',
  }),
  earlierProcedure: ask('earlierProtectionRefused', { yes: 'share', no: 'canStillBeRaised' }),
  share: ask('reasonsKeptBack', { none: 'nothingKeptBack', some: 'someKeptBack', all: 'allKeptBack' }),
  neverInProtection: conclude('not-applicable', { basis: keptBack }),
  canStillBeRaised: conclude('not-applicable', { basis: keptBack }),
  nothingKeptBack: conclude('met', { basis: keptBack }),
  someKeptBack: conclude('to-verify', { basis: keptBack, ...severalReasons }),
  allKeptBack: conclude('unmet', {
    basis: [...keptBack, 'practice:9bis-new-elements'],
    remedy: 'find-new-reasons',
  }),
})
