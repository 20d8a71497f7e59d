import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

/** What can be done about a condition that is open or not met. */
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
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
