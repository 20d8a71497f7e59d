import type { LetterText } from '@/content/letter-sentences'
import type { cardRenewal } from '@/machines/letters/card-renewal'

/** Request to the municipality to renew an A card. */
export const letterText = {
  title: 'Request to renew an A card',
  about:
    'With it you ask your municipality to renew an A card that you have after 9ter, after 9bis, or since the procedure for unaccompanied minors. You say how you meet the conditions of the decision.',
  how: 'Ask between 45 and 30 days before the card ends. Some municipalities take the request by post or by e-mail, others at the desk by appointment: look at the website of yours. Keep proof of the day on which you asked.',
  subject: 'Request to renew my A card (article 13, §2, of the Act of 15 December 1980)',
  to: 'Municipality of {municipality}, department for foreigners',
  parts: {
    asks: 'My residence card (A card) ends on {cardEnd}. I ask for the extension of my stay and the renewal of the card, and I add a copy of the card.',
    forward: 'I ask you to send this request and its pieces to the Immigration Office.',
    stay: 'The decision on my stay',
    decision: 'I add a copy of the last decision of the Immigration Office on my stay.',
    'decision-which':
      'Write here the day of that decision, the article on which it rests, and its reference.',
    'former-minor':
      'I received the card in the procedure for unaccompanied minors (articles 61/14 to 61/25 of the Act of 15 December 1980).',
    conditions: 'The conditions for the renewal',
    'conditions-met':
      'Write here each condition that the decision sets for the renewal, how you meet it, and which paper proves it. Do not describe an illness here: the certificate does that.',
    'condition-not-met':
      'Write here which condition you do not meet, why, and what you are doing about it. Leave this out if you meet all of them.',
    work: 'I can prove work, a promise of work, or training.',
    school: 'I go to school regularly. I add a certificate of the school.',
    'medical-certificate': 'I add a medical certificate.',
    passport: 'I have a valid passport or national identity card. I add a copy.',
    'passport-steps':
      'Steps were taken to get a passport or to prove my identity. I add the papers that show them.',
    meanwhile: 'Until the decision',
    covered: 'If my card ends before the decision, I ask you to give me a temporary document (annex 15).',
    unlimited:
      'Write here that you also ask for an unlimited stay (B card), if you do. If you have the A card after 9ter, write on which day you sent the 9ter application, because five years count from that day. Otherwise, write since which day you have had a right to stay. Leave this out if you do not ask for an unlimited stay.',
  },
  pieces: {
    card: 'Copy of my A card, both sides',
    decision: 'Copy of the last decision on my stay',
    passport: 'Copy of my passport or national identity card',
    'passport-steps': 'Papers that show the steps to get a passport or to prove my identity',
    work: 'Proof of work, of a promise of work, or of training',
    school: 'Certificate of regular school attendance',
    'medical-certificate': 'Medical certificate',
  },
  warnings: {
    window: 'Ask between the 45th and the 30th day before the card ends, and in any case before it ends.',
    'how-here':
      'The decision on your stay usually lists the papers for the renewal. If you do not have it any more, ask the municipality for the list.',
    'minor-guardian':
      'Under 18, the guardian asks the Immigration Office for the renewal, one month before the card ends. This letter is for you from 18 on.',
    'orange-card':
      'This letter is for an A card. For an orange card you need none: take the card to the municipality before it ends.',
  },
} as const satisfies LetterText<typeof cardRenewal>
