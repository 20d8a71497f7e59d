import type { AnyProcedureText } from '@/content/sentences'

export const warnings = [
  'The application gives you no residence document and no right to stay. If you have no right to stay today, that does not change.',
  'The application does not stop an order to leave or a removal.',
  'Only your newest 9bis application that the mayor sent on is examined. With a new one, you withdraw an older one that is still pending. So repeat everything that matters.',
  'Elect a domicile in Belgium. Without one, decisions count as delivered at the Immigration Office, and you may miss a time limit. If you are detained, they count as delivered where you are detained.',
  'Report each change of your elected domicile to the Immigration Office, by registered post or against receipt. Report a change of your real address to the municipality.',
  'If an international protection procedure is running, or ended less than six months ago, its language (Dutch or French) is also used for 9bis. We found no sanction for an application in another national language.',
  'Your papers and exemptions are judged on the day you lodge the application. What you get later does not repair a missing document or fee.',
  'You may have a medical application (9ter) at the same time. You cannot use in 9bis what you raise in 9ter.',
  'You do not get the fee back if the application is refused.',
  'Article 9bis was amended on 12 June 2026. Articles 48/3 and 48/4, to which it refers, were repealed. Check: we could not read the new text.',
] as const satisfies AnyProcedureText['warnings']

export const guide = {
  forWhom: [
    'You are in Belgium, with or without a right to stay, and cannot go abroad to apply for a long stay.',
    'You have reasons to ask to stay, and you can prove them.',
    'You can apply during another procedure, after it, and also after an order to leave. During an international protection procedure the Immigration Office often waits for that decision.',
  ],
  permits: [
    'During the procedure you get no residence document. You keep the status that you had.',
    'The application itself gives no right to social aid. If you have no right to stay, you can get only urgent medical aid.',
    'After a positive decision you usually get an A card for one year. The decision names the conditions to keep it, often work.',
    'Ask your municipality to renew the card before it expires: in practice between the 45th and the 30th day before. If you do not meet a condition, explain why.',
    'In practice, unlimited stay (B card) can be granted after five years. It is not automatic, so ask for it.',
    'The Immigration Office took 2,501 positive and 2,993 negative decisions in 2024. Of the negative ones, 2,946 found no exceptional circumstances.',
  ],
  pitfalls: [
    'You name only integration, family, school or lack of money. In practice this is not enough on its own.',
    'You send the application straight to the Immigration Office instead of the municipality.',
    'Nobody is at the address during the residence check.',
    'You paid last year’s fee, or one adult in the family has not paid.',
    'You show your identity with several papers, as for 9ter. For 9bis that does not count.',
    'You repeat reasons that you raised before, in international protection, 9bis, 9ter or a statelessness application.',
    'The fee between 2019 and 2022: on 11 September 2019 the Council of State annulled the decrees of 2015 and 2017. The Council for Alien Law Litigation then annulled refusals for non-payment, until new rules came on 26 May 2022. Show an old refusal to a lawyer.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul a refusal. It looks only at whether the decision was lawful on the day it was taken.',
    'The time limit that we know is 30 days from notification, and 10 days if you are detained. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
    'The appeal alone does not stop a removal. If a removal is near, see a lawyer the same day.',
    'A refusal often comes with an order to leave, which has its own time limits.',
  ],
} as const satisfies AnyProcedureText['guide']
