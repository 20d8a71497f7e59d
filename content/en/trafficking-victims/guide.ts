import type { AnyProcedureText } from '@/content/sentences'

/** Paragraphs of the guide page. */
export const guide = {
  forWhom: [
    'Someone recruited, moved, housed or controlled you so that others could exploit you. It was for sexual acts, begging, work against human dignity, an organ, or offences against your will. Except for offences, it does not matter whether you agreed.',
    'Or someone was paid for your entry, journey or stay, and more happened. They abused your weak position, or used force, threats or lies. Or they paid someone with authority over you, put your life in danger, or did you grave and lasting harm. For a minor alone, being a minor is enough.',
    'It is not enough that there was a group, or that it was done as a habit.',
    'Three conditions go together: contact has ended, a recognised centre accompanies you, and you cooperate with the court. You do not have to meet the last one on the first day.',
    'Only the prosecutor or labour auditor can recognise the situation. This site cannot.',
  ],
  permits: [
    '45 days: annex 15 (bijlage 15 / annexe 15). You must have no residence title, and a centre must accompany you. It may end early only for renewed contact or for danger to public order or national security.',
    'A minor who is alone, or who was left alone after entry, gets the three-month paper directly.',
    'Three months: orange card (attest van immatriculatie / attestation d’immatriculation), after a statement or complaint. You may work. The same two grounds can end it.',
    'Three more months, once: if the investigation needs it or the Immigration Office finds it appropriate.',
    'Six months: A card, renewable. The prosecutor confirms that the case is running and that you clearly want to cooperate. Contact has ended, and there is no danger to public order. The card may also end because cooperation stopped, because the proceedings ended, or because the complaint was fraudulent or unfounded.',
    'Unlimited: B card. The Immigration Office may give it after a conviction, or if the prosecutor kept the charge in the written demands. In practice it also looks at how much your statement mattered.',
    'Before the authorities end a stay of more than three months, they first tell you in writing. As a rule you then have 15 days to answer.',
  ],
  pitfalls: [
    'You go to the Immigration Office or the municipality by yourself, without a centre: only a centre can ask for these papers.',
    'You let the 45 days pass without a statement: the centre cannot ask for the next paper.',
    'You get in touch again with the people involved, actively and by your own choice: that can end any paper.',
    'You do not try to prove your identity during the three months: the law asks for the effort.',
    'The court file is closed without a conviction: ask in time about 9bis (in practice after two years or more) or another route.',
    'The end of the three-month paper or of the A card does not in itself bring an entry ban. That is different if there is a danger to public order, or if you did not follow an earlier order to leave.',
    'A new Criminal Code applies since 1 September 2026. Trafficking is in its article 258 (before: 433quinquies), smuggling in article 259 (before: 77bis), aggravated cases in article 260 (before: 77quater). Articles 61/2 to 61/5 of the Aliens Act still print the old numbers.',
    'Article 258 adds illegal adoption and forced marriage. It is not sure that they open this protection, because articles 61/2 to 61/5 were not rewritten: ask a centre.',
    'A victim is not punished for offences of levels 1 to 6 committed under exploitation (article 264 of the new Criminal Code). Tell your lawyer about them.',
  ],
  appeal: [
    'You can lodge an appeal against a refusal or the end of a paper at the Council for Alien Law Litigation (CALL, RvV / CCE). The centre or your lawyer does this with you.',
    'The appeal alone does not suspend the decision.',
    'The time limit that we know was 30 days from notification. Check the time limit printed on the decision: the law changed in June 2026 and we have not read the new text.',
  ],
} as const satisfies AnyProcedureText['guide']
