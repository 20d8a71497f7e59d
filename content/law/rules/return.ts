import { left, modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of return. */
export const returnRules = {
  'RET-1': modelled(
    'condition:return.orderAhead',
    'lifecycle:return.order.running',
    'lifecycle:return.ban.imposed',
  ),
  'RET-2': modelled('condition:return.timing', 'effect:order-only-after-protection'),
  'RET-3': modelled('limit:term-to-leave', 'limit:term-to-leave-eu-family', 'condition:return.termGiven'),
  'RET-4': modelled('limit:term-to-leave-short-stay', 'condition:return.termGiven'),
  'RET-5': modelled('limit:term-to-leave-reduced', 'condition:return.termGiven'),
  'RET-6': modelled('condition:return.termProtects'),
  'RET-7': modelled('condition:return.mustExtend', 'condition:return.mayExtend'),
  'RET-8': modelled('condition:return.extensionAsked', 'paper:return.proof-no-departure'),
  'RET-9': partly('authority-practice', 'guide:return', 'condition:return.attendance'),
  'RET-10': modelled('condition:return.dutyExplained', 'condition:return.familyHeld'),
  'RET-11': modelled('condition:return.dutyExplained', 'condition:return.attendance'),
  'RET-12': modelled(
    'condition:return.coachingTrack',
    'condition:return.coachingPaused',
    'lifecycle:return.coaching.invited',
  ),
  'RET-13': modelled('condition:return.voluntaryReturn', 'office:fedasil-return'),
  'RET-14': modelled('condition:return.banRule', 'lifecycle:return.ban.imposed'),
  'RET-15': modelled('condition:return.banRule', 'limit:entry-ban-three-years', 'limit:entry-ban-five-years'),
  'RET-16': modelled(
    'condition:return.banLifting',
    'limit:entry-ban-lift-three-years',
    'limit:entry-ban-lift-five-years',
    'limit:entry-ban-lift-decision',
  ),
  'RET-17': modelled(
    'condition:return.detentionTerm',
    'limit:detention-return',
    'limit:detention-return-extended',
    'limit:detention-return-public-order',
    'limit:detention-dublin-transfer',
  ),
  'RET-18': modelled(
    'condition:return.release',
    'limit:council-chamber-decision',
    'limit:release-request-again',
  ),
  'RET-19': modelled(
    'limit:dublin-transfer',
    'limit:dublin-transfer-imprisoned',
    'limit:dublin-transfer-absconded',
  ),
  'RET-20': left('unconfirmed'),
  'RET-21': left('not-in-force'),
} as const satisfies Record<string, RuleCoverage>
