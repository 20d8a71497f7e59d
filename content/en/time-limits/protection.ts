import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { protectionLimits } from '@/content/law/time-limits/protection'

const lateAuthority = 'The authority is late. Your application does not lapse because of that.'
const paperOver =
  'The paper is no longer valid. Your status or application does not end for that reason alone.'
const municipality = 'Go to the municipality at once. You ask for renewal before a card expires.'

export const protectionTexts = {
  'protection-asking': {
    name: 'Asking for international protection',
    what: 'You ask for protection within eight working days of your entry. With a longer stay, it is eight working days after that stay ends.',
    passed: 'You can still apply late. The delay can count against you.',
    stillOpen: 'Ask for protection as soon as you can, and explain the delay.',
  },
  'protection-registration': {
    name: 'Registration of your application',
    what: 'The Immigration Office registers your application within three working days, or within ten when many people ask at once.',
    passed: lateAuthority,
    stillOpen: 'Keep the proof that you asked. Ask a lawyer or a social service to press for registration.',
  },
  'protection-lodging': {
    name: 'Lodging your application',
    what: 'You lodge the application on the day you are given, at the latest 30 days after you asked for protection.',
    passed:
      'The application lapses, unless the reason was beyond your control. It is reopened if you come later.',
    stillOpen: 'Go to the Immigration Office at once.',
  },
  'protection-municipality': {
    name: 'Going to the municipality after lodging',
    what: 'After lodging, you go with Annex 26 to the municipality where you live, within eight working days.',
    passed: 'You are late. The text we read does not say that you lose the application for that.',
    stillOpen: 'Go to the municipality at once.',
  },
  'protection-certificate': {
    name: 'Certificate of registration as an applicant',
    what: 'The orange card is valid for four months from the day the application is lodged. The date on the card counts.',
    passed: paperOver,
    stillOpen: 'Ask the municipality to extend it.',
  },
  'protection-certificate-extension': {
    name: 'Extension of the certificate of registration',
    what: 'The orange card is extended by eight months at a time until the final decision.',
    passed: paperOver,
    stillOpen: 'Ask the municipality to extend it.',
  },
  'protection-information-request': {
    name: 'Answer to a summons or request from the Immigration Office',
    what: 'You answer a summons or an information request within 15 days of the day it was sent.',
    passed: 'You are presumed to have given up the application.',
    stillOpen: 'Answer at once with your reason, and ask a lawyer.',
  },
  'protection-keep-alive': {
    name: 'Keeping a protection application alive',
    what: 'You received unlimited stay while your application is pending. You say by registered letter whether it continues, within 60 days of the delivery of the card.',
    passed: 'Silence counts as withdrawal of the application.',
    stillOpen: 'Your unlimited stay is not affected. Ask a lawyer whether a new application makes sense.',
  },
  'protection-missed-interview': {
    name: 'Reason for a missed interview at the CGRS',
    what: 'You missed the interview at the CGRS (CGVS / CGRA). You give a valid reason within eight days.',
    passed: 'A reason that comes later may be refused as late.',
    stillOpen: 'Give the reason and proof anyway, at once, and ask a lawyer.',
  },
  'interview-notes-request': {
    name: 'Asking for the interview notes',
    what: 'You ask the CGRS in writing for a copy of the notes within two working days of the interview.',
    passed: 'You might not receive the notes before the decision.',
    stillOpen: 'Ask anyway. Your lawyer can see the file later.',
  },
  'interview-notes-remarks': {
    name: 'Remarks on the interview notes',
    what: 'You send your corrections within eight working days of receiving the copy, in the language of the procedure.',
    passed:
      'Without remarks, you count as agreeing with the notes. Late remarks count only if they come before the decision.',
    stillOpen: 'Send them at once, at the latest the working day before the decision.',
  },
  'protection-decision': {
    name: 'Decision of the CGRS',
    what: 'The CGRS decides within six months of receiving the file. The law allows extensions, up to 21 months in the longest case.',
    passed: lateAuthority,
    stillOpen: 'Ask your lawyer to ask the CGRS where the file stands.',
  },
  'protection-decision-accelerated': {
    name: 'Decision of the CGRS, accelerated',
    what: 'In the accelerated procedure, the CGRS decides within 15 working days.',
    passed:
      'A later decision can still come. The time limit for an appeal is then thirty days, as far as the text we read says.',
    stillOpen: 'Ask your lawyer. Follow the time limit on the decision.',
  },
  'protection-decision-inadmissible': {
    name: 'Decision of the CGRS on admissibility',
    what: 'For most grounds of inadmissibility the CGRS decides within 15 working days.',
    passed: lateAuthority,
    stillOpen: 'Ask your lawyer to ask the CGRS where the file stands.',
  },
  'protection-decision-subsequent': {
    name: 'Decision of the CGRS on a subsequent application',
    what: 'The CGRS decides on admissibility within ten working days, or within two if you are detained.',
    passed: lateAuthority,
    stillOpen: 'Ask your lawyer to ask the CGRS where the file stands.',
  },
  'refugee-permit': {
    name: 'A card of a refugee',
    what: 'The card is valid for five years. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'refugee-permanent-stay': {
    name: 'Unlimited stay of a refugee',
    what: 'Five years after the application for protection was lodged, the stay becomes unlimited, unless the status has ended.',
    passed: 'Five years have passed. Ask the municipality for the B card.',
    stillOpen: 'Until the new card comes, ask for Annex 15.',
  },
  'subsidiary-permit': {
    name: 'A card with subsidiary protection',
    what: 'The first card is valid for one year. You ask for renewal between 45 and 30 days before it expires.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'subsidiary-permit-extension': {
    name: 'Renewed A card with subsidiary protection',
    what: 'A renewed card is valid for two years. The date on the card counts.',
    passed: paperOver,
    stillOpen: municipality,
  },
  'subsidiary-permanent-stay': {
    name: 'Unlimited stay with subsidiary protection',
    what: 'Five years after the application for protection was lodged, the stay becomes unlimited, unless the status has ended.',
    passed: 'Five years have passed. Ask the municipality for the B card.',
    stillOpen: 'Until the new card comes, ask for Annex 15.',
  },
  'subsidiary-review': {
    name: 'Answer of the CGRS in a review of subsidiary protection',
    what: 'The Minister asked whether the status should end. The CGRS answers within 60 working days.',
    passed: lateAuthority,
    stillOpen: 'A card that expires in the meantime is renewed until the final decision.',
  },
} as const satisfies LimitTextsOf<typeof protectionLimits>
