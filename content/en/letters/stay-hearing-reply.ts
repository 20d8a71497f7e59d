import type { LetterText } from '@/content/letter-sentences'
import type { stayHearingReply } from '@/machines/letters/stay-hearing-reply'

/** Answer to the notice that a stay may be ended. */
export const letterText = {
  title: 'Answer to a letter that your stay may be ended',
  about:
    'The Immigration Office wrote that it may end or withdraw your stay, and asks for your answer. In this letter you put forward all that speaks for your stay, with proof.',
  how: 'Answer in the way and within the time that the letter gives, mostly 15 days from the day you received it. If it names no way, send the answer by registered post. Keep a copy and the receipt. If the letter came through the municipality, give it a copy too.',
  subject:
    'My answer to your letter on the possible end of my stay (article 62, §1, of the Act of 15 December 1980)',
  parts: {
    received:
      'On {noticeReceivedOn} I received your letter of {noticeOn}. You write in it that you may end or withdraw my stay.',
    asks: 'I answer on the basis of article 62, §1, of the Act of 15 December 1980. I ask you not to end my stay, and to take the following into account.',
    reason: 'The reason in your letter',
    'about-the-reason':
      'Write here what you answer to the reason that the letter gives: what is not right, what has changed, and which proof you have. If it speaks of fraud or of public order, write this part only with a lawyer.',
    length: 'Length of my stay',
    'long-stay': 'I have been in Belgium for a long time.',
    'protection-lodged': 'On {protectionLodgedOn} I lodged an application for international protection.',
    'since-when':
      'Write here since when you have lived in Belgium, with which cards or certificates, and where.',
    family: 'My family',
    'minor-child': 'I have a child under 18 with me in Belgium.',
    'child-at-school': 'A child of my household goes to school in Belgium.',
    'close-family': 'I have a partner or close family in Belgium.',
    'family-life':
      'Write here who of these people lives with you, who depends on you, what right to stay they have, and what an end of your stay means for each child. Leave this out if you have no family here.',
    'age-and-health': 'My age and my health',
    'serious-illness': 'I have a serious illness.',
    health: 'I have a health problem.',
    'not-fit': 'My health does not allow me to travel. A doctor certifies this.',
    'age-and-care':
      'Write here what your age or your health means for your stay, such as a treatment that goes on here. Add a recent medical certificate. Leave this out if there is nothing to say.',
    'ties-here': 'My work, my studies and my life in Belgium',
    work: 'I can show that I have work, a promise of work, or training.',
    language: 'I can show that I know Dutch, French or German.',
    community: 'I can show that I take part in community life.',
    'other-ties': 'I have other strong ties with Belgium.',
    integration:
      'Write here what you do in Belgium, with days: jobs, studies, courses, housing, clubs, people who can speak for you. Add proof of each.',
    origin: 'My ties with my country of origin',
    'grew-up': 'I grew up in Belgium, and I have no ties left with my country of origin.',
    'ties-there':
      'Write here which family, friends or house you still have there, when you were last there, and which language you speak with them. Write only what is true: the Office can check it.',
    danger: 'I fear serious harm if I have to go back.',
    return: 'Write here what would await you there. Leave this out if there is nothing to say.',
    request: 'What I ask',
    weigh:
      'I ask you to take account of the best interests of each child concerned, and of my private and family life (article 8 of the European Convention on Human Rights). I also ask you to weigh the length of my stay, my age, my health, my economic, social and cultural integration, and my ties with my country of origin.',
    removal:
      'If you consider an order to leave, article 74/13 of the same act provides that you take account of the best interests of the child, family life and my health. If you consider an entry ban, article 74/11, §1, provides that you look at all circumstances of my case.',
    reasons: 'I ask you to answer these elements in the reasons for your decision (article 62, §2).',
    'more-time':
      'Write here, if a proof is still missing, which one it is, when you asked for it, and until which day you need more time. Otherwise leave this out.',
  },
  pieces: {
    notice: 'Copy of the letter of the Immigration Office, with its envelope',
    card: 'Copy of my card or certificate, both sides',
    'proof-of-stay': 'Proof of how long I have lived in Belgium',
    'family-papers': 'Proof of my family ties and of household composition',
    'school-certificate': 'School certificate of each child',
    'illness-papers': 'Recent medical certificate on my illness',
    'health-papers': 'Medical papers',
    'travel-medical-certificate': 'Medical certificate that I cannot travel',
    'proof-work': 'Proof of work, of a promise of work, or of training',
    'proof-language': 'Proof of language',
    'proof-community': 'Letters and proof of taking part in community life',
  },
  warnings: {
    'fifteen-days':
      'You have 15 days from the day you received the letter, unless it gives another time. Without your answer, the Office decides on what it has.',
    'law-changed':
      'Article 62 changed on 12 June 2026, and we have not read the new text. What your letter says about time and way counts.',
    'lawyer-first':
      'What you write stays in your file and can be used later. Show the letter and your answer to a lawyer before you send it.',
    victim:
      'You have this stay as a victim of trafficking or smuggling: let your centre (Payoke, PAG-ASA or Sürya) read your answer first.',
  },
} as const satisfies LetterText<typeof stayHearingReply>
