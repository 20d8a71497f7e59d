import { left, modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of the protection of victims of trafficking and aggravated smuggling. */
export const traffickingRules = {
  'THB-1': modelled(
    'condition:trafficking-victims.contact',
    'condition:trafficking-victims.centre',
    'condition:trafficking-victims.cooperation',
  ),
  'THB-2': modelled('condition:trafficking-victims.situation'),
  'THB-3': modelled(
    'condition:trafficking-victims.centre',
    'office:payoke',
    'office:pag-asa',
    'office:surya',
  ),
  'THB-4': partly('judged', 'condition:trafficking-victims.recognition'),
  'THB-5': modelled('limit:reflection-period', 'lifecycle:trafficking-victims.file.reflection'),
  'THB-6': modelled('effect:child-alone-skips-first-victim-paper'),
  'THB-7': modelled('limit:victim-certificate', 'lifecycle:trafficking-victims.file.firstDocument'),
  'THB-8': modelled(
    'limit:victim-certificate-extension',
    'lifecycle:trafficking-victims.file.extended',
    'condition:trafficking-victims.identityEffort',
  ),
  'THB-9': modelled(
    'limit:victim-permit',
    'lifecycle:trafficking-victims.file.sixMonths',
    'condition:trafficking-victims.recognition',
  ),
  'THB-10': modelled(
    'condition:trafficking-victims.renewedContact',
    'condition:trafficking-victims.endedCooperation',
    'condition:trafficking-victims.endedProceedings',
    'condition:trafficking-victims.truth',
  ),
  'THB-11': modelled(
    'condition:trafficking-victims.unlimitedStay',
    'lifecycle:trafficking-victims.file.permanentPossible',
  ),
  'THB-12': modelled('condition:trafficking-victims.afterDismissal', 'effect:humanitarian-after-dismissal'),
  'THB-13': modelled('condition:return.banAvoided', 'effect:no-ban-when-victim-stay-ends'),
  'THB-14': left('authority-practice'),
  'THB-15': modelled('condition:trafficking-victims.situation', 'guide:trafficking-victims'),
} as const satisfies Record<string, RuleCoverage>
