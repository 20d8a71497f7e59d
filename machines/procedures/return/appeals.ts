import { ask, conclude, condition } from '@/machines/engine/condition'
import { askUrgently } from '@/machines/procedures/return/order'

const urgentProcedure = ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3', 'call-act:whole'] as const
const pendingRequest = ['aliens-act:39/83', 'aliens-act:39/85', 'call-act:whole'] as const
const request = ['aliens-act:39/82:§4', 'call-act:whole'] as const
const healthArguable = [
  'court-of-justice:C-562/13',
  'court-of-justice:C-402/19',
  'court-of-justice:C-233/19',
] as const
const listed = ['aliens-act:39/79', 'call-act:whole'] as const

const urgentLimit = condition({
  window: ask('urgentWindow', {
    'days-1-5': 'limitRuns',
    'days-6-10': 'earlierOrder',
    'days-11-13': 'limitMayBeOver',
    later: 'limitOver',
    changed: 'followPrinted',
  }),
  earlierOrder: ask('earlierOrder', { yes: 'limitMayBeOver', no: 'limitRuns' }),
  limitRuns: conclude('met', { basis: urgentProcedure, ...askUrgently }),
  limitMayBeOver: conclude('to-verify', {
    basis: ['aliens-act:39/57:§1:al.3', 'aliens-act:39/57:§2', 'call-act:whole'],
    remedy: 'count-the-limit',
  }),
  limitOver: conclude('unmet', { basis: urgentProcedure }),
  followPrinted: conclude('to-verify', { basis: urgentProcedure, remedy: 'read-the-limit' }),
})

const urgentRequestPending = condition({
  request: ask('urgentRequest', {
    'in-time': 'law',
    late: 'lateRequest',
    measures: 'law',
    granted: 'suspendedByCouncil',
    rejected: 'requestRejected',
    'not-made': 'notMade',
  }),
  law: ask('orderAppealLaw', { known: 'barredUntilJudgment', changed: 'askTheCouncil' }),
  barredUntilJudgment: conclude('met', { basis: pendingRequest }),
  suspendedByCouncil: conclude('met', { basis: ['aliens-act:39/82', 'call-act:whole'] }),
  askTheCouncil: conclude('to-verify', { basis: pendingRequest, remedy: 'lawyer-appeal' }),
  lateRequest: conclude('to-verify', { basis: request, nature: 'assessed', remedy: 'lawyer-appeal' }),
  requestRejected: conclude('unmet', { basis: ['aliens-act:39/83', 'call-act:whole'] }),
  notMade: conclude('not-applicable', { basis: request, remedy: 'urgent-request' }),
})

const suspensiveAppeal = condition({
  appeal: ask('stayAppeal', {
    listed: 'law',
    other: 'medicalRefusal',
    none: 'noAppeal',
  }),
  law: ask('stayAppealLaw', { known: 'listSuspends', changed: 'listChanged' }),
  otherLaw: ask('stayAppealLaw', { known: 'notSuspensive', changed: 'listChanged' }),
  // The refusal may be that of a 9ter application: its appeal suspends by itself where grave harm to health is arguable.
  medicalRefusal: ask('earlierMedical', { earlier: 'healthMaySuspend', none: 'otherLaw' }),
  healthMaySuspend: conclude('to-verify', {
    basis: [...healthArguable, ...listed],
    nature: 'assessed',
    remedy: 'lawyer-appeal',
  }),
  listSuspends: conclude('met', { basis: listed }),
  listChanged: conclude('to-verify', { basis: listed, remedy: 'read-the-limit' }),
  notSuspensive: conclude('unmet', { basis: listed, ...askUrgently }),
  noAppeal: conclude('not-applicable', { basis: listed }),
})

/** Bars to removal that come from a time limit or an appeal before the Council (arts 39/79, 39/82–39/85). */
export const appealsThatBar = {
  urgentLimit,
  urgentRequestPending,
  suspensiveAppeal,
} as const
