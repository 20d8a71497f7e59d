import { modelled, partly, type RuleCoverage } from '@/content/law/rules/kinds'

/** What we know of the best-interest procedure for unaccompanied minors. */
export const minorsRules = {
  'UAM-1': modelled(
    'condition:unaccompanied-minors.nationality',
    'condition:unaccompanied-minors.age',
    'condition:unaccompanied-minors.unaccompanied',
    'condition:unaccompanied-minors.identified',
  ),
  'UAM-2': modelled('condition:unaccompanied-minors.nationality'),
  'UAM-3': modelled('condition:unaccompanied-minors.guardian'),
  'UAM-4': modelled('office:vulnerable-persons-unit', 'fee:unaccompanied-minors'),
  'UAM-5': modelled(
    'condition:unaccompanied-minors.contents',
    'paper:unaccompanied-minors.guardian-details',
    'paper:unaccompanied-minors.minor-details',
    'paper:unaccompanied-minors.family-steps',
  ),
  'UAM-6': modelled(
    'condition:unaccompanied-minors.otherProcedures',
    'effect:minors-beside-others',
    'effect:protection-delays-minors',
  ),
  'UAM-7': modelled('lifecycle:unaccompanied-minors.file.interviewed', 'guide:unaccompanied-minors'),
  'UAM-8': partly(
    'judged',
    'condition:unaccompanied-minors.parents',
    'condition:unaccompanied-minors.returnSafeguards',
    'condition:unaccompanied-minors.lifeHere',
  ),
  'UAM-9': modelled(
    'lifecycle:unaccompanied-minors.file.bringBack',
    'condition:unaccompanied-minors.nextPaper',
  ),
  'UAM-10': modelled(
    'limit:minor-registration-certificate',
    'lifecycle:unaccompanied-minors.file.registered',
  ),
  'UAM-11': modelled('limit:minor-certificate-renewal'),
  'UAM-12': modelled('limit:minor-permit', 'lifecycle:unaccompanied-minors.file.authorised'),
  'UAM-13': modelled('limit:minor-permit-renewal', 'paper:unaccompanied-minors.language-proof'),
  'UAM-14': modelled('limit:minor-permanent-stay', 'lifecycle:unaccompanied-minors.file.permanent'),
  'UAM-15': modelled(
    'condition:unaccompanied-minors.atEighteen',
    'limit:turning-eighteen',
    'lifecycle:unaccompanied-minors.file.adultWithCard',
    'lifecycle:unaccompanied-minors.file.adultAfterOrder',
    'lifecycle:unaccompanied-minors.file.adultAfterCertificate',
  ),
  'UAM-16': partly(
    'authority-practice',
    'condition:unaccompanied-minors.atEighteen',
    'guide:unaccompanied-minors',
  ),
  'UAM-17': modelled('condition:unaccompanied-minors.returnSafeguards', 'condition:return.minorReturn'),
  'UAM-18': modelled('condition:return.minorReturn'),
  'UAM-19': modelled('lifecycle:unaccompanied-minors.appeal.open', 'limit:annulment'),
  'UAM-20': partly('told', 'guide:unaccompanied-minors', 'condition:unaccompanied-minors.identified'),
  'UAM-21': modelled('effect:minor-may-ask-protection'),
  'UAM-22': partly('told', 'guide:unaccompanied-minors'),
} as const satisfies Record<string, RuleCoverage>
