import { modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of humanitarian regularisation (9bis). */
export const humanitarianRules = {
  'B-01': modelled('condition:humanitarian-regularisation.filedWithMayor'),
  'B-02': partly(
    'told',
    'guide:humanitarian-regularisation',
    'paper:humanitarian-regularisation.application-letter',
  ),
  'B-03': modelled('condition:humanitarian-regularisation.language', 'limit:language-of-protection'),
  'B-04': modelled(
    'condition:humanitarian-regularisation.residence',
    'condition:humanitarian-regularisation.domicile',
  ),
  'B-05': modelled('condition:humanitarian-regularisation.residence', 'limit:residence-check'),
  'B-06': modelled(
    'condition:humanitarian-regularisation.residence',
    'lifecycle:humanitarian-regularisation.file.forwarded',
    'lifecycle:humanitarian-regularisation.file.notConsidered',
  ),
  'B-07': modelled(
    'effect:newest-humanitarian-counts',
    'lifecycle:humanitarian-regularisation.file.lodgedAnew',
  ),
  'B-08': modelled(
    'lifecycle:humanitarian-regularisation.file.lodged',
    'lifecycle:humanitarian-regularisation.file.forwarded',
  ),
  'B-09': partly('left-out', 'guide:humanitarian-regularisation'),
  'B-10': modelled('lifecycle:humanitarian-regularisation.file.lodged'),
  'B-20': modelled('condition:humanitarian-regularisation.fee'),
  'B-21': modelled('amount:contribution-fee-9bis', 'condition:humanitarian-regularisation.fee'),
  'B-22': partly('history', 'guide:humanitarian-regularisation'),
  'B-23': modelled('condition:humanitarian-regularisation.familyFee'),
  'B-24': modelled(
    'condition:humanitarian-regularisation.fee',
    'paper:humanitarian-regularisation.proof-of-exemption',
  ),
  'B-25': partly(
    'told',
    'guide:humanitarian-regularisation',
    'paper:humanitarian-regularisation.proof-of-payment',
  ),
  'B-26': modelled('condition:humanitarian-regularisation.noElementsOfStayApplication'),
  'B-30': modelled(
    'condition:humanitarian-regularisation.identity',
    'paper:humanitarian-regularisation.identity-document',
  ),
  'B-31': modelled(
    'condition:humanitarian-regularisation.identity',
    'paper:humanitarian-regularisation.protection-attestation',
    'paper:humanitarian-regularisation.steps-for-a-document',
  ),
  'B-32': modelled('condition:humanitarian-regularisation.identity'),
  'B-33': modelled(
    'condition:humanitarian-regularisation.identity',
    'paper:humanitarian-regularisation.steps-for-a-document',
  ),
  'B-40': partly('judged', 'condition:humanitarian-regularisation.exceptionalCircumstances'),
  'B-41': modelled('condition:humanitarian-regularisation.exceptionalCircumstances'),
  'B-42': modelled('condition:humanitarian-regularisation.exceptionalCircumstances'),
  'B-43': modelled(
    'condition:humanitarian-regularisation.noElementsRefusedInProtection',
    'condition:humanitarian-regularisation.noElementsKeptBack',
    'condition:humanitarian-regularisation.noElementsOfStayApplication',
    'condition:humanitarian-regularisation.noElementsOfMedicalApplication',
    'condition:humanitarian-regularisation.noElementsOfStatelessness',
  ),
  'B-44': partly('told', 'guide:humanitarian-regularisation'),
  'B-45': partly(
    'judged',
    'condition:humanitarian-regularisation.noFraud',
    'condition:humanitarian-regularisation.noPublicOrderConcern',
  ),
  'B-50': partly(
    'judged',
    'condition:humanitarian-regularisation.vulnerability',
    'guide:humanitarian-regularisation',
  ),
  'B-51': modelled('condition:humanitarian-regularisation.longProcedure'),
  'B-52': modelled('condition:humanitarian-regularisation.longProcedure'),
  'B-53': modelled('limit:humanitarian-permit', 'lifecycle:humanitarian-regularisation.file.authorised'),
  'B-54': modelled('limit:permit-renewal-window'),
  'B-55': partly(
    'unconfirmed',
    'lifecycle:humanitarian-regularisation.file.unlimitedAsked',
    'guide:humanitarian-regularisation',
  ),
  'B-56': modelled(
    'lifecycle:humanitarian-regularisation.file.refusedInadmissible',
    'lifecycle:humanitarian-regularisation.file.refusedUnfounded',
  ),
  'B-57': modelled('lifecycle:humanitarian-regularisation.file.withoutObject'),
} as const satisfies Record<string, RuleCoverage>
