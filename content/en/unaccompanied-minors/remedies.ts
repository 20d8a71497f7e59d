/** What can be obtained or done. */
export const remedies = {
  'talk-to-lawyer': {
    title: 'Talk to a lawyer',
    how: 'Ask your guardian for a lawyer who knows youth and migration law. Ask whether legal aid (pro deo) pays for it.',
  },
  'clarify-identity': {
    title: 'Find out your date of birth and nationality',
    how: 'Collect birth certificate, school papers and the papers of your family. Show them to your guardian and the Guardianship Service.',
  },
  'await-identification': {
    title: 'Wait for the final identification',
    how: 'Keep all appointments of the Guardianship Service. When there is doubt about age, it can order a test with X-rays of wrist, teeth and collarbone.',
  },
  'report-to-guardianship-service': {
    title: 'Be reported to the Guardianship Service',
    how: 'Police, municipality, lawyer, any person or you yourself can report that you are alone. The service then checks who you are and appoints a guardian.',
  },
  'talk-to-guardian': {
    title: 'Talk with your guardian',
    how: 'Say what you want and ask what the guardian plans. Ask which papers are still needed.',
  },
  'complete-file': {
    title: 'Complete the file',
    how: 'Check the list: guardian, you, chosen address, papers that prove the facts, interpreter and language, steps with family. The 7-digit public security number goes with it if there is one.',
  },
  'take-identity-steps': {
    title: 'Take steps for a passport',
    how: 'The guardian writes to the embassy or asks family for papers, and keeps a copy of each letter and answer. With a pending asylum request, ask the lawyer first.',
  },
  'explain-no-steps': {
    title: 'Explain why no passport can be had',
    how: 'The guardian writes down what was tried, who refused, or why contact is dangerous, and adds proof.',
  },
  'describe-family-steps': {
    title: 'Describe the steps with family',
    how: 'List each call, message, search or answer with its date. Say what came of it, also if nothing came.',
  },
  'explain-no-contact': {
    title: 'Explain why contact is dangerous',
    how: 'The guardian writes the reasons. You choose whom you tell what.',
  },
  'prepare-proposal': {
    title: 'Prepare a proposal for a durable solution',
    how: 'The guardian writes which solution is best for you, and why: family, safety, care, school, your own opinion. Before any removal decision the Immigration Office must look at each such proposal.',
  },
  'report-danger': {
    title: 'Tell about the danger, in your own time',
    how: 'Tell your guardian or a specialised centre (Payoke, PAG-ASA, Sürya). A centre can also offer its own protection.',
  },
  'prove-schooling': {
    title: 'Prove that you go to school',
    how: 'Ask the school for a certificate of regular attendance, and keep reports.',
  },
  'plan-for-eighteen': {
    title: 'Make a plan for 18',
    how: 'With guardian and lawyer: passport, studies or work, home, and the next request.',
  },
  'choose-order': {
    title: 'Decide which procedure goes first',
    how: 'Guardian and lawyer weigh it with you. The choice is free, and procedures may run side by side.',
  },
  'prepare-life-project': {
    title: 'Prepare the life project',
    how: 'The guardian sends it in writing one month before the A card ends: circumstances, family, school, one of the three national languages.',
  },
  'appeal-in-time': {
    title: 'Appeal in time',
    how: 'The guardian appeals for you to the Council for Alien Law Litigation (CALL, RvV / CCE). Follow the time limit printed on the decision.',
  },
  'extend-card-as-adult': {
    title: 'Extend the card as an adult',
    how: 'Ask at the municipality between 45 and 30 days before it ends. The unit for long stay decides.',
  },
} as const
