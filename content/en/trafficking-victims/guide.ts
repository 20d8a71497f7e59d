import type { ProcedureText } from '@/content/sentences'

/** Paragraphs of the guide page. */
export const guide = {
  forWhom: [
    'You were recruited, moved, housed or controlled so that others could use you. It was for sexual acts, begging, work against human dignity, an organ, or offences against your will. Except for offences, it does not matter whether you had agreed.',
    'Or someone was paid for your entry, journey or stay, and more happened. They abused your weak position, or used force, threats or lies. Or they paid someone with authority over you, put your life in danger, or did grave and lasting harm. For a minor alone, being a minor is enough.',
    'That it was a business or a group does not count by itself.',
    'Three conditions go together: contact has ended, a recognised centre accompanies you, and you cooperate with the court. The last one is not asked on the first day.',
    'Only the prosecutor or labour auditor recognises the situation. This site cannot.',
  ],
  permits: [
    '45 days: annex 15 (bijlage 15 / annexe 15). You must have no residence title, and a centre must accompany you. It may end early only for renewed contact or for danger to public order or national security.',
    'A minor who is alone, or who was left alone after entry, gets the three-month paper directly.',
    'Three months: orange card (attest van immatriculatie / attestation d’immatriculation), after a statement or complaint. You may work. The same two grounds can end it.',
    'Once three months more, if the investigation needs it or the Immigration Office finds it fitting.',
    'Six months: A card, renewable. The prosecutor confirms that the case runs and that you clearly want to cooperate; contact has ended; there is no danger for public order. It may also end because cooperation stopped, because the proceedings ended, or because the complaint was fraudulent or unfounded.',
    'Unlimited: B card. The Immigration Office may give it after a conviction, or when the prosecutor kept the charge in the written demands. In practice it also looks at how much the statement mattered.',
    'When a stay of more than three months would be ended, you are first told in writing. As a rule you then have 15 days to answer.',
  ],
  pitfalls: [
    'Going to the Immigration Office or the municipality alone: only a centre can ask for these papers.',
    'Letting the 45 days pass without a statement: no next paper can be asked.',
    'Getting in touch again with the people involved, actively and by your own choice: it can end every paper.',
    'Not trying to prove identity in the three months: the law asks for the effort.',
    'A file closed without a conviction: ask in time about 9bis (in practice after two years or more) or another route.',
    'The end of the three-month paper or of the A card brings no entry ban by itself. That is different with danger for public order, or with an earlier order to leave that was not followed.',
    'A new Criminal Code applies since 1 September 2026. Trafficking is in its article 258 (before: 433quinquies), smuggling in article 259 (before: 77bis), aggravated cases in article 260 (before: 77quater). Articles 61/2 to 61/5 of the Aliens Act still print the old numbers.',
    'Article 258 adds illegal adoption and forced marriage. Whether they open this protection is not sure, since articles 61/2 to 61/5 were not rewritten: ask a centre.',
    'A victim is not punished for offences of levels 1 to 6 committed under exploitation (article 264 of the new Criminal Code). Tell your lawyer about them.',
  ],
  appeal: [
    'A refusal or an end of a paper can be challenged before the Council for Alien Law Litigation (CALL, RvV / CCE). The centre or your lawyer does it with you.',
    'The appeal does not suspend the decision by itself.',
    'The known limit was 30 days from notification. Check the time limit printed on the decision: the law changed in June 2026 and the new text was not read.',
  ],
} as const satisfies ProcedureText['guide']
