import type { InteractionsText } from '@/content/route-sentences'

/** Effects of international protection and temporary protection. */
export const neighbourEffects = {
  'protection-waives-medical-identity':
    'While your international protection procedure is running, you need no identity paper for 9ter. The application itself must say and show this. It also applies while an admitted cassation appeal is running.',
  'protection-elements-barred-in-medical':
    'You cannot use in 9ter what was refused in international protection, or what you should have raised there. You can use what was refused there only because it is not a ground for international protection. Check: the law changed in June 2026, and we have not read the new text.',
  'protection-sets-language':
    'The language of your international protection procedure (Dutch or French) also applies to a 9bis or 9ter application lodged during it, or within six months after it closed.',
  'protection-waives-humanitarian-identity':
    'While your international protection procedure is running, you need no identity paper for 9bis. This also applies while an admitted cassation appeal is running.',
  'protection-elements-barred-in-humanitarian':
    'You cannot use in 9bis what was refused in international protection, or what you should have raised there. You can use what was refused there only because it is not a ground for international protection. Check: the law changed in June 2026, and we have not read the new text.',
  'humanitarian-waits-for-protection':
    'The Immigration Office often waits for the end of the international protection procedure before it looks at 9bis.',
  'long-protection-procedure-counts':
    'An international protection procedure of more than four years can help in 9bis, together with other reasons. With a child at school, it is three years.',
  'protection-delays-minors':
    'While an international protection procedure is running, the Immigration Office cannot finish the search for a durable solution: it must not contact the home authorities.',
  'protection-bars-removal':
    'From the moment you ask for protection, you are not removed by force while the CGRS (CGVS / CGRA) looks at your application. Some subsequent applications made while detained are an exception.',
  'protection-suspends-order':
    'An earlier order to leave remains, but it waits. No new order is needed afterwards.',
  'order-only-after-protection':
    'After a refusal, an order comes only when the time limit for an appeal is over, or when the appeal is rejected. From the third application on, an order can come at once where the application is inadmissible.',
  'protection-suspends-statelessness':
    'An application as a stateless person waits while an international protection procedure is running, unless the CGRS (CGVS / CGRA) can already advise on it.',
  'status-ends-statelessness':
    'Once you are a refugee or have subsidiary protection, the application as a stateless person no longer has an object.',
  'applicant-stay-opens-statelessness':
    'A stay as an applicant for international protection meets one condition for being heard as a stateless person.',
  'temporary-suspends-protection':
    'While you have temporary protection, the examination of an application for international protection is suspended.',
  'protection-any-time-from-temporary':
    'With temporary protection, you can ask for international protection at any time, and within 8 working days after it ends.',
  'month-to-leave-after-temporary':
    'When temporary protection ends, an order to leave gives at least one month. Your stay must be extended if your health makes the journey unreasonable.',
  'no-second-claim-during-appeal':
    'While the time limit for an appeal or the appeal itself is running, a new application for protection is not registered.',
  'new-claim-needs-new-elements':
    'A new application after a final decision needs new elements. Otherwise, it can be inadmissible.',
} as const satisfies Partial<InteractionsText['effects']>
