import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Text = ProcedureText<typeof procedure, typeof filing>

export const papers = {
  'application-letter': {
    name: 'The application itself, with your real address and your elected domicile',
    note: 'It is in Dutch, French or German. Each adult signs it, or a lawyer does.',
  },
  'identity-document': {
    name: 'Passport, equivalent travel document or national identity card',
    note: 'It does not have to be valid.',
  },
  'protection-attestation': {
    name: 'Proof that your international protection procedure or admitted cassation appeal is running',
  },
  'steps-for-a-document': {
    name: 'Reasons and proof of each step to get a document in Belgium',
    note: 'For example letters to the embassy, proof that you sent them, and answers.',
  },
  'proof-of-payment': { name: 'Proof that you paid the contribution fee in full' },
  'proof-of-exemption': {
    name: 'Proof that you pay no fee',
    note: 'For example proof of age, the judgment on statelessness, or proof of the scholarship.',
  },
  'family-documents': {
    name: 'Official documents of the family ties',
    note: 'You need them when a family pays one fee.',
  },
  'proof-of-circumstances': { name: 'Proof of each exceptional circumstance' },
  'earlier-decisions': {
    name: 'Earlier applications and decisions',
    note: 'They show what is new, and how long a procedure lasted.',
  },
  'proof-of-vulnerability': { name: 'Reports or certificates about your situation' },
  'proof-of-roots': { name: 'Proof of work, language and community life' },
} as const satisfies Text['papers']

export const steps = {
  'get-advice': {
    title: 'Get advice',
    text: 'Talk to a lawyer or a legal helpdesk before you apply. A weak application can use up your reasons.',
  },
  'collect-proof': {
    title: 'Collect your proof',
    text: 'Identity, circumstances and reasons: all the proof has to be in the application when you lodge it.',
  },
  pay: {
    title: 'Pay the contribution fee',
    text: 'Check the amount for the day you lodge the application, pay it in full and keep the proof.',
  },
  'write-application': {
    title: 'Write the application',
    text: 'First say why you cannot apply abroad. Then say why you ask to stay. The procedure is only in writing. If an international protection procedure is running or ended less than six months ago, its language is also the language of 9bis.',
  },
  'choose-domicile': {
    title: 'Elect a domicile in Belgium',
    text: 'The authorities send decisions there (gekozen woonplaats / domicile élu). Without one, decisions count as delivered at the Immigration Office.',
  },
  'hand-in': {
    title: 'Lodge it with your municipality',
    text: 'Lodge the application with the mayor of the municipality where you really live. It is best to use registered post.',
  },
  'residence-check': {
    title: 'The municipality checks your address',
    text: 'This normally happens within ten days, but often later. Make sure that you can be found.',
  },
  receipt: {
    title: 'You get a receipt',
    text: 'After a positive check you get a receipt, and the file goes to the Immigration Office.',
  },
  wait: {
    title: 'Wait, and report changes',
    text: 'There is no time limit for the decision, and you get no residence document in the meantime. Report changes of address, and add new proof.',
  },
  decision: {
    title: 'The decision',
    text: 'The municipality notifies it. Read the time limit for appeal on it the same day.',
  },
} as const satisfies Text['steps']

export const lodging =
  'You lodge the application in writing with the mayor of the municipality where you really live (burgemeester / bourgmestre). The municipality checks your address and sends the file to the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE).'
