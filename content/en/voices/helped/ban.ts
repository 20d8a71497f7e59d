import type { QuestionsIn } from '@/content/voice-sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const banQuestions = {
  banYears: {
    findOut: 'Look in the ban for a number of years, or read it with a lawyer.',
    options: { unsure: 'It cannot be found' },
  },
  banGround: {
    options: {
      'no-term': 'They got no term to leave',
      'not-executed': 'They did not follow an earlier decision',
      unsure,
    },
  },
  victimStayEnded: {
    question: 'Did the ban come when the person’s paper as a victim of trafficking or smuggling was ended?',
    findOut: 'Ask the centre that helped them or a lawyer. Show the ban and their old cards.',
    options: { unsure },
  },
  banNotifiedOn: {
    question: 'On which day did the person receive the entry ban?',
    why: 'By the law, the ban takes effect on that day. Its years count from the day they leave.',
    findOut:
      'Look for the date on the ban, on the acknowledgement of receipt or on the envelope, or ask a lawyer to see their file.',
    options: { unsure: 'The day is not known' },
  },
  leftAfterBan: {
    question: 'Did the person leave Belgium and the whole Schengen area after they received the ban?',
    why: 'The European Court of Justice counts the years of a ban from the day they really left.',
    findOut: 'Look for a ticket, a stamp in their passport or a paper from the border or the embassy.',
    options: { unsure },
  },
  leftOn: {
    question: 'On which day did the person leave the Schengen area?',
    short: 'Day the person left',
    findOut: 'Look for a ticket or a stamp in their passport, or ask the embassy of Belgium.',
    options: { unsure: 'The day is not known' },
  },
  banLiftReason: {
    question: 'Why would the person ask to end or pause the ban?',
    findOut: 'Talk to a lawyer about humanitarian reasons, work, study, or proof that they left.',
    options: {
      'left-in-full': 'They left exactly as the decision said, and can prove it in writing',
      none: 'They do not want to ask, or have none of these reasons',
      unsure,
    },
  },
  milderMeasure: {
    hint: 'For example reporting to the police, or staying at a fixed address.',
    options: { unsure },
  },
  detainedSince: {
    question: 'Since which day has the person been detained?',
    options: { unsure: 'The day is not known' },
  },
  detentionExtended: {
    question: 'Did the person receive a decision that extends their detention?',
    why: 'After two months, their detention can continue only with a new decision.',
    findOut: 'Look through the decisions that they got in the centre, or ask a lawyer to see them.',
    options: { unsure },
  },
  lastReleaseRequest: {
    question: 'When did the person last ask the court to release them?',
    why: 'They can ask again after one month.',
    findOut: 'Ask their lawyer or the centre when the last request was made.',
    options: { never: 'Never', unsure },
  },
} as const satisfies QuestionsIn<typeof returnFacts>
