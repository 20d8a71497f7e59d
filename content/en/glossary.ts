import type { GlossaryText } from '@/content/glossary-sentences'

/** The glossary: what official names mean. */
export const glossaryText = {
  'immigration-office': {
    name: 'Immigration Office',
    forms: ['Immigration Office'],
    means: 'The federal office that decides on most applications to stay and on orders to leave.',
  },
  cgrs: {
    name: 'CGRS',
    forms: ['CGRS'],
    means: 'The independent office that decides on international protection and advises on statelessness.',
  },
  call: {
    name: 'Council for Alien Law Litigation (CALL)',
    forms: ['Council for Alien Law Litigation', 'CALL'],
    means: 'The court for appeals against decisions on stay, international protection and removal.',
  },
  'council-of-state': {
    name: 'Council of State',
    forms: ['Council of State'],
    means: 'The highest administrative court. It looks only at whether a judgment respects the law.',
  },
  municipality: {
    name: 'Municipality',
    forms: ['municipality', 'municipalities'],
    means:
      'The town hall of the place where you live. It gives and renews cards, and forwards 9bis applications.',
  },
  'ocmw-cpas': {
    name: 'Public welfare centre',
    forms: ['public welfare centre', 'public welfare centres'],
    means: 'The local office for social assistance and urgent medical help.',
  },
  'guardianship-service': {
    name: 'Guardianship Service',
    forms: ['Guardianship Service'],
    means: 'It decides who is an unaccompanied minor, and appoints a guardian.',
  },
  'specialised-centre': {
    name: 'Specialised centre',
    forms: ['specialised centre', 'specialised centres'],
    means: 'Payoke, PAG-ASA or Sürya: they help victims of trafficking and ask for their papers.',
  },
  fedasil: {
    name: 'Fedasil',
    forms: ['Fedasil'],
    means:
      'The federal agency for the reception of people who ask for international protection, and for voluntary return.',
  },
  'legal-aid-office': {
    name: 'Legal aid office',
    forms: ['legal aid office', 'legal aid offices'],
    means: 'The office of the bar that appoints a free lawyer for people with little income.',
  },
  'council-chamber': {
    name: 'Council Chamber',
    forms: ['Council Chamber'],
    means: 'The criminal court that you can ask, once a month, whether a detention respects the law.',
  },
  'labour-auditor': {
    name: 'Labour auditor',
    forms: ['labour auditor', 'labour auditors'],
    means: 'The prosecutor for offences at work, for example exploitation.',
  },
  'registration-certificate': {
    name: 'Registration certificate (orange card)',
    forms: ['registration certificate', 'registration certificates', 'orange card', 'orange cards'],
    means: 'A paper you hold while some procedures are running.',
  },
  'a-card': { name: 'A card', forms: ['A card', 'A cards'], means: 'A residence card with an end date.' },
  'b-card': {
    name: 'B card',
    forms: ['B card', 'B cards'],
    means: 'A residence card for a stay without an end date. The card itself must be renewed.',
  },
  'annex-13': {
    name: 'Order to leave the territory',
    forms: ['order to leave the territory', 'orders to leave the territory'],
    means: 'The decision that you must leave Belgium within the days it names.',
  },
  'annex-13quinquies': {
    name: 'Annex 13quinquies',
    forms: ['annex 13quinquies'],
    means: 'The order to leave after a procedure for international protection.',
  },
  'annex-13septies': {
    name: 'Annex 13septies',
    forms: ['annex 13septies'],
    means: 'An order to leave together with a decision to detain you.',
  },
  'annex-13sexies': {
    name: 'Entry ban',
    forms: ['entry ban', 'entry bans'],
    means: 'The decision that you may not come back for some years.',
  },
  'annex-15': {
    name: 'Annex 15',
    forms: ['annex 15'],
    means: 'A short paper, for example the first one of 45 days for victims, or when a card is late.',
  },
  'annex-26': {
    name: 'Annex 26',
    forms: ['annex 26'],
    means: 'The paper that shows that you asked for international protection (asylum), and on which day.',
  },
  'annex-26quater': {
    name: 'Annex 26quater',
    forms: ['annex 26quater'],
    means:
      'The Dublin refusal: another European country must look at your application for protection. It is also an order.',
  },
  'annex-38': {
    name: 'Order to bring back',
    forms: ['order to bring back', 'orders to bring back'],
    means: 'The order to a guardian to bring an unaccompanied minor back to another country.',
  },
  'medical-certificate': {
    name: 'Standard medical certificate',
    forms: ['standard medical certificate', 'standard medical certificates'],
    means: 'The model that a doctor fills in for 9ter, less than three months before you lodge it.',
  },
  admissibility: {
    name: 'Admissibility',
    forms: ['admissibility'],
    means:
      'The first look at an application: are the formal conditions met? If not, nobody looks at the reasons.',
  },
  merits: { name: 'Merits', forms: ['merits'], means: 'The second look: are the reasons strong enough?' },
  'exceptional-circumstances': {
    name: 'Exceptional circumstances',
    forms: ['exceptional circumstances'],
    means: 'What makes it impossible or very hard to apply for your stay from abroad.',
  },
  'contribution-fee': {
    name: 'Contribution fee',
    forms: ['contribution fee', 'contribution fees'],
    means:
      'What you pay for some applications before you lodge them. Without proof of payment, they are inadmissible.',
  },
  'elected-domicile': {
    name: 'Elected domicile',
    forms: ['elected domicile', 'elected domiciles'],
    means: 'The address in Belgium that you choose for letters. A letter that arrives there counts.',
  },
  notification: {
    name: 'Notification',
    forms: ['notification', 'notifications'],
    means: 'The way in which a decision officially reaches you. Time limits start with it.',
  },
  'term-to-leave': {
    name: 'Term to leave',
    forms: ['term to leave', 'terms to leave'],
    means: 'The days that an order gives you to leave voluntarily.',
  },
  annulment: {
    name: 'Annulment',
    forms: ['annulment', 'annulments'],
    means: 'The Council cancels a decision that breaks the law. The authority must then decide again.',
  },
  suspension: {
    name: 'Suspension',
    forms: ['suspension', 'suspensions'],
    means: 'The Council stops the effect of a decision until it rules on it.',
  },
  'extreme-urgency': {
    name: 'Extreme urgency',
    forms: ['extreme urgency'],
    means: 'A very quick request to stop a removal that is near.',
  },
  'unaccompanied-minor': {
    name: 'Unaccompanied minor',
    forms: ['unaccompanied minor', 'unaccompanied minors'],
    means:
      'A child under 18 from outside the European Economic Area, here without a parent or legal guardian.',
  },
  guardian: {
    name: 'Guardian',
    forms: ['guardian', 'guardians'],
    means: 'The adult whom the Guardianship Service appoints for an unaccompanied minor.',
  },
  'durable-solution': {
    name: 'Durable solution',
    forms: ['durable solution', 'durable solutions'],
    means:
      'Where an unaccompanied minor can live for good: with the parents, in another country, or in Belgium.',
  },
  trafficking: {
    name: 'Trafficking in human beings',
    forms: ['trafficking in human beings'],
    means: 'Recruiting or keeping someone in order to exploit that person.',
  },
  smuggling: {
    name: 'Smuggling of human beings',
    forms: ['smuggling of human beings'],
    means: 'Helping someone enter or stay against the law, for gain.',
  },
  'international-protection': {
    name: 'International protection',
    forms: ['international protection'],
    means: 'Asylum: refugee status or subsidiary protection.',
  },
  'refugee-status': {
    name: 'Refugee status',
    forms: ['refugee status'],
    means: 'Protection for people who fear persecution.',
  },
  'subsidiary-protection': {
    name: 'Subsidiary protection',
    forms: ['subsidiary protection'],
    means: 'Protection for people who risk serious harm, for example in a war.',
  },
  'subsequent-application': {
    name: 'Subsequent application',
    forms: ['subsequent application', 'subsequent applications'],
    means: 'A new application for international protection after a final decision on an earlier one.',
  },
  'temporary-protection': {
    name: 'Temporary protection',
    forms: ['temporary protection'],
    means: 'Quick protection for groups that the European Union names, today people who fled Ukraine.',
  },
  'stateless-person': {
    name: 'Stateless person',
    forms: ['stateless person', 'stateless persons'],
    means: 'Someone whom no country sees as its citizen.',
  },
  'voluntary-return': {
    name: 'Voluntary return',
    forms: ['voluntary return', 'voluntary returns'],
    means: 'Going back of your own free will, with help for the journey if you ask.',
  },
  coaching: {
    name: 'Coaching (ICAM)',
    forms: ['coaching', 'ICAM'],
    means: 'Talks with the Immigration Office about your stay and your return. You have a duty to go.',
  },
  'closed-centre': {
    name: 'Closed centre',
    forms: ['closed centre', 'closed centres'],
    means: 'A place where people are detained before removal.',
  },
  'urgent-medical-help': {
    name: 'Urgent medical help',
    forms: ['urgent medical help'],
    means: 'Medical care that people without a right to stay can ask for.',
  },
  'free-lawyer': {
    name: 'Free lawyer (pro deo)',
    forms: ['free lawyer', 'free lawyers', 'pro deo'],
    means: 'A lawyer paid by the state for people with little income.',
  },
} as const satisfies GlossaryText
