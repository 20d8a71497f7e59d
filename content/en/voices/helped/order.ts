import type { QuestionsIn } from '@/content/voice-sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const orderQuestions = {
  orderPaper: {
    question: 'Which paper is the order that the person received?',
    findOut: 'Look for the number of the annex at the top of the first page, or read it with someone else.',
    options: {
      dublin:
        'A Dublin refusal: another European country must look at their application for international protection',
      'bring-back': 'An order to bring back, given to their guardian',
      unsure,
    },
  },
  refusalHeld: {
    question: 'Did the person receive a refusal, and from whom?',
    findOut: 'Show their last decision to a lawyer or a social worker.',
    options: { none: 'No refusal', unsure },
  },
  orderMoment: {
    findOut:
      'Put the decision on international protection, the judgment and the order next to each other, with their days. A lawyer can look too.',
    options: {
      'before-application': 'Before they lodged this application for international protection',
      'while-examined': 'While the CGRS was still looking at their application',
      'during-appeal': 'After the CGRS refused, while they could still appeal or their appeal was running',
      'after-judgment': 'After the Council rejected their appeal',
      'after-limit': 'After the time to appeal had ended, and they had not appealed',
      unsure,
    },
  },
  protectionCount: {
    question:
      'Is this the person’s first, second or later application for international protection in Belgium?',
    findOut: 'Ask their lawyer or the CGRS (CGVS / CGRA) for the list of their applications.',
    options: {
      first: 'Their first',
      second: 'Their second',
      'third-or-later': 'Their third or a later one',
      unsure,
    },
  },
  cgrsRefusal: {
    findOut: 'Look at the first lines of the decision of the CGRS, or read them with a lawyer.',
    options: { unsure },
  },
  cgrsNotifiedOn: {
    question: 'On which day did the person receive the decision of the CGRS?',
    hint: 'Was it handed to the person? Enter that day. Did it come by post? Enter the day on the postmark, or else the day the post first brought it. The day they collected or read it does not count.',
    findOut:
      'Look for the date on the decision of the CGRS, on the acknowledgement of receipt or on the envelope, or ask their lawyer.',
    options: { unsure: 'The day is not known' },
  },
  orderSays: {
    hint: 'Read the whole paper, or read it with someone else. Choose all that it says.',
    findOut: 'Read the order again, or read it with a lawyer or social worker.',
    options: {
      'family-and-health': 'How their children, their family or their health were weighed',
      danger: 'Whether they would be in danger in the country they go back to',
      translation: 'That they can ask for a translation',
      unsure: 'It cannot be read, or it is not there',
    },
  },
  returnCircumstances: {
    question: 'What is true of the person’s life in Belgium?',
    hint: 'Choose all that fit.',
    why: 'These points must be weighed, and some can give them more time.',
    findOut:
      'Tell a lawyer or social worker who lives with them, how their health is and how long they have been here.',
    options: {
      'minor-child': 'They have a child under 18 with them',
      family: 'They have a partner or close family here',
      health: 'They have a health problem',
      'long-stay': 'They have been here for a long time',
      'planning-departure': 'They are organising their departure',
      'other-ties': 'They have other strong ties here',
      unsure,
    },
  },
  dangerOnReturn: {
    question: 'Does the person fear serious harm if they have to go back?',
    hint: 'Yes or no is enough. Nothing more has to be said here.',
    findOut:
      'They can talk about it with a lawyer before the time limit to appeal ends. They choose what they tell.',
    options: { unsure },
  },
  orderGroup: {
    question: 'Which of these fits the person?',
    why: 'The person’s group decides the shortest term that an order must give.',
    findOut: 'Look at their last card or visa, or ask a lawyer or their municipality which stay they had.',
    options: {
      'eu-or-family': 'They are an EU citizen, or family of an EU citizen or a Belgian',
      'temporary-protection': 'They had temporary protection',
      'short-stay': 'They could stay for three months at most',
      unsure,
    },
  },
  termDays: {
    question: 'How many days does the order give the person to leave?',
    hint: 'Write 0 if they must leave at once. If there is only a last day, count the days from the day after they received the order.',
    why: 'In principle, they are safe from forced removal while this term is running.',
    findOut: 'Look in the order for the words “within … days”, or read it with someone else.',
    options: { unsure: 'It cannot be found' },
  },
  shortTermGround: {
    findOut: 'Look in the order for “article 74/14, §3” or “44ter”, or read it with a lawyer.',
    options: {
      absconding: 'A risk that they hide (absconding)',
      'measure-breached': 'They did not follow a preventive measure',
      fraud: 'Their right to stay ended because of fraud or a sham relationship',
      'no-new-elements': 'Their new application for international protection had no new elements',
      'manifestly-unfounded': 'Their application for international protection was manifestly unfounded',
      'earlier-order': 'They did not follow an earlier order',
      'false-identity': 'They gave a false name, or did not say who they are',
      unsure,
    },
  },
  departureProof: {
    question: 'Can the person leave Belgium before the term ends?',
    why: 'If they prove that they cannot leave in time, the term must be extended.',
    options: {
      proof: 'No, and they have a paper that proves it',
      'no-proof': 'No, but they have no paper that proves it',
      possible: 'Yes, they can',
      unsure,
    },
  },
  extensionRequest: {
    question: 'Did the person ask for more time?',
    why: 'They get more time only if they ask for it with reasons.',
    findOut: 'Look for a copy of a letter that asks for more time, or ask their lawyer or social worker.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof returnFacts>
