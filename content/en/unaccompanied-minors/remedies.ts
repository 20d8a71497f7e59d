/** What can be obtained or done. */
export const remedies = {
  'talk-to-lawyer': {
    title: 'Talk to a lawyer',
    how: 'Ask your guardian for a lawyer who knows youth law and migration law. Ask whether legal aid (pro deo) pays for it.',
  },
  'clarify-identity': {
    title: 'Find out your date of birth and nationality',
    how: 'Collect your birth certificate, school papers and your family’s papers. Show them to your guardian and the Guardianship Service.',
  },
  'see-lawyer-at-eighteen': {
    title: 'Talk to a lawyer about other routes',
    how: 'Look for a lawyer who knows migration law. Ask whether legal aid (pro deo) pays for it. Take every paper from this procedure with you.',
  },
  'await-identification': {
    title: 'Wait for the final identification',
    how: 'Go to every appointment with the Guardianship Service. If it doubts your age, it can order a test with X-rays of your wrist, teeth and collarbone. A decision of that service is contested before the Council of State, not the CALL. Ask a lawyer at once.',
  },
  'report-to-guardianship-service': {
    title: 'Get reported to the Guardianship Service',
    how: 'The police, the municipality, a lawyer, anyone else or you yourself can report that you are alone. The service then checks who you are and appoints a guardian.',
  },
  'ask-for-guardian': {
    title: 'Ask for a guardian',
    how: 'Ask the Guardianship Service (Dienst Voogdij / Service des Tutelles) which guardian it appoints, and when. A social worker or a lawyer can also ask.',
  },
  'talk-to-guardian': {
    title: 'Talk to your guardian',
    how: 'Say what you want and ask what your guardian plans. Ask which papers are still missing.',
  },
  'complete-file': {
    title: 'Complete the application',
    how: 'Check the list: guardian, you, chosen address, papers that prove the facts, interpreter and language, contact with your family. Add the 7-digit public security number if you have one.',
  },
  'take-identity-steps': {
    title: 'Take steps for a passport',
    how: 'The guardian writes to the embassy or asks your family for papers, and keeps a copy of each letter and answer. If your application for international protection is pending, ask a lawyer first.',
  },
  'explain-no-steps': {
    title: 'Explain why you cannot get a passport',
    how: 'The guardian writes down what was tried, who refused, or why contact is dangerous, and adds proof.',
  },
  'describe-family-steps': {
    title: 'Describe the contact with your family',
    how: 'List each call, message, search or answer with its date. Say what the result was, even if there was none.',
  },
  'explain-no-contact': {
    title: 'Explain why contact is dangerous',
    how: 'The guardian writes down the reasons. You choose what you tell, and to whom.',
  },
  'prepare-proposal': {
    title: 'Prepare a proposal for a durable solution',
    how: 'The guardian writes which solution is best for you, and why: family, safety, care, school, your own opinion. The Immigration Office must look at each proposal before it takes any removal decision.',
  },
  'report-danger': {
    title: 'Talk about the danger when you are ready',
    how: 'Tell your guardian or a specialised centre (Payoke, PAG-ASA, Sürya). A centre can also offer its own protection.',
  },
  'prove-schooling': {
    title: 'Prove that you go to school',
    how: 'Ask the school for a certificate of regular attendance, and keep your school reports.',
  },
  'plan-for-eighteen': {
    title: 'Make a plan for when you turn 18',
    how: 'Plan with your guardian and a lawyer: passport, studies or work, a home, and the next application.',
  },
  'extend-instead': {
    title: 'Extend the card that you have',
    how: 'Look at the day on which the card ends. Your guardian sends what is needed before that day.',
  },
  'choose-order': {
    title: 'Decide which procedure goes first',
    how: 'Your guardian and a lawyer weigh this with you. The choice is free, and procedures may run at the same time.',
  },
  'prepare-life-project': {
    title: 'Prepare your life project',
    how: 'The guardian sends it in writing one month before the A card ends. It covers your circumstances, family, school, and one of the three national languages.',
  },
  'appeal-in-time': {
    title: 'Appeal in time',
    how: 'The guardian lodges the appeal for you at the Council for Alien Law Litigation (CALL, RvV / CCE). Follow the time limit printed on the decision.',
  },
  'extend-card-as-adult': {
    title: 'Extend your card as an adult',
    how: 'Ask your municipality between 45 and 30 days before it ends. The Long Stay office decides.',
  },
} as const
