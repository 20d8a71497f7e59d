import type { ProcedureText } from '@/content/sentences'

export const warnings = [
  'Filing gives you no residence document and no right to stay. If you have no stay today, that does not change.',
  'Filing does not stop an order to leave or a removal.',
  'Only your newest 9bis request that the mayor sent on is examined. A new one withdraws an older one that is still pending, so repeat everything that matters.',
  'Elect a domicile in Belgium. Without it, decisions count as delivered at the Immigration Office, and you may miss a time limit. If you are held, they count as delivered there.',
  'Report each change of your elected domicile to the Immigration Office, by registered post or against receipt. Report a change of your real address to the municipality.',
  'If a protection procedure is running, or ended less than six months ago, its language (Dutch or French) is also used for 9bis. We found no sanction for filing in another national language.',
  'Your papers and exemptions are judged on the day of filing. What you get later does not repair a missing document or fee.',
  'A medical request (9ter) may run at the same time. What you raise in 9ter cannot be used in 9bis.',
  'The fee is not paid back when the request is refused.',
  'Article 9bis was amended on 12 June 2026, and articles 48/3 and 48/4 that it points to were repealed. Check: we could not read the new text.',
] as const satisfies ProcedureText['warnings']

export const guide = {
  forWhom: [
    'You are in Belgium, with or without a right to stay, and cannot go abroad to ask for a long stay.',
    'You have reasons why you ask to stay, and you can prove them.',
    'You can file during another procedure, after it, and also after an order to leave. During a protection procedure the Immigration Office often waits for that decision.',
  ],
  permits: [
    'During the procedure you get no residence document. You keep the status that you had.',
    'The request itself gives no right to social aid. Without stay, only urgent medical aid is open.',
    'After a positive decision you usually get an A card for one year. The decision names the conditions to keep it, often work.',
    'Ask your municipality to renew the card before it expires, in practice between the 45th and the 30th day before. If you do not meet a condition, explain why.',
    'After five years an unlimited stay (B card) can be granted in practice. It does not come by itself, so ask for it.',
    'The Immigration Office took 2,501 positive and 2,993 negative decisions in 2024. Of the negative ones, 2,946 found no exceptional circumstances.',
  ],
  pitfalls: [
    'Only integration, family, school or lack of money is given. In practice this is not enough alone.',
    'The request goes straight to the Immigration Office instead of the municipality.',
    'Nobody is found at the address during the residence check.',
    'The fee of last year is paid, or one adult of the family has not paid.',
    'Identity is shown by several papers, as for 9ter. For 9bis that does not count.',
    'The same reasons come back that were raised before in protection, 9bis, 9ter or a statelessness request.',
    'Fee between 2019 and 2022: the Council of State annulled the decrees of 2015 and 2017 on 11 September 2019. The Council for Alien Law Litigation then annulled refusals for non-payment, until new rules came on 26 May 2022. Show an old refusal to a lawyer.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul a refusal. It looks only at whether the decision is lawful, on the day it was taken.',
    'The known time limit is 30 days from notification, and 10 days if you are held. Check: the law changed in June 2026 and the new text was not read. Follow the time limit printed on the decision.',
    'The appeal does not stop a removal by itself. If a removal is near, see a lawyer the same day.',
    'A refusal often comes with an order to leave, which has its own time limits.',
  ],
} as const satisfies ProcedureText['guide']
