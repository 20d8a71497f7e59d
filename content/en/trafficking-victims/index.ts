import { courtFile, identity, unlimitedStay } from '@/content/en/trafficking-victims/court-file'
import { lodging, paperNames, stepTexts } from '@/content/en/trafficking-victims/filing'
import { paper } from '@/content/en/trafficking-victims/first-paper'
import { guide } from '@/content/en/trafficking-victims/guide'
import { publicOrder } from '@/content/en/trafficking-victims/public-order'
import { remedies } from '@/content/en/trafficking-victims/remedies'
import { situation } from '@/content/en/trafficking-victims/situation'
import { threeConditions } from '@/content/en/trafficking-victims/three-conditions'
import { withdrawal } from '@/content/en/trafficking-victims/withdrawal'
import type { ProcedureText } from '@/content/sentences'
import type { procedure } from '@/machines/procedures/trafficking-victims/eligibility'
import type { filing } from '@/machines/procedures/trafficking-victims/filing'

export const text = {
  title: 'Protection with a specialised centre',
  short: 'Specialised centre',
  judges: 'the prosecutor and the Immigration Office',
  intro:
    'For people whom others exploited or put in danger: through work, sexual acts, begging, offences, or a paid journey. A centre accompanies you, and you have time to decide.',
  verdicts: {
    'can-be-lodged': {
      name: 'A centre can ask for it',
      means:
        'Nothing in your answers stands in the way. You lodge nothing yourself: a specialised centre asks for the paper. The authority decides.',
    },
    'depends-on-assessment': {
      name: 'Up to the authority',
      means:
        'A specialised centre can ask for it. A prosecutor or the Immigration Office judges the points marked below.',
    },
  },
  stages: {
    situation: 'The situation',
    conditions: 'The three conditions, and public order',
    paper: 'Your stay',
    courtFile: 'The court file',
    identity: 'Your identity',
    unlimitedStay: 'Unlimited stay',
    withdrawal: 'When a paper may be ended',
  },
  passedOver: {
    conditions: 'You hold a B card from this protection, so we no longer ask about these points.',
    courtFile: 'You hold a B card from this protection, so we no longer ask about the court file.',
    identity: 'You must try to prove who you are only while you have the three-month paper.',
    withdrawal:
      'You hold none of the three papers that may be ended: the 45 days, the three months or the A card.',
  },
  conditions: {
    situation,
    conditions: { ...threeConditions, ...publicOrder },
    paper,
    courtFile,
    identity,
    unlimitedStay,
    withdrawal,
  },
  remedies,
  papers: paperNames,
  steps: stepTexts,
  lodging,
  warnings: [
    'If you are in danger now, call the police. Otherwise call a centre first.',
    'Use a phone or computer that others do not check, and delete this check afterwards.',
    'You can talk to a centre before you decide anything.',
    'The grounds for ending a paper differ from paper to paper. A lack of cooperation counts only once you have the six-month A card.',
    'A new application does not cancel an order to leave that you got before. Tell the centre about the order.',
  ],
  guide,
} satisfies ProcedureText<typeof procedure, typeof filing>
