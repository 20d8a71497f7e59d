import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Text = ProcedureText<typeof procedure, typeof filing>

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

export const lodging =
  'You send the application by registered post to the Immigration Office, Medical Stay Service. The Office is Dienst Vreemdelingenzaken (DVZ) / Office des étrangers (OE). There is no fee.'
