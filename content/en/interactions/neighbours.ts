import type { InteractionsText } from '@/content/route-sentences'

/** Effects of international protection, temporary protection and statelessness. */
export const neighbourEffects = {
  'protection-waives-medical-identity':
    'While asylum runs, you need no identity paper for 9ter. The request itself must say and show this. It also holds while an admitted cassation appeal runs.',
  'protection-elements-barred-in-medical':
    'What asylum refused, or what you should have raised there, cannot be used in 9ter. Free is what was refused there only because it is no matter of asylum. Check: the law changed in June 2026 and the new text was not read.',
  'protection-sets-language':
    'The language of the asylum procedure (Dutch or French) also governs a 9bis or 9ter asked during it, or within six months after it closed.',
  'protection-waives-humanitarian-identity':
    'While asylum runs, you need no identity paper for 9bis. It also holds while an admitted cassation appeal runs.',
  'protection-elements-barred-in-humanitarian':
    'What asylum refused, or what you should have raised there, cannot be used in 9bis. Free is what was refused there only because it is no matter of asylum. Check: the law changed in June 2026 and the new text was not read.',
  'humanitarian-waits-for-protection':
    'The Immigration Office often waits for the end of the asylum procedure before it looks at 9bis.',
  'long-protection-procedure-counts':
    'An asylum procedure of more than four years can help in 9bis, together with other reasons. With a child at school it is three years.',
  'protection-delays-minors':
    'While asylum runs, the Immigration Office cannot finish the search for a durable solution: it may not contact the home authorities.',
  'protection-bars-removal':
    'From the moment you ask, you are not removed by force while the CGRS (CGVS / CGRA) looks at it. Some repeated requests made while held are an exception.',
  'protection-suspends-order':
    'An earlier order to leave stays, but it waits. No new order is needed afterwards.',
  'order-only-after-protection':
    'After a refusal, an order comes only when the time to appeal is over, or when the appeal is rejected. From a third inadmissible request on, it can come at once.',
  'protection-suspends-statelessness':
    'A request as a stateless person waits while asylum runs, unless the CGRS (CGVS / CGRA) can already advise on it.',
  'status-ends-statelessness':
    'Once you are a refugee or have subsidiary protection, the request as a stateless person has no object any more.',
  'applicant-stay-opens-statelessness':
    'A stay as an asylum applicant meets one condition for being heard as a stateless person.',
  'temporary-suspends-protection':
    'While you have temporary protection, the examination of an asylum request is suspended.',
  'protection-any-time-from-temporary':
    'With temporary protection you can ask for asylum at any time, and within 8 working days after it ends.',
  'month-to-leave-after-temporary':
    'When temporary protection ends, an order to leave gives at least one month. The stay must be extended where health makes the journey unreasonable.',
  'statelessness-elements-barred-in-humanitarian':
    'What you raised in a request as a stateless person cannot be used in 9bis. Free are elements of a request that was not taken into consideration.',
  'recognised-stateless-no-fee':
    'Recognised stateless persons who lost their nationality against their will, and cannot stay elsewhere, pay no fee for 9bis.',
  'no-second-claim-during-appeal':
    'While the time to appeal or an appeal runs, a new asylum request is not registered.',
  'new-claim-needs-new-elements':
    'A new request after a final decision needs new elements. Otherwise it can be inadmissible.',
  'newest-statelessness-counts':
    'A new request as a stateless person withdraws an older one that still runs.',
  'rejected-statelessness-elements':
    'What was already examined and rejected in an earlier such request is not looked at again.',
} as const satisfies Partial<InteractionsText['effects']>
