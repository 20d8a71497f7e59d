import type { LetterText } from '@/content/letter-sentences'
import type { statelessnessApplication } from '@/machines/letters/statelessness-application'

/** Application to stay as a stateless person. */
export const letterText = {
  title: 'Application to stay as a stateless person',
  about:
    'With it you ask the Immigration Office for a right to stay because no country sees you as its citizen. You explain six conditions, one by one, and prove what you can.',
  how: 'Send it by registered post to the address in the letter. Keep a copy and the post receipt. Let a lawyer or a specialised organisation read it first. Questions go to stateless@ibz.be.',
  subject:
    'Application for admission to stay on the ground of statelessness (articles 57/37 to 57/46 of the Act of 15 December 1980), sent by registered post',
  parts: {
    asks: 'I ask you to admit me to stay as a stateless person, on the basis of articles 57/37 and 57/38 of the Act of 15 December 1980.',
    'actual-address': 'The address below is the place where I actually live in Belgium (article 57/38, §1).',
    'closed-centre':
      'I am in a closed centre. Article 57/41, §2, therefore sets 15 days for the opinion and 15 days for the decision.',
    'order-of-letter':
      'I first explain why this application can be taken into consideration. Then I explain each of the six conditions of article 57/37.',
    consideration: 'Taking the application into consideration (article 57/40)',
    'earlier-stay': 'I had a right to a stay of more than three months in Belgium.',
    'applicant-stay': 'I stayed in Belgium as an applicant for international protection.',
    'earlier-stay-when':
      'Write here from which day to which day you had a right to stay, or stayed as an applicant for international protection, and with which paper.',
    'no-unlimited-stay': 'I have no unlimited right to stay in Belgium.',
    'applied-before': 'I have already applied to stay as a stateless person.',
    'new-elements':
      'Write here whether you have applied to stay as a stateless person before, on which day, and what was decided. Say which elements are new. Leave this out if you never did.',
    stateless: '1. Statelessness (article 57/37, 1°)',
    'no-nationality': 'No state considers me as its national.',
    'court-recognised': 'A family court has recognised by a final ruling that I am stateless.',
    'countries-answered':
      'The states with which I have ties have told me in writing that I am not their national.',
    'some-answered':
      'Some of the states with which I have ties have told me in writing that I am not their national.',
    'none-answered':
      'I wrote to the states with which I have ties, and asked whether I am their national. They have not answered.',
    'asking-unsafe':
      'I cannot ask the states with which I have ties: it would put me or my family in danger.',
    'countries-with-ties':
      'Write here each country with which you have ties: birth, residence, parents, husband or wife, children. Say for each why it does not consider you as its national.',
    'stateless-proof':
      'Write here which authorities you asked, on which day, and what they answered. Name the papers: letters, post receipts, nationality laws, judgments. If asking is dangerous, say why.',
    identity: '2. Identity and origin (article 57/37, 2°)',
    'identity-valid': 'I have a valid passport or identity card. I add a copy.',
    'identity-expired': 'I have a passport or identity card that has expired. I add a copy.',
    'identity-one': 'I have one other official paper with my photo or fingerprint. I add a copy.',
    'identity-several': 'I have several papers that together show who I am. I add copies.',
    'identity-without-photo': 'I have one official paper without my photo or fingerprint. I add a copy.',
    'identity-none': 'I have no paper that proves who I am.',
    'origin-papers': 'I add papers that show where I come from.',
    origin:
      'Write here where you were born, where you and your parents lived, and which papers show it. Where you have no papers, write in detail what you know of that place.',
    loss: '3. Loss of the nationality (article 57/37, 3°)',
    'never-had': 'I have never had a nationality.',
    lost: 'I lost my nationality against my will.',
    'loss-how':
      'Write here how and when you lost your nationality against your will, or why you never had one, and which law or paper shows it.',
    'no-nationality-to-get': '4. Acquiring or recovering a nationality (article 57/37, 4°)',
    'no-law': 'The law of no state gives me a nationality.',
    'nationality-refused': 'I asked for a nationality, and it was refused.',
    'no-nationality-why':
      'Write here, for each country with which you have ties, why you cannot get its nationality or get it back: its law, what you asked, and the answer.',
    'no-other-country': '5. Lasting right to stay in another state (article 57/37, 5°)',
    'no-stay-elsewhere':
      'I have no lawful and lasting right to stay in another state with which I have ties, and I cannot get one.',
    'not-let-in':
      'I have or had a right to stay in another state with which I have ties, but that state does not let me in.',
    'no-other-country-why':
      'Write here, for each country with which you have ties, which right to stay you have or had, and whether it would let you in. Say what you asked, and the answer.',
    'public-order': '6. Public order and national security (article 57/37, 6°)',
    'public-order-rule':
      'The opinion of the Commissioner General is about the first five conditions (article 57/41, §1). The sixth condition is for you to assess.',
    'no-public-order':
      'I have never been convicted, and I have never had a decision that mentions public order or national security.',
    procedures: 'Other procedures',
    'protection-running': 'An international protection procedure of mine is running in Belgium.',
    'protection-ended-on':
      'My international protection procedure in Belgium has ended. I received the final decision on {protectionEndedOn}.',
    'protection-ended': 'My international protection procedure in Belgium has ended.',
    'protection-refused': 'I was refused international protection.',
    'protection-never': 'I have not applied for international protection in Belgium.',
    'court-pending': 'A case on my statelessness is pending before a family court.',
    court:
      'Write here whether a family court has decided, or still has to decide, whether you are stateless: which court, on which day, and what it decided. Leave this out if not.',
    after: 'How you can reach me',
    reachable:
      'You can invite me to an interview or ask me for information at the address above. My telephone is {phone} and my e-mail is {email}.',
    interview:
      'Write here in which language you can be heard, and the name and address of your lawyer, if you have one.',
    papers: 'Other papers that I add',
    'papers-which':
      'List here each other paper, the condition that it proves, and whether a translation goes with it. Write “none” if there are none.',
  },
  pieces: {
    identity: 'Copy of my identity papers',
    ruling: 'Copy of the final ruling of the family court',
    answers: 'Written answers of the states with which I have ties',
    unanswered: 'Copies of my letters to the states with which I have ties, with the post receipts',
    origin: 'Papers that show where I come from',
    'earlier-stay': 'Copy of the card or paper of my earlier right to stay',
    'applicant-papers': 'Papers of my international protection procedure',
  },
  warnings: {
    'registered-with-address':
      'Send it by registered post, and write the address where you really live in Belgium. Otherwise the Immigration Office does not take it into consideration.',
    translations:
      'Papers in a language other than Dutch, French, German or English need a translation into one of these. Otherwise you comment on them at the interview.',
    'newest-counts':
      'With a new application, you withdraw an older one that is still pending. What was already rejected on the merits is not looked at again.',
    'waits-for-protection':
      'While an international protection procedure is running, this application waits, unless the CGRS (CGVS / CGRA) can already advise on it.',
    'without-object':
      'You answered that you have international protection. This application then has no object.',
    'barred-in-9bis':
      'What you raise here cannot be raised in a later 9bis application. That is different if this application is not taken into consideration.',
    'answer-in-time':
      'Come to the interview, and answer a request for information within 30 days of the day it was sent. Otherwise the file can be closed.',
    passport:
      'A national passport or identity card can be read as proof that a country sees you as its citizen. Show it to a lawyer before you send this.',
    'contact-with-authorities':
      'Do not contact an embassy if this can put you or your family in danger. Ask a lawyer first if you have applied for international protection.',
    'order-stays': 'The application does not erase an order to leave.',
    'no-fee': 'There is no contribution fee.',
  },
} as const satisfies LetterText<typeof statelessnessApplication>
