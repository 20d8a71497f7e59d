import type { LetterText } from '@/content/letter-sentences'
import type { medicalSupplement } from '@/machines/letters/medical-supplement'

/** Supplement to a pending 9ter file. */
export const letterText = {
  title: 'Supplement to a pending 9ter file',
  about:
    'With it you add a new medical certificate, new reports or new information on treatment to a 9ter application on which there is no decision yet. The Office’s doctor does not ask for them, so you send them yourself.',
  how: 'Send it with the papers by registered post to the Medical Stay Service. A change in the illness or the treatment is best shown by a new certificate on the official form. Keep a copy and the post receipt.',
  subject: 'Supplement to a pending application on the basis of article 9ter of the Act of 15 December 1980',
  parts: {
    file: 'On {medicalFiledOn} I sent you an application for authorisation to stay on the basis of article 9ter.',
    patient: 'That application is for the following person, who is ill: {patient}',
    supplements:
      'This letter supplements that application. It is not a new application within the meaning of article 9ter, §8, and I maintain everything that stands in the first one.',
    pieces: 'What I add',
    health: 'Illness and treatment',
    'for-the-doctor':
      'I do not describe the illness in this letter. I ask you to submit the medical papers among the new pieces to the doctor who gives the opinion of article 9ter, §1, paragraph 5.',
    certificate:
      'Write here, for each new medical paper, its number and its date, and whether it shows a change in the illness or in the treatment. Do not describe the illness. If there is no new medical paper, leave this part out.',
    country: 'Treatment in the country of origin or of residence',
    treatment:
      'Write here what is new on the treatment in that country: whether it exists, whether it is always available, what it costs and who would pay. Name the number of each piece, its source and its date. If there is nothing new, leave this part out with its heading.',
    changes: 'What has changed',
    'what-changed':
      'Write here what has changed in your family since the application, and since when: for example a birth. For a new address, use the letter for a change of address.',
    request: 'Request',
    asks: 'I ask you to add this letter and its pieces to the file, and to take them into account in the opinion and in the decision.',
  },
  pieces: {},
  warnings: {
    'not-a-new-one':
      'Say clearly that this is a supplement, as the letter does. A new 9ter application withdraws the pending one, and only the newest is looked at.',
    'repairs-nothing':
      'A supplement does not repair an application that was sent without proof of identity or without a good certificate. Both are judged on what was in the first letter. Ask a lawyer what to do then.',
    'missed-appointment':
      'If you missed an appointment with the doctor of the Immigration Office, you have 15 days from that appointment to give a valid reason. Do it at once and in writing.',
  },
} as const satisfies LetterText<typeof medicalSupplement>
