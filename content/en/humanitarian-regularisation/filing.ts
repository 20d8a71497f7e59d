import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Text = ProcedureText<typeof procedure, typeof filing>

export const papers = {
  'application-letter': {
    name: 'The request itself, with your real address and your elected domicile',
    note: 'In Dutch, French or German. Each adult signs, or a lawyer does.',
  },
  'identity-document': {
    name: 'Passport, equal travel document or national identity card',
    note: 'It need not be valid.',
  },
  'protection-attestation': {
    name: 'Proof that your protection procedure or admitted cassation appeal is running',
  },
  'steps-for-a-document': {
    name: 'Reasons and proof of each step to get a document in Belgium',
    note: 'For example letters to the embassy, proof of sending, answers.',
  },
  'proof-of-payment': { name: 'Proof that the contribution fee is paid in full' },
  'proof-of-exemption': {
    name: 'Proof that you pay no fee',
    note: 'Proof of age, judgment on statelessness, or proof of the scholarship.',
  },
  'family-documents': {
    name: 'Official documents of the family ties',
    note: 'Needed when a family pays one fee.',
  },
  'proof-of-circumstances': { name: 'Proof of each exceptional circumstance' },
  'earlier-decisions': {
    name: 'Earlier requests and decisions',
    note: 'They show what is new, and how long a procedure lasted.',
  },
  'proof-of-vulnerability': { name: 'Reports or certificates about your situation' },
  'proof-of-roots': { name: 'Proof of work, language and community life' },
} as const satisfies Text['papers']

export const steps = {
  'get-advice': {
    title: 'Get advice',
    text: 'Talk to a lawyer or a legal helpdesk before you file. A weak request can use up your reasons.',
  },
  'collect-proof': {
    title: 'Collect your proof',
    text: 'Identity, circumstances and reasons: everything has to be in the file when you lodge it.',
  },
  pay: {
    title: 'Pay the contribution fee',
    text: 'Check the amount for your day of filing, pay it in full and keep the proof.',
  },
  'write-application': {
    title: 'Write the request',
    text: 'First say why you cannot file abroad. Then say why you ask to stay. The procedure is only in writing. If a protection procedure is running or ended less than six months ago, its language is also the language of 9bis.',
  },
  'choose-domicile': {
    title: 'Elect a domicile in Belgium',
    text: 'Decisions are sent there (gekozen woonplaats / domicile élu). Without one, they count as delivered at the Immigration Office.',
  },
  'hand-in': {
    title: 'File with your municipality',
    text: 'File with the mayor of the municipality where you really live. Registered post is advised.',
  },
  'residence-check': {
    title: 'The municipality checks your address',
    text: 'Normally within ten days, often later. Make sure that you can be found.',
  },
  receipt: {
    title: 'You get a receipt',
    text: 'After a positive check you get a receipt, and the file goes to the Immigration Office.',
  },
  wait: {
    title: 'Wait, and report changes',
    text: 'There is no time limit for the decision and no residence document meanwhile. Report changes of address, and add new proof.',
  },
  decision: {
    title: 'The decision',
    text: 'The municipality notifies it. Read the time limit for appeal on it the same day.',
  },
} as const satisfies Text['steps']

export const lodging =
  'You file in writing with the mayor of the municipality where you really live (burgemeester / bourgmestre). The municipality checks your address and sends the file to the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE).'
