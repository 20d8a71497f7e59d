import { modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of residence as a stateless person. */
export const statelessnessRules = {
  'ST-1': modelled('route:statelessness', 'lifecycle:statelessness.file.lodged'),
  'ST-2': modelled(
    'condition:statelessness.registeredPost',
    'condition:statelessness.actualAddress',
    'condition:statelessness.notClearlyUnfounded',
    'office:statelessness-desk',
  ),
  'ST-3': modelled(
    'condition:statelessness.stateless',
    'condition:statelessness.withinConvention',
    'condition:statelessness.identityAndOrigin',
    'condition:statelessness.nationalityLost',
    'condition:statelessness.noNationalityToGet',
    'condition:statelessness.noOtherCountry',
    'condition:statelessness.publicOrder',
  ),
  'ST-4': modelled(
    'condition:statelessness.newElements',
    'condition:statelessness.notClearlyUnfounded',
    'condition:statelessness.noUnlimitedStay',
    'condition:statelessness.earlierStay',
    'lifecycle:statelessness.file.notConsidered',
    'effect:lawful-stay-opens-statelessness',
  ),
  'ST-5': modelled(
    'limit:stateless-opinion',
    'limit:stateless-decision',
    'lifecycle:statelessness.file.atCgrs',
    'condition:statelessness.courtCase',
  ),
  'ST-6': modelled(
    'limit:stateless-permit',
    'limit:stateless-permanent-stay',
    'lifecycle:statelessness.file.authorised',
  ),
  'ST-7': modelled('condition:statelessness.stateless', 'condition:statelessness.courtCase'),
  'ST-8': partly('guide-only', 'guide:statelessness'),
} as const satisfies Record<string, RuleCoverage>
