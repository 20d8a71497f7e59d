import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Text = ProcedureText<typeof procedure, typeof filing>

export const remedies = {
  'send-registered': {
    title: 'Send it by registered post',
    how: 'Post it as a registered letter to the Medical Stay Service of the Immigration Office. Keep the receipt: it proves the day.',
  },
  'state-address': {
    title: 'Write your real address in the application',
    how: 'Give street, number and municipality where you live. The municipality may check it.',
  },
  'identity-proof': {
    title: 'Get proof of your identity',
    how: 'Ask your embassy or the civil registry in your country. A consular card, a military booklet, a marriage booklet or an old passport can also count.',
  },
  'enclose-identity': {
    title: 'Put the proof of identity in the letter',
    how: 'Your identity is judged on the day you file. Wait with the letter until the proof is in it.',
  },
  'claim-exemption': {
    title: 'Ask for the exemption in the application',
    how: 'Write that your asylum procedure is not over, or that the Council of State admitted your appeal. Add a paper that shows it.',
  },
  'new-certificate': {
    title: 'Get a certificate on the official form',
    how: 'Take the form from the site of the Immigration Office to your doctor. Post the application less than three months after its date.',
  },
  'complete-certificate': {
    title: 'Have the certificate completed',
    how: 'Ask the doctor for a full form: your name, illness, severity, treatment, date and signature. An added report does not replace a statement.',
  },
  'check-certificate-date': {
    title: 'Check the two dates',
    how: 'The date of the certificate comes first. The letter is posted less than three months after it.',
  },
  'ask-doctor': {
    title: 'Ask your doctor about the risks',
    how: 'Ask what would happen to you without treatment, and have the answer written on the certificate.',
  },
  'show-new-elements': {
    title: 'Show what is new',
    how: 'Name each new element in the application, say since when it exists, and add proof of it.',
  },
  'read-protection-decision': {
    title: 'Read the decision on asylum',
    how: 'Look with a lawyer for what it says about your illness: not believed, or no matter of asylum.',
  },
  'explain-silence': {
    title: 'Explain why you did not speak of it in asylum',
    how: 'Say in the application why the illness was no matter of asylum, or what kept you from speaking.',
  },
  'treatment-evidence': {
    title: 'Gather information on care in your country',
    how: 'Look for recent pages on this treatment: which hospitals have it, what it costs, who can reach it. Add recent reports of your doctors.',
  },
  'see-lawyer': {
    title: 'Speak to a lawyer first',
    how: 'Take every decision and judgment with you. What you tell a lawyer stays secret.',
  },
  'write-in-language': {
    title: 'Use the language of the asylum procedure',
    how: 'It stands on your asylum papers: Dutch or French. Six months after the procedure ended, the choice is free.',
  },
  'elect-domicile': {
    title: 'Elect a domicile',
    how: 'Write: “I elect domicile at …”, with an address in Belgium. Tell the Immigration Office of each change by registered post or against receipt.',
  },
} as const satisfies Text['remedies']

export const papers = {
  'application-letter': {
    name: 'Application letter, signed by you or your lawyer',
    note: 'With your name, birth data and nationality, your real address, and your elected domicile.',
  },
  'medical-certificate': {
    name: 'Medical certificate on the official form (standaard medisch attest / certificat médical type)',
    note: 'Signed, less than three months old on the day of filing, with illness, severity and treatment.',
  },
  'identity-document': {
    name: 'Passport, identity card or another paper that meets the four requirements',
    note: 'A passport or card that has expired normally counts.',
  },
  'identity-bundle': {
    name: 'Several papers that prove your identity together',
    note: 'Each from the right authority, at least one with photo or fingerprints.',
  },
  'exemption-proof': {
    name: 'Proof that your asylum procedure is not over, or that your cassation appeal was admitted',
    note: 'Only together with a request for the exemption in the letter.',
  },
  'medical-reports': {
    name: 'Recent reports of specialists and hospitals',
    note: 'They support the certificate but do not replace it.',
  },
  'treatment-information': {
    name: 'Recent information on the treatment in your country',
    note: 'Availability, price, distance, supply.',
  },
  'earlier-decisions': {
    name: 'Earlier decisions on 9ter, asylum or other requests to stay',
    note: 'They show what is new and which exception applies.',
  },
  'post-receipt': {
    name: 'Receipt of the registered letter',
    note: 'Keep it for years: it proves the day from which five years are counted.',
  },
} as const satisfies Text['papers']

export const steps = {
  'see-doctor': { title: 'See your doctor', text: 'Your doctor fills in and signs the official form.' },
  'prove-identity': {
    title: 'Gather proof of identity',
    text: 'Collect it before you file, or prepare the request for exemption.',
  },
  'gather-information': {
    title: 'Gather information',
    text: 'Collect recent reports on your illness and on treatment in your country.',
  },
  'write-application': {
    title: 'Write the application',
    text: 'Write your real address and your elected domicile in it. Everything is in writing: there is no interview.',
  },
  'send-registered': {
    title: 'Send it by registered post',
    text: 'Post it to the Medical Stay Service of the Immigration Office. Keep the receipt and a copy of everything.',
  },
  'residence-check': {
    title: 'Check of your address',
    text: 'Your municipality can check that you live at the address. It may ask for the original of your identity paper.',
  },
  admissibility: {
    title: 'Decision on admissibility',
    text: 'If the application is admissible, you get an orange card (attest van immatriculatie / attestation d’immatriculation).',
  },
  'doctor-opinion': {
    title: 'Opinion of the Office’s doctor',
    text: 'The doctor gives an opinion and may examine you. If you miss the appointment, give a valid reason within 15 days.',
  },
  decision: {
    title: 'Decision on the merits',
    text: 'The Immigration Office decides. The law sets no time limit for it, and it can take months.',
  },
} as const satisfies Text['steps']
