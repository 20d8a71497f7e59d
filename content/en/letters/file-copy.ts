import type { LetterText } from '@/content/letter-sentences'
import type { fileCopy } from '@/machines/letters/file-copy'

/** Request for a copy of the file. */
export const letterText = {
  title: 'Request for a copy of your file',
  about:
    'With it you ask the Immigration Office for a copy of your file, or of some papers in it. It helps if you lost a decision, or if a lawyer has to read what the Office knows.',
  how: 'Send it by e-mail to openbaarheidvanbestuur@ibz.fgov.be, with a copy of your identity paper. A request by telephone does not count. If a lawyer asks for you, you do not have to prove your identity. To ask for the file of another adult, add that person’s agreement in writing. Note the day on which you sent it.',
  subject: 'Request for a copy of my file (Act of 11 April 1994 on openness of administration)',
  parts: {
    asks: 'I ask you for a copy of the documents in my file that I name below. I rest this on articles 4 and 5 of the Act of 11 April 1994 on openness of administration.',
    interest:
      'The file is about me. I therefore have the interest that article 4 asks for where a document is of a personal nature.',
    which: 'Which documents I ask for',
    'stay-refusal': 'The refusal of my application to stay, and the documents on which it rests.',
    'dublin-refusal':
      'The refusal of stay with an order to leave because another State must look at my application for international protection, and the documents on which it rests.',
    order:
      'The order to leave the territory, the proof of its notification, and the documents on which it rests.',
    'entry-ban': 'The entry ban, the proof of its notification, and the documents on which it rests.',
    humanitarian:
      'My application on the basis of article 9bis of the Act of 15 December 1980, and the decision on it.',
    medical:
      'My application on the basis of article 9ter of the Act of 15 December 1980, the opinions of the official doctor, and the decision on it.',
    statelessness: 'My application to stay as a stateless person, and the decision on it.',
    'other-stay': 'My other applications to stay, and the decisions on them.',
    'which-documents':
      'Write here what else you want: the whole file, or only some documents. Name each with its day if you know it, such as a decision, a form on which you were heard, or a report of the police. A request that is too vague takes longer.',
    how: 'How I ask to receive it',
    'by-email': 'Please send the copy by e-mail to {email}.',
    identity: 'I prove my identity with a copy of my identity paper.',
    'no-identity-paper':
      'Write here how you can prove who you are without an identity paper, such as with the last document that the Immigration Office gave you. Add a copy of it.',
    'if-not': 'If you cannot send everything',
    rest: 'If a part cannot be made public, I ask for the rest, and for the reasons for what you leave out (article 6, §§4 and 5, of the same act).',
    elsewhere:
      'If another authority holds a document, I ask you to tell me which one, with its address (article 5).',
    within:
      'I ask you to send the copy as soon as possible, and in any case to answer within thirty days of receiving this request (article 6, §5).',
  },
  pieces: { identity: 'Copy of my identity paper' },
  warnings: {
    'do-not-wait':
      'An answer can take 30 days, and then 15 days more. The time limit to appeal runs on meanwhile: see a lawyer now, and do not wait for the copy.',
    silence:
      'No answer after these days counts as a refusal. You can then ask the Office to look at it again. At the same time, ask the Commission for access to administrative documents for its opinion.',
    'paper-costs':
      'The copy comes by e-mail. A copy on paper is possible only in some cases, and it can cost money.',
    'file-elsewhere':
      'What you said in the interview on international protection is in the file of the CGRS (CGVS / CGRA). Ask the CGRS for a copy of the interview notes.',
  },
} as const satisfies LetterText<typeof fileCopy>
