import { left, modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of international protection, temporary protection and statelessness. */
export const neighboursRules = {
  'IP-1': modelled('limit:protection-asking', 'route:international-protection'),
  'IP-2': modelled('limit:protection-registration', 'limit:protection-lodging'),
  'IP-3': modelled(
    'limit:protection-municipality',
    'limit:protection-certificate',
    'limit:protection-certificate-extension',
  ),
  'IP-4': modelled('limit:protection-decision'),
  'IP-5': modelled('limit:protection-missed-interview'),
  'IP-6': modelled('limit:interview-notes-request', 'limit:interview-notes-remarks'),
  'IP-7': partly('new-text-unread', 'guide:international-protection'),
  'IP-8': left('unconfirmed'),
  'IP-9': left('guide-only'),
  'SP-1': modelled('limit:refugee-permit', 'limit:refugee-permanent-stay'),
  'SP-2': modelled(
    'limit:subsidiary-permit',
    'limit:subsidiary-permit-extension',
    'limit:subsidiary-permanent-stay',
  ),
  'SP-3': partly('guide-only', 'guide:international-protection'),
  'TP-1': modelled('route:temporary-protection', 'guide:temporary-protection'),
  'TP-2': partly('unconfirmed', 'guide:temporary-protection'),
  'TP-3': modelled(
    'limit:temporary-protection-permit',
    'limit:temporary-protection-renewal',
    'guide:temporary-protection',
  ),
  'TP-4': modelled('effect:protection-any-time-from-temporary'),
  'ST-1': modelled('route:statelessness', 'guide:statelessness'),
  'ST-2': partly('guide-only', 'guide:statelessness'),
  'ST-3': partly('guide-only', 'route:statelessness', 'guide:statelessness'),
  'ST-4': partly('guide-only', 'guide:statelessness', 'effect:lawful-stay-opens-statelessness'),
  'ST-5': modelled('limit:stateless-opinion', 'limit:stateless-decision'),
  'ST-6': modelled('limit:stateless-permit', 'limit:stateless-permanent-stay'),
  'ST-7': partly('guide-only', 'guide:statelessness'),
  'ST-8': partly('guide-only', 'guide:statelessness'),
} as const satisfies Record<string, RuleCoverage>
