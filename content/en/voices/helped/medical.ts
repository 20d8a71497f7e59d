import type { QuestionsIn } from '@/content/voice-sentences'
import type { medicalFacts } from '@/machines/facts/medical'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const medicalQuestions = {
  patient: {
    hint: 'The answer stays on this device.',
    options: {
      me: 'The person who applies',
      'my-child': 'Their child',
      'someone-else': 'Someone else in their family',
      unsure,
    },
  },
  sendingMethod: {
    question: 'How does the person send the application, or how did they send it?',
    hint: 'Registered post is aangetekende zending / envoi recommandé. The post office gives a receipt.',
    findOut:
      'Check how the application is sent to the Immigration Office. Look for the receipt of the registered letter.',
    options: { municipality: 'By hand, at their municipality', unsure },
  },
  addressInApplication: {
    question: 'Which address does the person write in the application?',
    why: 'The application itself has to say where they really live in Belgium.',
    findOut: 'Read the application again and look for the place where they live.',
    options: {
      actual: 'The address where they really live in Belgium',
      'postal-only': 'Only another address, for example their lawyer’s or an organisation’s',
      unsure,
    },
  },
  paperData: {
    question:
      'Do the person’s papers show their full name, their place and date of birth, and their nationality?',
    hint: 'If there are several papers, together they have to show all of this.',
    findOut:
      'Lay the papers side by side and look for each of these points. If there is doubt, show them to a lawyer.',
    options: { unsure },
  },
  paperAuthority: {
    why: 'This is the second requirement. If there are several papers, it counts for each of them.',
    options: { unsure },
  },
  paperPhoto: {
    question: 'Does at least one of these papers have the person’s photo or fingerprints?',
    why: 'This is the third requirement: the paper must have a physical link to the person.',
    options: { unsure },
  },
  paperIndependent: {
    question: 'Is every one of these papers based on more than what the person said themselves?',
    short: 'More than the person’s own word',
    hint: 'A statement that rests on their word alone does not count.',
    why: 'This is the fourth requirement. If there are several papers, it counts for each of them.',
    options: { no: 'No, at least one rests only on their word', unsure },
  },
  identityProofSent: {
    question: 'Is the proof of the person’s identity in the same letter as the application?',
    why: 'Their identity is judged at the moment they lodge the application. What is sent later is too late.',
    options: { later: 'No, it is sent later', unsure },
  },
  exemptionClaimed: {
    question:
      'Does the application say that the person does not have to prove their identity, and does it show why?',
    hint: 'For example, it mentions their pending international protection procedure and adds a copy of their annex 26 or orange card.',
    why: 'During an international protection procedure they are exempt only if the application itself says and shows so.',
    findOut:
      'Read the application, or ask the lawyer who wrote it. Check whether it asks for the exemption and shows their international protection procedure.',
    options: { unsure },
  },
  certificateForm: {
    question: 'Which medical certificate does the person have?',
    hint: 'The official form is the standaard medisch attest / certificat médical type. Their doctor fills it in.',
    findOut: 'Check whether the form names article 9ter, or ask their doctor.',
    options: { unsure },
  },
  certificateSent: {
    why: 'The certificate is part of the application. What is sent later is too late.',
    options: { later: 'No, it is sent later', unsure },
  },
  certificateDate: {
    why: 'The certificate has to be less than three months old when they lodge the application.',
    findOut: 'Look for the date next to the doctor’s signature, or ask their doctor.',
    options: { unsure: 'The day is not known' },
  },
  medicalFilingDate: {
    question: 'On which day does the person send the medical application, or did they send it?',
    short: 'Day the person lodges the application (9ter)',
    hint: 'If they have not sent it yet, enter the day on which they plan to. The post office receipt shows the day.',
    findOut:
      'Look for the day on the receipt of the registered letter. If they have not sent it yet, choose a day with their lawyer or doctor.',
    options: { unsure: 'The day is not known' },
  },
  certificateStates: {
    findOut:
      'Read the certificate with their doctor. Look for the illness, how serious it is and the treatment.',
    options: { illness: 'Which illness they have', treatment: 'Which treatment they need', unsure },
  },
  certificateSignature: {
    options: { unsure },
  },
  patientNamed: {
    question: 'Is the person’s name on the certificate?',
    findOut: 'Look for their full name on the form and on the papers attached to it.',
    options: { unsure },
  },
  illnessRisk: {
    question: 'What could happen because of the person’s illness, according to their doctor?',
    hint: 'Imagine that they return to their country. The answer stays on this device.',
    findOut: 'Ask their doctor what would happen without treatment.',
    options: {
      'life-or-body': 'Their life or their body would be in danger',
      'no-treatment': 'They would suffer badly, because there is no proper treatment there',
      unsure,
    },
  },
  treatmentAtHome: {
    question: 'Could the person get the treatment they need in their country?',
    short: 'Treatment in the person’s country',
    hint: 'Their country is the one they come from, or the one where they used to live.',
    why: 'A permit depends on whether there is proper treatment and whether they can reach it.',
    findOut:
      'Ask their doctor which treatment they need. Then look for recent information on hospitals, medicines and prices in their country.',
    options: { 'out-of-reach': 'It exists, but they cannot reach it or pay for it', unsure },
  },
  earlierMedicalOutcome: {
    question: 'What happened to the person’s earlier application for medical regularisation (9ter)?',
    hint: 'The decision names the paragraph of article 9ter that it uses. If they lodged several applications, choose the lowest answer on the list that fits one of them.',
    why: 'What they raised before often cannot be used again. There are exceptions.',
    findOut:
      'Find the decision, or ask their former lawyer for a copy. Check which paragraph of article 9ter it names.',
    options: { withdrawn: 'They withdrew it', unsure },
  },
  newMedicalElements: {
    question: 'What is new since the person’s earlier application?',
    why: 'The Immigration Office looks only at what they have not raised before.',
    findOut: 'Compare the old certificate with the new one, together with their doctor.',
    options: {
      'new-facts': 'A new illness, or facts that they never raised',
      'new-treatment': 'A new treatment that they now need for the same illness',
      unsure,
    },
  },
  illnessInProtection: {
    question: 'Did the illness come up in the person’s international protection procedure?',
    why: 'What was rejected in that procedure cannot be used again, with one exception.',
    findOut: 'Read the decision on their application for international protection with a lawyer.',
    options: {
      'known-unsaid': 'No, although they knew about the illness then',
      'unknown-then': 'No, they did not know about it then, or it came later',
      unsure,
    },
  },
  illnessInEarlierStay: {
    question: 'Did the person write about this illness in an earlier application to stay?',
    why: 'What they raised in an earlier application cannot be used again, with some exceptions.',
    findOut:
      'Find a copy of the earlier application and of the decision, or ask their former lawyer for them.',
    options: {
      excepted: 'Yes, but that application failed only on identity or fee, or they withdrew it',
      unsure,
    },
  },
  exclusionActs: {
    question:
      'Did the person ever take part in war crimes, in acts against humanity, or in another serious crime?',
    findOut: 'They can speak to a lawyer about it. A lawyer keeps what they say secret.',
    options: { unsure },
    optionHints: { found: 'For example a decision that excludes them from international protection.' },
  },
  applicationLanguage: {
    options: { unsure },
  },
  electedDomicile: {
    hint: 'This is the elected domicile: gekozen woonplaats / domicile élu. It can be the lawyer’s address.',
    why: 'Without it, decisions are sent to the Immigration Office itself, and time limits run without the person knowing.',
    options: { unsure },
  },
  medicalInformation: {
    question: 'Which information on the person’s illness and on care in their country is added?',
    hint: 'For example reports from specialists, and information on hospitals, medicines and prices in their country.',
    why: 'The law asks them to send all useful and recent information with the application.',
    findOut: 'Make a list of what is added, with the date of each paper.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof medicalFacts>
