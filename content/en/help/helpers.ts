/** What is said about one helper, beside its name and contact. */
export interface HelperText {
  /** Who it is for, and what it does. */
  readonly does: string
  /** When it is open or answers. */
  readonly hours?: string
  /** How to get an appointment, or that none is needed. */
  readonly visit?: string
  readonly bring?: string
}

const legalAid = 'Legal aid office. It appoints a free lawyer if your income is low.'
const firstAdvice = 'First legal advice from a lawyer. It is short and free for everyone.'
const ownInterpreter = 'Bring your own interpreter if you speak none of these languages well.'

/** The helpers near the reader. */
export const nearbyTexts = {
  'bjb-antwerp': {
    does: legalAid,
    hours: 'Telephone: working days, 10:00 to 12:00.',
    visit: 'Make an appointment online or by telephone. You can also apply by e-mail.',
    bring: `The application form, filled in, and papers that are not older than two months. ${ownInterpreter}`,
  },
  'bjb-mechelen': {
    does: legalAid,
    hours: 'Monday and Wednesday, 13:30 to 16:00.',
    visit: 'Call first. The entrance is at the back of the building, Voochtstraat 7.',
  },
  'atlas-antwerp': {
    does: 'First advice on residence, for foreigners, from a lawyer and a legal assistant. It is free.',
    hours: 'Tuesday and Thursday, 13:00 to 15:00.',
    visit: 'No appointment is needed. Come on time: they can only see a limited number of people.',
    bring: 'Your residence permit, every decision, and for a lawyer proof of income and of your household.',
  },
  'first-advice-kempen': {
    does: `${firstAdvice} This line is for the Kempen.`,
    hours: 'Telephone: working days, 14:00 to 16:00.',
  },
  'bjb-hasselt': {
    does: legalAid,
    hours: 'Tuesday and Friday, 10:00 to 12:30.',
    visit:
      'Send the signed form with your papers by post, or ask a lawyer to apply for you. Come to the desk only if you cannot do that.',
  },
  'bjb-leuven': {
    does: legalAid,
    hours: 'Tuesday and Thursday at 11:00. The door is open from 10:30 to 11:30.',
    visit: 'Be there by 11:30 at the latest. You can also apply in writing.',
    bring: 'The form, filled in, and your recent papers.',
  },
  'bjb-ghent': { does: legalAid, visit: 'The days are at the bottom of its page.' },
  'bjb-dendermonde': {
    does: 'The bar of Dendermonde: first advice and free lawyers.',
    visit: 'First advice is by appointment. Its page says how to make one.',
  },
  'first-advice-oudenaarde': {
    does: firstAdvice,
    hours: 'Thursday, 13:00 to 15:00.',
  },
  'bjb-bruges': {
    does: legalAid,
    visit: 'Write to this address. Call only if it is very urgent.',
  },
  'first-advice-ostend': {
    does: `${firstAdvice} You can also ask for a free lawyer here.`,
    hours:
      'First advice: Monday 10:00 to 11:30, Tuesday 13:30 to 15:00, Thursday 17:00 to 18:30. Free lawyer: Tuesday at 16:00 and Thursday at 13:30.',
    visit: 'No appointment is needed.',
  },
  'bjb-kortrijk': {
    does: `${legalAid} It is also for people who live in Roeselare.`,
    hours: 'Tuesday and Thursday at 11:00. The hours are different in July and August.',
    visit:
      'Take a number at the entrance, from 8:00. They see 20 people at most. You can also apply in writing.',
    bring: 'The form, filled in, proof of your household, and the bank statements of the last three months.',
  },
  'bjb-veurne': {
    does: legalAid,
    hours: 'Friday, 10:30 to 12:00.',
    bring: 'Proof of your household and of your income, and the papers of your case.',
  },
  'pro-deo-flanders': {
    does: 'How to ask for a free lawyer at a Dutch-speaking bar, and where.',
  },
  'bjb-brussels': {
    does: `${legalAid} Its lawyers are of the Dutch-speaking bar.`,
    visit: 'No appointment is needed. You can also apply by e-mail.',
    bring:
      'The application form, recent proof of your household, and recent proof of income of everyone in it.',
  },
  'baj-brussels': { does: `${legalAid} Its lawyers are of the French-speaking bar.` },
  'bjb-groot-bijgaarden': {
    does: legalAid,
    hours: 'The second and fourth Thursday of the month, 17:30 to 19:00. Closed in school holidays.',
    bring: 'Your identity card or passport, proof of your household, and recent proof of income.',
  },
  'phone-advice-brussels': {
    does: firstAdvice,
    hours: 'Telephone: working days, 12:00 to 15:00.',
  },
  'refugee-helpdesk': {
    does: 'For people who asked for international protection and have no place to stay. Volunteers and lawyers help them to find a lawyer.',
    hours: 'Monday, Wednesday and Friday, 13:30 to 17:00.',
    visit: 'No appointment is needed.',
  },
  'fedasil-info-point': {
    does: 'For people who asked for international protection and live outside the reception network, people on their way to another country, and people without papers. It answers questions on law, procedures, return and medical help. It does not give reception places.',
  },
  'refugee-medical-point': { does: 'First medical and psychological care, beside the Fedasil Info Point.' },
  'legal-aid-brabant': { does: 'The bar of Walloon Brabant. It has a legal aid office.' },
  'legal-aid-charleroi': { does: 'The bar of Charleroi. It has a legal aid office.' },
  'legal-aid-mons': { does: 'The bar of Mons and La Louvière. It has a legal aid office.' },
  'baj-tournai': { does: legalAid },
  'first-advice-tournai': {
    does: firstAdvice,
    hours:
      'Friday, 11:00 to 13:00. On Monday, 12:00 to 14:00, it is at the courthouse, Place du Palais de Justice 5.',
  },
  'first-advice-mouscron': {
    does: 'Legal aid at the public welfare centre of Mouscron.',
    hours: 'Monday, 16:30 to 18:00.',
    visit: 'Only by appointment. Call first.',
    bring: 'Proof of your household, and proof of income, or of no income, for everyone in it.',
  },
  'baj-liege': { does: legalAid },
  'first-advice-liege': { does: firstAdvice },
  'baj-huy': { does: legalAid },
  'baj-verviers': {
    does: legalAid,
    hours: 'Tuesday and Friday, 11:00 to 12:00.',
    visit: 'No appointment is needed. Come at 10:00 and take a ticket.',
  },
  'legal-aid-eupen': {
    does: `${legalAid} First advice is here too, and is free for everyone.`,
    hours: 'Free lawyer: Friday, 13:30 to 14:30. First advice: Tuesday, 17:00 to 19:00.',
  },
  'legal-aid-sankt-vith': {
    does: `${legalAid} First advice is here too, and is free for everyone.`,
    hours:
      'On the second and fourth Tuesday of the month. Free lawyer: 11:00 to 11:30. First advice: 17:00 to 18:00.',
  },
  'baj-namur': {
    does: legalAid,
    hours: 'Monday, Tuesday, Thursday and Friday at 11:30.',
  },
  'first-advice-namur': {
    does: firstAdvice,
    hours: '11:00 to 12:00, except on Wednesday.',
    bring: 'Every paper that helps to understand the problem.',
  },
  'baj-dinant': {
    does: legalAid,
    hours: 'Friday at 13:30.',
    bring: 'The last three proofs of your monthly income, and recent proof of your household.',
  },
  'legal-aid-luxembourg': { does: 'The bar of the province of Luxembourg. It has a legal aid office.' },
  'bar-list': {
    does: 'The list of all legal aid offices of the French- and German-speaking bars. You may go to any of them.',
  },
} as const satisfies Readonly<Record<string, HelperText>>
