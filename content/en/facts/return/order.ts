import { letterDay } from '@/content/en/facts/letter-day'
import type { QuestionsOf } from '@/content/sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const

/** Questions about the order, how it came, what it says and the term it gives. */
export const returnOrderQuestions = {
  orderPaper: {
    question: 'Which paper is your order?',
    short: 'Kind of order',
    hint: 'Look at the top of the first page. The number of the annex (bijlage / annexe) is there.',
    why: 'Different rules apply to a transfer to another European country and to a child who is alone.',
    findOut:
      'Look for the number of the annex at the top of the first page, or ask someone to read it with you.',
    options: {
      order: 'An order to leave the territory',
      dublin:
        'A Dublin refusal: another European country must look at my application for international protection',
      'bring-back': 'An order to bring back, given to my guardian',
      unsure,
    },
    optionHints: {
      order: 'Annex 12, 13, 13quinquies or 13septies.',
      dublin: 'Annex 26quater or 25quater.',
      'bring-back': 'Annex 38.',
    },
  },
  refusalHeld: {
    question: 'Did you receive a refusal, and from whom?',
    short: 'Last refusal',
    hint: 'Choose the newest one.',
    why: 'A Dublin refusal includes an order to leave. A refusal of international protection by the CGRS does not.',
    findOut: 'Show your last decision to a lawyer or a social worker.',
    options: {
      cgrs: 'A refusal of international protection from the CGRS (CGVS / CGRA)',
      dublin:
        'A Dublin refusal: the paper says that another European country must look at the application for international protection (annex 26quater or 25quater)',
      stay: 'A refusal of another application to stay',
      none: 'No refusal',
      unsure,
    },
  },
  orderMoment: {
    question: 'When did the order come?',
    short: 'When the order came',
    hint: 'CGRS = CGVS / CGRA. Council = Council for Alien Law Litigation (RvV / CCE).',
    why: 'After an application for international protection, an order may come only from a certain moment on.',
    findOut:
      'Put the decision on international protection, the judgment and the order next to each other, with their days. A lawyer can look with you.',
    options: {
      'before-application': 'Before I lodged this application for international protection',
      'while-examined': 'While the CGRS was still looking at my application',
      'during-appeal': 'After the CGRS refused, while I could still appeal or my appeal was running',
      'after-judgment': 'After the Council rejected my appeal',
      'after-limit': 'After the time to appeal had ended, and I had not appealed',
      unsure,
    },
  },
  protectionCount: {
    question: 'Is this your first, second or later application for international protection in Belgium?',
    short: 'Number of applications for international protection',
    hint: 'Count the first one too. Answer for the newest application.',
    why: 'From the third application on, there is less protection against an order.',
    findOut: 'Ask your lawyer or the CGRS (CGVS / CGRA) for the list of your applications.',
    options: {
      first: 'My first',
      second: 'My second',
      'third-or-later': 'My third or a later one',
      unsure,
    },
  },
  cgrsRefusal: {
    question: 'What does the last decision of the CGRS say?',
    short: 'Last decision of the CGRS',
    hint: 'The first lines of the decision say this.',
    why: 'Some refusals give less protection during an appeal.',
    findOut: 'Look at the first lines of the decision of the CGRS, or ask a lawyer to read them with you.',
    options: {
      'no-new-elements': 'Inadmissible: no new elements',
      'manifestly-unfounded': 'Manifestly unfounded',
      other: 'Another refusal',
      unsure,
    },
  },
  cgrsNotifiedOn: {
    question: 'On which day did you receive the decision of the CGRS?',
    short: 'Day of the CGRS decision',
    hint: letterDay,
    why: 'The law on appeals changed on 12 June 2026.',
    findOut:
      'Look for the date on the decision of the CGRS, on the acknowledgement of receipt or on the envelope, or ask your lawyer.',
    options: { unsure: 'I do not know the day' },
  },
  orderSays: {
    question: 'Which of these things does the order say?',
    short: 'What the order says',
    hint: 'Read the whole paper, or ask someone to read it with you. Choose all that you find.',
    why: 'The law says what an order must weigh and state.',
    findOut: 'Read the order again, or ask a lawyer or social worker to read it with you.',
    options: {
      ground: 'Which number of article 7 of the Aliens Act is used',
      'family-and-health': 'How my children, my family or my health were weighed',
      danger: 'Whether I would be in danger in the country I go back to',
      translation: 'That I can ask for a translation',
      none: 'None of these',
      unsure: 'I cannot read it or do not have it',
    },
  },
  returnCircumstances: {
    question: 'What is true of your life in Belgium?',
    short: 'Life in Belgium',
    hint: 'Choose all that fit.',
    why: 'These points must be weighed, and some can give you more time.',
    findOut:
      'Tell a lawyer or social worker who lives with you, how your health is and how long you have been here.',
    options: {
      'minor-child': 'I have a child under 18 with me',
      family: 'I have a partner or close family here',
      health: 'I have a health problem',
      'long-stay': 'I have been here for a long time',
      'planning-departure': 'I am organising my departure',
      'other-ties': 'I have other strong ties here',
      none: 'None of these',
      unsure,
    },
  },
  dangerOnReturn: {
    question: 'Do you fear serious harm if you have to go back?',
    short: 'Danger on return',
    hint: 'Yes or no is enough. You do not have to say more here.',
    why: 'Nobody may be sent to a place of torture or inhuman treatment.',
    findOut: 'Talk about it with a lawyer before the time limit to appeal ends. You choose what you tell.',
    options: yesNo,
  },
  orderGroup: {
    question: 'Which of these fits you?',
    short: 'Group for the term',
    why: 'Your group decides the shortest term that an order must give.',
    findOut: 'Look at your last card or visa, or ask a lawyer or your municipality which stay you had.',
    options: {
      'eu-or-family': 'I am an EU citizen, or family of an EU citizen or a Belgian',
      'temporary-protection': 'I had temporary protection',
      'short-stay': 'I could stay for three months at most',
      other: 'None of these',
      unsure,
    },
    optionHints: {
      'temporary-protection': 'For example because of the war in Ukraine.',
      'short-stay': 'For example on a tourist visa, or as an applicant for international protection.',
    },
  },
  termDays: {
    question: 'How many days does the order give you to leave?',
    short: 'Days to leave',
    hint: 'Write 0 if you must leave at once. If there is only a last day, count the days from the day after you received the order.',
    why: 'In principle, you are safe from forced removal while this term is running.',
    findOut: 'Look in the order for the words “within … days”, or ask someone to read it with you.',
    options: { unsure: 'I cannot find it' },
  },
  shortTermGround: {
    question: 'Which reason does the order give for the short term?',
    short: 'Reason for the short term',
    hint: 'Look for “article 74/14, §3” or “44ter” in the order.',
    why: 'A term shorter than normal is possible only for reasons that the law names.',
    findOut: 'Look in the order for “article 74/14, §3” or “44ter”, or ask a lawyer to read it with you.',
    options: {
      absconding: 'A risk that I hide (absconding)',
      'measure-breached': 'I did not follow a preventive measure',
      'public-order': 'A danger to public order or national security',
      fraud: 'My right to stay ended because of fraud or a sham relationship',
      'no-new-elements': 'My new application for international protection had no new elements',
      'manifestly-unfounded': 'My application for international protection was manifestly unfounded',
      urgency: 'It is urgent, with an explanation',
      'earlier-order': 'I did not follow an earlier order',
      'false-identity': 'I gave a false name, or did not say who I am',
      'not-stated': 'No reason is given',
      unsure,
    },
  },
  departureProof: {
    question: 'Can you leave Belgium before the term ends?',
    short: 'Leaving within the term',
    why: 'If you prove that you cannot leave in time, the term must be extended.',
    findOut: 'Ask a Fedasil return desk how long it takes to organise the journey.',
    options: {
      proof: 'No, and I have a paper that proves it',
      'no-proof': 'No, but I have no paper that proves it',
      possible: 'Yes, I can',
      unsure,
    },
    optionHints: { proof: 'For example from Fedasil, IOM, Caritas, an embassy or a doctor.' },
  },
  extensionRequest: {
    question: 'Did you ask for more time?',
    short: 'Request for more time',
    why: 'You get more time only if you ask for it with reasons.',
    findOut:
      'Look for a copy of a letter that asks for more time, or ask the lawyer or social worker who helps you.',
    options: {
      'made-with-proof': 'Yes, by letter with proof',
      'made-without-proof': 'Yes, but without proof',
      'not-made': 'No',
      unsure,
    },
  },
} as const satisfies Partial<QuestionsOf<typeof returnFacts>>
