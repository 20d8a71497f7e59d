import { left, modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** Changes of the law from 2024 to 2026. */
export const changesRules = {
  'L-01': modelled('condition:medical-regularisation.certificateModel'),
  'L-02': modelled('condition:humanitarian-regularisation.noElementsOfStatelessness', 'route:statelessness'),
  'L-03': partly('unconfirmed', 'limit:roll-fee'),
  'L-04': partly(
    'new-text-unread',
    'condition:humanitarian-regularisation.noElementsRefusedInProtection',
    'page:about',
  ),
  'L-05': partly('new-text-unread', 'page:about'),
  'L-06': left('not-in-force'),
  'L-07': left('not-in-force'),
  'L-08': left('history'),
  'L-09': left('history'),
} as const satisfies Record<string, RuleCoverage>
