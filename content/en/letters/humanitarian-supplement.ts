import type { LetterText } from '@/content/letter-sentences'
import type { humanitarianSupplement } from '@/machines/letters/humanitarian-supplement'

/** Supplement to a pending 9bis file. */
export const letterText = {
  title: 'Supplement to a pending 9bis file',
  about:
    'With it you add new papers and new facts to a 9bis application on which there is no decision yet. It says which file it is for and what each paper shows.',
  how: 'Send it by e-mail with the papers as one file. The Immigration Office has one address for applications in French and one for applications in Dutch. If you have no receipt of the municipality yet, ask there first whether your file has been sent on. Keep the sent message.',
  subject: 'Supplement to a pending application on the basis of article 9bis of the Act of 15 December 1980',
  parts: {
    file: 'I lodged an application on the basis of article 9bis with the mayor of {municipality} on {humanitarianFiledOn}.',
    receipt: 'The municipality found that I live at the address in that application.',
    supplements:
      'This letter supplements that application. It is not a new application, and I maintain everything that stands in the first one.',
    pieces: 'What I add',
    circumstances: 'For the exceptional circumstances',
    'for-circumstances':
      'Write here which new piece shows that you cannot go abroad to apply, with its number, and what it shows. If there is none, leave this part out with its heading.',
    merits: 'For the reasons for the stay',
    'for-merits':
      'Write here which new piece shows why you ask to stay, with its number, and what it shows. If there is none, leave this part out with its heading.',
    changes: 'What has changed',
    'what-changed':
      'Write here what has changed since the application, and since when: for example a birth, a marriage, work or school. If nothing has changed, leave this part out with its heading.',
    request: 'Request',
    asks: 'I ask you to add this letter and its pieces to my file, and to take them into account in the decision.',
  },
  pieces: {},
  warnings: {
    'not-a-new-one':
      'Do not send this to the mayor as a new application: a new 9bis application withdraws the pending one.',
    'repairs-nothing':
      'A supplement does not repair an application that was lodged without an identity document or without the full fee. Both are judged on the day of the application. Ask a lawyer what to do then.',
    'medical-barred': 'Leave out what you raised in a 9ter application. It does not count in 9bis.',
  },
} as const satisfies LetterText<typeof humanitarianSupplement>
