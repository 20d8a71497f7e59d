/** Papers, steps and lodging. */
export const paperNames = {
  'guardian-details': { name: 'Guardian: identity, contact details and address' },
  'minor-details': {
    name: 'You: identity, nationality, address and chosen address (gekozen woonplaats / domicile élu)',
  },
  'passport-copy': { name: 'Copy of the passport or equivalent travel document' },
  'identity-steps': {
    name: 'Proof of the steps to get a passport',
    note: 'You need it if you have no passport.',
  },
  'supporting-papers': { name: 'Papers that prove the facts in the application' },
  'language-statement': { name: 'Interpreter and language', note: 'If an interpreter is needed.' },
  'family-steps': {
    name: 'Steps to reach family and friends in the country of origin or stay, and their result',
  },
  'lawyer-presence': { name: 'Note that a lawyer will be present', note: 'Optional.' },
  vulnerability: { name: 'Note on a special vulnerability', note: 'Optional.' },
  'school-certificate': {
    name: 'Certificate of regular school attendance',
    note: 'You need it for each extension.',
  },
  'solution-proposal': {
    name: 'Proposal for a durable solution',
    note: 'One month before the orange card ends.',
  },
  'language-proof': {
    name: 'Proof of Dutch, French or German',
    note: 'One month before the A card ends.',
  },
} as const

export const stepTexts = {
  report: {
    title: 'Someone reports you',
    text: 'Anyone can tell the Guardianship Service about you: 078 15 43 24, day and night. You can also do it yourself.',
  },
  identification: {
    title: 'The Guardianship Service identifies you',
    text: 'It checks your identity and age, and decides whether you are an unaccompanied minor.',
  },
  guardian: {
    title: 'You get a guardian',
    text: 'The guardian represents you and looks for a durable solution with you.',
  },
  file: {
    title: 'The guardian lodges the application',
    text: 'The guardian e-mails the application to the Vulnerable Persons Unit of the Immigration Office.',
  },
  hearing: {
    title: 'You have an interview',
    text: 'The Immigration Office hears you with your guardian, and a lawyer may come. Bring your original papers. If you cannot come, your guardian quickly tells the unit.',
  },
  decision: {
    title: 'The Immigration Office decides',
    text: 'You join your parents, you return, or you stay in Belgium. The Office looks at family unity and at your best interests.',
  },
  certificate: {
    title: 'No solution yet: an orange card for six months',
    text: 'One month before it ends, the guardian sends a proposal. The card can be extended by six months. The law sets no maximum.',
  },
  card: {
    title: 'Solution in Belgium: an A card for one year',
    text: 'You show your passport. If you have none, your guardian sends proof of the steps taken.',
  },
  'life-project': {
    title: 'Each year: the life project',
    text: 'One month before the card ends, your guardian writes about your circumstances, family, school and language.',
  },
  unlimited: {
    title: 'After three years: the B card',
    text: 'Three years after the first A card was granted, unlimited stay is the rule if you are still a minor. A refusal needs reasons.',
  },
  eighteen: {
    title: 'You turn 18',
    text: 'The special procedure ends. What comes next depends on the paper that you hold.',
  },
} as const

export const lodging =
  'The guardian sends the application by e-mail to the Vulnerable Persons Unit (Cel Kwetsbaren) of the Immigration Office: minors@ibz.fgov.be.'
