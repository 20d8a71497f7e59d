import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Text = ProcedureText<typeof procedure, typeof filing>

export const papers = {
  'application-letter': {
    name: 'Application letter, signed by you or your lawyer',
    note: 'It gives your name, date and place of birth, nationality, real address and elected domicile.',
  },
  'medical-certificate': {
    name: 'Medical certificate on the official form (standaard medisch attest / certificat médical type)',
    note: 'It is signed, less than three months old when you lodge the application, and states illness, severity and treatment.',
  },
  'identity-document': {
    name: 'Passport, identity card or another paper that proves your identity',
    note: 'A passport or card that has expired normally counts too.',
  },
  'identity-bundle': {
    name: 'Several papers that prove your identity together',
    note: 'Each comes from the right authority, and at least one has your photo or fingerprints.',
  },
  'exemption-proof': {
    name: 'Proof that your international protection procedure is not over, or that your cassation appeal was admitted',
    note: 'It only helps if the letter also asks for the exemption.',
  },
  'medical-reports': {
    name: 'Recent reports from specialists and hospitals',
    note: 'They support the certificate but do not replace it.',
  },
  'treatment-information': {
    name: 'Recent information on the treatment in your country',
    note: 'It shows whether the treatment is available, what it costs, how far it is and whether supply is steady.',
  },
  'earlier-decisions': {
    name: 'Earlier decisions on 9ter, international protection or other applications to stay',
    note: 'They show what is new and which exception applies.',
  },
  'post-receipt': {
    name: 'Receipt of the registered letter',
    note: 'Keep it for years: it proves the day from which the five years count.',
  },
} as const satisfies Text['papers']

export const steps = {
  'see-doctor': { title: 'See your doctor', text: 'Your doctor fills in and signs the official form.' },
  'prove-identity': {
    title: 'Gather proof of identity',
    text: 'Collect it before you lodge the application, or prepare to ask for the exemption.',
  },
  'gather-information': {
    title: 'Gather information',
    text: 'Collect recent reports on your illness and recent information on treatment in your country.',
  },
  'write-application': {
    title: 'Write the application',
    text: 'Give your real address and your elected domicile in it. Everything is in writing: there is no interview.',
  },
  'send-registered': {
    title: 'Send it by registered post',
    text: 'Post it to the Medical Stay Service of the Immigration Office. Keep the receipt and a copy of everything.',
  },
  'residence-check': {
    title: 'Check of your address',
    text: 'Your municipality can check that you live at the address. It may ask for your original identity paper.',
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
    text: 'The Immigration Office decides. The law sets no time limit, and a decision can take months.',
  },
} as const satisfies Text['steps']

export const lodging =
  'You send the application by registered post to the Medical Stay Service of the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE). There is no fee.'
