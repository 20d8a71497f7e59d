import { left, modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of international protection and temporary protection. */
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
} as const satisfies Record<string, RuleCoverage>
