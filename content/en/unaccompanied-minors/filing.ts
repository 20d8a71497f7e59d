/** Papers, steps and lodging. */
export const paperNames = {
  'guardian-details': { name: 'Guardian: identity, contact details and address' },
  'minor-details': {
    name: 'You: identity, nationality, address and chosen address (gekozen woonplaats / domicile élu)',
  },
  'passport-copy': { name: 'Copy of the passport or equal travel document' },
  'identity-steps': {
    name: 'Proof of steps to obtain a passport',
    note: 'When there is no passport.',
  },
  'supporting-papers': { name: 'Papers that prove the facts in the application' },
  'language-statement': { name: 'Interpreter and language', note: 'If an interpreter is needed.' },
  'family-steps': {
    name: 'Steps with family and friends in the country of origin or stay, and their result',
  },
  'lawyer-presence': { name: 'Note that a lawyer will be present', note: 'Optional.' },
  vulnerability: { name: 'Note on a special vulnerability', note: 'Optional.' },
  'school-certificate': {
    name: 'Certificate of regular schooling',
    note: 'Needed with each extension.',
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
    text: 'Anyone can tell the Guardianship Service about you: 078 15 43 24, day and night. You can do it yourself.',
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
    title: 'The guardian files',
    text: 'The guardian e-mails the application to the Vulnerable Persons Unit of the Immigration Office.',
  },
  hearing: {
    title: 'You are heard',
    text: 'The Immigration Office hears you with your guardian, and a lawyer may come. Bring original papers. The guardian tells the unit quickly if you cannot come.',
  },
  decision: {
    title: 'The Immigration Office decides',
    text: 'Reunion with your parents, a return, or stay in Belgium. It looks at family unity and at your best interests.',
  },
  certificate: {
    title: 'No solution yet: an orange card for six months',
    text: 'One month before it ends, the guardian sends a proposal. It can be extended by six months; the law sets no maximum.',
  },
  card: {
    title: 'Solution in Belgium: an A card for one year',
    text: 'You show your passport. Without one, the guardian sends proof of the steps taken.',
  },
  'life-project': {
    title: 'Each year: the life project',
    text: 'One month before the card ends, the guardian sends circumstances, family, school and language.',
  },
  unlimited: {
    title: 'After three years: the B card',
    text: 'Three years after the grant of the first A card, unlimited stay is the rule for whoever is still a minor. A refusal needs reasons.',
  },
  eighteen: {
    title: 'You turn 18',
    text: 'The special procedure ends. What follows depends on the paper you hold.',
  },
} as const

export const lodging =
  'The guardian sends the application by e-mail to the Vulnerable Persons Unit (Cel Kwetsbaren) of the Immigration Office: minors@ibz.fgov.be.'
