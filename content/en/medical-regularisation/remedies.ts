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
    how: 'Give the street, number and municipality where you live. The municipality may check it.',
  },
  'identity-proof': {
    title: 'Get proof of your identity',
    how: 'Ask your embassy or the civil registry in your country. A consular card, a military booklet, a marriage booklet or an old passport can also count.',
  },
  'enclose-identity': {
    title: 'Put the proof of identity in the letter',
    how: 'Your identity is judged on the day you lodge the application. Do not send the letter before the proof is in it.',
  },
  'claim-exemption': {
    title: 'Ask for the exemption in the application',
    how: 'Write that your international protection procedure is not over, or that the Council of State admitted your appeal. Add a paper that shows it.',
  },
  'new-certificate': {
    title: 'Get a certificate on the official form',
    how: 'Take the form from the Immigration Office’s website to your doctor. Post the application less than three months after the date on the certificate.',
  },
  'complete-certificate': {
    title: 'Have the certificate completed',
    how: 'Ask the doctor for a complete form: your name, illness, severity, treatment, date and signature. An added report does not replace what is missing on the form.',
  },
  'check-certificate-date': {
    title: 'Check the two dates',
    how: 'The date of the certificate comes first. You post the letter less than three months after it.',
  },
  'ask-doctor': {
    title: 'Ask your doctor about the risks',
    how: 'Ask what would happen to you without treatment, and ask the doctor to write the answer on the certificate.',
  },
  'show-new-elements': {
    title: 'Show what is new',
    how: 'Name each new element in the application, say when it began, and add proof of it.',
  },
  'read-protection-decision': {
    title: 'Read the decision on international protection',
    how: 'Look with a lawyer at what it says about your illness: that it was not believed, or that it falls outside international protection.',
  },
  'explain-silence': {
    title: 'Explain why you did not mention it before',
    how: 'Say in the application why the illness fell outside international protection, or what kept you from speaking about it.',
  },
  'treatment-evidence': {
    title: 'Gather information on care in your country',
    how: 'Look for recent information on this treatment: which hospitals have it, what it costs, who can reach it. Add recent reports from your doctors.',
  },
  'enclose-certificate': {
    title: 'Put the certificate in the letter',
    how: 'The certificate is part of the application. Do not send the letter before the certificate is in it.',
  },
  'apply-for-the-patient': {
    title: 'Apply in the name of the person who is ill',
    how: 'The certificate and the proof of identity have to be about that person. A parent signs for a child. A lawyer can tell you who else to name.',
  },
  'ask-to-go-on': {
    title: 'Ask to go on with the application',
    how: 'Write to the Immigration Office by registered letter within 60 days after you got the card, and say why you want a decision on your 9ter application.',
  },
  'answer-exclusion': {
    title: 'Answer the ground of exclusion',
    how: 'With a lawyer, write down what your own part was and what has changed since. The Immigration Office has to judge your own case. A lawyer keeps what you say secret.',
  },
  'see-lawyer': {
    title: 'Speak to a lawyer first',
    how: 'Take every decision and judgment with you. A lawyer keeps what you say secret.',
  },
  'write-in-language': {
    title: 'Use the language of the international protection procedure',
    how: 'Your papers on international protection show it: Dutch or French. Six months after the procedure ended, the choice is free.',
  },
  'elect-domicile': {
    title: 'Elect a domicile',
    how: 'Write: “I elect domicile at …”, with an address in Belgium. Report each change to the Immigration Office by registered post or against receipt.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
