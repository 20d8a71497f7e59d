import type { QuestionsOf } from '@/content/sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const
const noDay = { unsure: 'I do not know the day' } as const

/** Questions about an entry ban and about detention. */
export const returnBanQuestions = {
  banYears: {
    question: 'How many years does the entry ban last?',
    short: 'Years of the ban',
    hint: 'Round up to whole years.',
    why: 'The law sets the longest term for each reason.',
    findOut: 'Look in the ban for a number of years, or ask a lawyer to read it with you.',
    options: { unsure: 'I cannot find it' },
  },
  banGround: {
    question: 'Which reason does the entry ban give?',
    short: 'Reason for the ban',
    why: 'The longest term depends on the reason.',
    findOut: 'Read the ban with a lawyer. The reason is under “article 74/11”.',
    options: {
      'no-term': 'I got no term to leave',
      'not-executed': 'I did not follow an earlier decision',
      fraud: 'Fraud to get or keep a right to stay',
      'sham-family': 'A sham marriage, partnership or adoption',
      'serious-threat': 'A serious danger to public order or national security',
      'not-stated': 'No reason is given',
      unsure,
    },
  },
  victimStayEnded: {
    question: 'Did the ban come when your paper as a victim of trafficking or smuggling was ended?',
    short: 'Paper as a victim ended',
    hint: 'Only the three-month orange card and the A card count here, not the 45-day paper.',
    why: 'In that case the law does not allow a ban, with some exceptions.',
    findOut: 'Ask the centre that helped you or a lawyer. Show them the ban and your old cards.',
    options: yesNo,
  },
  banNotifiedOn: {
    question: 'On which day did you receive the entry ban?',
    short: 'Day of the ban',
    why: 'By the law, the ban takes effect on that day. Its years count from the day you leave.',
    findOut:
      'Look for the date on the ban, on the acknowledgement of receipt or on the envelope, or ask a lawyer to see your file.',
    options: noDay,
  },
  leftAfterBan: {
    question: 'Did you leave Belgium and the whole Schengen area after you received the ban?',
    short: 'Left after the ban',
    hint: 'A stay in another country of the Schengen area does not count as leaving.',
    why: 'The European Court of Justice counts the years of a ban from the day you really left.',
    findOut: 'Look for a ticket, a stamp in your passport or a paper from the border or the embassy.',
    options: yesNo,
  },
  leftOn: {
    question: 'On which day did you leave the Schengen area?',
    short: 'Day you left',
    why: 'The years of the ban count from that day.',
    findOut: 'Look for a ticket or a stamp in your passport, or ask the embassy of Belgium.',
    options: noDay,
  },
  banLiftReason: {
    question: 'Why would you ask to end or pause the ban?',
    short: 'Reason for lifting',
    why: 'Each reason has its own procedure.',
    findOut: 'Talk to a lawyer about humanitarian reasons, work, study, or proof that you left.',
    options: {
      humanitarian: 'For humanitarian reasons',
      'work-or-study': 'For work or study',
      'left-in-full': 'I left exactly as the decision said, and can prove it in writing',
      none: 'I do not want to ask, or have none of these reasons',
      unsure,
    },
  },
  milderMeasure: {
    question: 'Does the detention decision say why a milder measure is not enough?',
    short: 'Milder measures weighed',
    hint: 'For example reporting to the police, or staying at a fixed address.',
    why: 'Detention is allowed only if nothing milder works.',
    findOut: 'Read the detention decision with a lawyer.',
    options: yesNo,
  },
  detainedSince: {
    question: 'Since which day have you been detained?',
    short: 'Detained since',
    why: 'The law sets a maximum time.',
    findOut: 'Look at the detention decision, or ask the centre.',
    options: noDay,
  },
  detentionExtended: {
    question: 'Did you receive a decision that extends your detention?',
    short: 'Detention extended',
    why: 'After two months, your detention can continue only with a new decision.',
    findOut: 'Look through the decisions that you got in the centre, or ask a lawyer to see them.',
    options: yesNo,
  },
  lastReleaseRequest: {
    question: 'When did you last ask the court to release you?',
    short: 'Last request for release',
    hint: 'The court is the Council Chamber (raadkamer / chambre du conseil).',
    why: 'You can ask again after one month.',
    findOut: 'Ask your lawyer or the centre when the last request was made.',
    options: {
      never: 'Never',
      'over-a-month': 'A month ago or longer',
      'within-a-month': 'Less than a month ago',
      unsure,
    },
  },
} as const satisfies Partial<QuestionsOf<typeof returnFacts>>
