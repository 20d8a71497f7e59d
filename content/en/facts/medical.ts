import type { QuestionsOf } from '@/content/sentences'
import type { medicalFacts } from '@/machines/facts/medical'

const notSure = 'I am not sure'

/** Questions that only medical regularisation (9ter) asks. */
export const medicalQuestions = {
  sendingMethod: {
    question: 'How do you send the application, or how did you send it?',
    short: 'How it is sent',
    hint: 'Registered post is aangetekende zending / envoi recommandé. The post office gives you a receipt.',
    why: 'The law accepts only registered post to the Immigration Office.',
    findOut:
      'Check how you send the application to the Immigration Office. Look for the receipt of the registered letter.',
    options: {
      'registered-post': 'By registered post to the Immigration Office',
      municipality: 'By hand, at my municipality',
      other: 'In another way',
      unsure: notSure,
    },
    optionHints: { other: 'For example by ordinary post, by e-mail or by hand.' },
  },
  addressInApplication: {
    question: 'Which address do you write in the application?',
    short: 'Address in the application',
    hint: 'Look at the letter itself, not only at the envelope.',
    why: 'The application itself has to say where you really live in Belgium.',
    findOut: 'Read the application again and look for the place where you live.',
    options: {
      actual: 'The address where I really live in Belgium',
      'postal-only': 'Only another address, for example my lawyer’s or an organisation’s',
      none: 'No address',
      unsure: notSure,
    },
  },
  paperData: {
    question: 'Do your papers show your full name, your place and date of birth, and your nationality?',
    short: 'Data on the identity papers',
    hint: 'If you have several papers, together they have to show all of this.',
    why: 'This is the first of four requirements for a paper that proves identity.',
    findOut:
      'Lay your papers side by side and look for each of these points. If you are in doubt, show them to a lawyer.',
    options: { yes: 'Yes, all of it', no: 'No, something is missing', unsure: notSure },
  },
  paperAuthority: {
    question: 'Does every one of these papers come from the authority that may issue it?',
    short: 'Issued by the right authority',
    hint: 'For example a ministry, a civil registry, a court or an embassy.',
    why: 'This is the second requirement. If you have several papers, it counts for each of them.',
    findOut:
      'Look on each paper for the name of the authority that issued it. Then show the papers to a lawyer or a specialised organisation.',
    options: { yes: 'Yes', no: 'No, or not every one', unsure: notSure },
  },
  paperPhoto: {
    question: 'Does at least one of these papers have your photo or your fingerprints?',
    short: 'Photo or fingerprints',
    hint: 'A signature alone is not enough.',
    why: 'This is the third requirement: the paper must have a physical link to you.',
    findOut: 'Look on each paper for a photo or a fingerprint, or show the papers to a lawyer.',
    options: { yes: 'Yes', no: 'No', unsure: notSure },
  },
  paperIndependent: {
    question: 'Is every one of these papers based on more than what you said yourself?',
    short: 'More than your own word',
    hint: 'A statement that rests on your word alone does not count.',
    why: 'This is the fourth requirement. If you have several papers, it counts for each of them.',
    findOut:
      'Check whether each paper says what it is based on. Then show the papers to a lawyer or a specialised organisation.',
    options: { yes: 'Yes', no: 'No, at least one rests only on my word', unsure: notSure },
  },
  identityProofSent: {
    question: 'Is the proof of your identity in the same letter as the application?',
    short: 'Proof of identity sent',
    why: 'Your identity is judged at the moment you lodge the application. What you send later is too late.',
    findOut: 'Look at the list of papers in the application, or ask the person who sends it.',
    options: {
      'with-application': 'Yes, it goes with the application',
      later: 'No, I send it later',
      unsure: notSure,
    },
  },
  exemptionClaimed: {
    question: 'Does your application say that you do not have to prove your identity, and does it show why?',
    short: 'Exemption asked for',
    hint: 'For example, it mentions your pending international protection procedure and adds a copy of your annex 26 or orange card.',
    why: 'During an international protection procedure you are exempt only if the application itself says and shows so.',
    findOut:
      'Read the application, or ask the lawyer who wrote it. Check whether it asks for the exemption and shows your international protection procedure.',
    options: { yes: 'Yes', no: 'No', unsure: notSure },
  },
  certificateForm: {
    question: 'Which medical certificate do you have?',
    short: 'Medical certificate',
    hint: 'The official form is the standaard medisch attest / certificat médical type. Your doctor fills it in.',
    why: 'An application without a certificate on the official form is inadmissible.',
    findOut: 'Check whether the form names article 9ter, or ask your doctor.',
    options: {
      'current-model': 'The official form in use since 1 March 2024',
      'older-model': 'The official form from before that day',
      'other-report': 'Another letter or report from a doctor',
      none: 'None yet',
      unsure: notSure,
    },
  },
  certificateDate: {
    question: 'What is the date on the medical certificate?',
    short: 'Date of the certificate',
    hint: 'The day that the doctor wrote next to the signature.',
    why: 'The certificate has to be less than three months old when you lodge the application.',
    findOut: 'Look for the date next to the doctor’s signature, or ask your doctor.',
    options: { unsure: 'I do not know the day' },
  },
  medicalFilingDate: {
    question: 'On which day do you send the medical application, or did you send it?',
    short: 'Day you lodge the application (9ter)',
    hint: 'If you have not sent it yet, enter the day on which you plan to. The post office receipt shows the day.',
    why: 'The age of the certificate counts up to that day.',
    findOut:
      'Look for the day on the receipt of the registered letter. If you have not sent it yet, choose a day with your lawyer or doctor.',
    options: { unsure: 'I do not know the day' },
  },
  certificateStates: {
    question: 'What does the certificate itself say?',
    short: 'Statements on the certificate',
    hint: 'Choose only what is on the form itself. An added report does not replace it.',
    why: 'The law asks for three statements. If one is missing, the application is inadmissible.',
    findOut:
      'Read the certificate with your doctor. Look for the illness, how serious it is and the treatment.',
    options: {
      illness: 'Which illness I have',
      severity: 'How serious the illness is',
      treatment: 'Which treatment I need',
      none: 'None of these',
      unsure: notSure,
    },
    optionHints: {
      severity: 'The doctor has to say it expressly. The name of the illness alone is not enough.',
    },
  },
  certificateSignature: {
    question: 'Did the doctor sign the certificate?',
    short: 'Signed by the doctor',
    why: 'A certificate without a signature is often a reason for a refusal.',
    findOut: 'Look at the end of the form for the doctor’s signature.',
    options: { signed: 'Yes', unsigned: 'No', unsure: notSure },
  },
  patientNamed: {
    question: 'Is your name on the certificate?',
    short: 'Name of the patient',
    why: 'The Immigration Office has to see whose certificate it is.',
    findOut: 'Look for your full name on the form and on the papers attached to it.',
    options: {
      'on-certificate': 'Yes',
      'in-attachment': 'No, but it is on a paper attached to it',
      nowhere: 'No, nowhere',
      unsure: notSure,
    },
  },
  illnessRisk: {
    question: 'What could happen because of your illness, according to your doctor?',
    short: 'Risk that the doctor names',
    hint: 'Imagine that you return to your country. Your answer stays on this device.',
    why: 'The law looks at two risks. One of them is enough.',
    findOut: 'Ask your doctor what would happen without treatment.',
    options: {
      'life-or-body': 'My life or my body would be in danger',
      'no-treatment': 'I would suffer badly, because there is no proper treatment there',
      both: 'Both',
      neither: 'Neither of these',
      unsure: notSure,
    },
  },
  treatmentAtHome: {
    question: 'Could you get the treatment you need in your country?',
    short: 'Treatment in your country',
    hint: 'Your country is the one you come from, or the one where you used to live.',
    why: 'A permit depends on whether there is proper treatment and whether you can reach it.',
    findOut:
      'Ask your doctor which treatment you need. Then look for recent information on hospitals, medicines and prices in your country.',
    options: {
      missing: 'No, it does not exist there',
      limited: 'Hardly: it is scarce, or not always there',
      'out-of-reach': 'It exists, but I cannot reach it or pay for it',
      available: 'Yes',
      unsure: notSure,
    },
  },
  earlierMedicalOutcome: {
    question: 'What happened to your earlier application for medical regularisation (9ter)?',
    short: 'Outcome of the earlier 9ter application',
    hint: 'The decision names the paragraph of article 9ter that it uses. If you lodged several applications, choose the lowest answer on the list that fits one of them.',
    why: 'What you raised before often cannot be used again. There are exceptions.',
    findOut:
      'Find the decision, or ask your former lawyer for a copy. Check which paragraph of article 9ter it names.',
    options: {
      form: 'Inadmissible, only because of post, address, identity or certificate',
      withdrawn: 'I withdrew it',
      pending: 'There is no decision yet',
      filter: 'Inadmissible, because the Office’s doctor saw no such illness',
      other: 'Another decision, for example unfounded',
      unsure: notSure,
    },
    optionHints: {
      form: 'Article 9ter §3, 1°, 2° or 3°.',
      filter: 'Article 9ter §3, 4°.',
    },
  },
  newMedicalElements: {
    question: 'What is new since your earlier application?',
    short: 'New elements',
    why: 'The Immigration Office looks only at what you have not raised before.',
    findOut: 'Compare the old certificate with the new one, together with your doctor.',
    options: {
      'new-facts': 'A new illness, or facts that I never raised',
      'new-treatment': 'A new treatment that I now need for the same illness',
      same: 'Nothing is new',
      unsure: notSure,
    },
  },
  illnessInProtection: {
    question: 'Did your illness come up in your international protection procedure?',
    short: 'Illness in the international protection procedure',
    hint: 'Look in the decision of the CGRS (CGVS / CGRA) or of the Council for Alien Law Litigation (CALL).',
    why: 'What was rejected in that procedure cannot be used again, with one exception.',
    findOut: 'Read the decision on your application for international protection with a lawyer.',
    options: {
      rejected: 'Yes, and it was not accepted',
      outside: 'Yes, but the decision says that it falls outside international protection',
      'known-unsaid': 'No, although I knew about the illness then',
      'unknown-then': 'No, I did not know about it then, or it came later',
      unsure: notSure,
    },
  },
  illnessInEarlierStay: {
    question: 'Did you write about this illness in an earlier application to stay?',
    short: 'Illness in an earlier application',
    hint: 'Think of humanitarian regularisation (9bis) and other applications, not of 9ter or international protection. If there were several, choose the lowest answer on the list that fits one of them.',
    why: 'What you raised in an earlier application cannot be used again, with some exceptions.',
    findOut:
      'Find a copy of the earlier application and of the decision, or ask your former lawyer for them.',
    options: {
      'not-raised': 'No',
      excepted: 'Yes, but that application failed only on identity or fee, or I withdrew it',
      raised: 'Yes, and there was another decision, or there is none yet',
      unsure: notSure,
    },
  },
  exclusionActs: {
    question: 'Did you ever take part in war crimes, in acts against humanity, or in another serious crime?',
    short: 'Serious crimes',
    hint: 'A short answer is enough. It stays on this device.',
    why: 'The law excludes people from 9ter if there are serious grounds to believe this.',
    findOut: 'Speak to a lawyer about it. A lawyer keeps what you say secret.',
    options: {
      no: 'No',
      possible: 'Someone could say so',
      found: 'Yes, an authority has already decided so',
      unsure: notSure,
    },
    optionHints: { found: 'For example a decision that excludes you from international protection.' },
  },
  applicationLanguage: {
    question: 'In which language is the application?',
    short: 'Language of the application',
    why: 'During an international protection procedure, and for six months after it, the language of that procedure counts.',
    findOut: 'Look at the text of the application, or ask the person who writes it.',
    options: { nl: 'Dutch', fr: 'French', de: 'German', unsure: notSure },
  },
  electedDomicile: {
    question: 'Does the application name an address in Belgium for official letters?',
    short: 'Address for official letters',
    hint: 'This is your elected domicile: gekozen woonplaats / domicile élu. It can be your lawyer’s address.',
    why: 'Without it, decisions are sent to the Immigration Office itself, and time limits run without your knowing.',
    findOut: 'Read the application and look for “woonplaatskeuze” or “élection de domicile”.',
    options: { chosen: 'Yes', none: 'No', unsure: notSure },
  },
  medicalInformation: {
    question: 'Which information on your illness and on care in your country do you add?',
    short: 'Information added',
    hint: 'For example reports from specialists, and information on hospitals, medicines and prices in your country.',
    why: 'The law asks you to send all useful and recent information with the application.',
    findOut: 'Make a list of what you add, with the date of each paper.',
    options: {
      recent: 'Recent information',
      old: 'Only older information',
      none: 'None',
      unsure: notSure,
    },
  },
} as const satisfies QuestionsOf<typeof medicalFacts>
