import { letterDay } from '@/content/en/facts/letter-day'
import type { QuestionsOf } from '@/content/sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const
const noDay = { unsure: 'I do not know the day' } as const

const printedDay =
  'Type it only if a day is printed. If the paper gives a number of days, or another day for an urgent request, leave this empty.'

/** Questions about forced removal and coaching. */
export const returnRemovalQuestions = {
  earlierOrder: {
    question: 'Did you receive an earlier order to leave that you did not follow?',
    short: 'Earlier order',
    hint: 'Count a refusal of entry at the border too.',
    why: 'After an earlier order, the time limit for an urgent request is shorter, and an entry ban comes sooner.',
    findOut: 'Look through your papers for older orders, or ask a lawyer to see your file.',
    options: yesNo,
  },
  urgentRequest: {
    question: 'Did you make an urgent request to the Council against this order?',
    short: 'Urgent request',
    hint: 'This is the Council for Alien Law Litigation (RvV / CCE). Lawyers call the request UDN or extrême urgence.',
    why: 'By the law before 12 June 2026, a request that is on time bars forced removal until the Council decides.',
    findOut: 'Call your lawyer, or the legal aid office of the bar.',
    options: {
      'in-time': 'Yes, in time, and there is no decision yet',
      late: 'Yes, but late, and there is no decision yet',
      measures: 'Yes, for urgent measures in a suspension case that was running',
      granted: 'Yes, and the Council suspended the order',
      rejected: 'Yes, and the Council rejected it',
      'not-made': 'No',
      unsure,
    },
  },
  protectionAt: {
    question: 'Where is your application for international protection now?',
    short: 'Where your application for international protection is',
    why: 'The rules against removal differ: the first decision and the appeal each have their own.',
    findOut: 'Ask your lawyer, the reception centre or the CGRS (CGVS / CGRA) where your application is.',
    options: {
      cgrs: 'At the Immigration Office or the CGRS (CGVS / CGRA)',
      council: 'I can still appeal, or my appeal is at the Council (RvV / CCE)',
      unsure,
    },
  },
  heldWhenApplying: {
    question:
      'Were you detained in a closed place when you lodged this application for international protection?',
    short: 'Detained when applying',
    why: 'A later application gives less protection if you lodge it while you are detained.',
    findOut:
      'Look at the place and the day on your papers about international protection, or ask your lawyer.',
    options: {
      throughout: 'Yes, and without a break since before my previous application',
      'when-applying': 'Yes, when I lodged this one',
      not: 'No',
      unsure,
    },
  },
  stayAppeal: {
    question: 'Do you have an appeal at the Council against a refusal of stay?',
    short: 'Appeal against a refusal of stay',
    hint: 'Do not count an appeal about international protection.',
    why: 'A few appeals in themselves stop forced removal. Most do not.',
    findOut: 'Ask your lawyer for the case number and which decision it is about.',
    options: {
      listed: 'Yes, about family reunification, EU residence, settlement or long-term residence',
      other: 'Yes, about another decision',
      none: 'No',
      unsure,
    },
    optionHints: { other: 'For example 9bis, 9ter, trafficking, statelessness or the order itself.' },
  },
  stayRefusalNotifiedOn: {
    question: 'On which day did you receive the refusal that you appealed against?',
    short: 'Day of the refusal of stay',
    hint: letterDay,
    why: 'The law on appeals changed on 12 June 2026.',
    findOut:
      'Look for the date on the refusal, on the acknowledgement of receipt or on the envelope, or ask your lawyer.',
    options: noDay,
  },
  orderAppealUntil: {
    question: 'Which last day to appeal is printed on the order?',
    short: 'Last day to appeal, printed on the order',
    hint: printedDay,
    why: 'The law on appeals changed on 12 June 2026. The day that is printed on the paper decides.',
    findOut: 'Read the last page of the order, or let a lawyer read it.',
    options: noDay,
  },
  cgrsAppealUntil: {
    question: 'Which last day to appeal is printed on the refusal of the CGRS (CGVS / CGRA)?',
    short: 'Last day to appeal, printed on the refusal of the CGRS',
    hint: printedDay,
    why: 'The law on appeals changed on 12 June 2026. The day that is printed on the paper decides.',
    findOut: 'Read the last page of the decision, or let a lawyer read it.',
    options: noDay,
  },
  stayAppealUntil: {
    question: 'Which last day to appeal is printed on the refusal of stay?',
    short: 'Last day to appeal, printed on the refusal of stay',
    hint: printedDay,
    why: 'The law on appeals changed on 12 June 2026. The day that is printed on the paper decides.',
    findOut: 'Read the last page of the decision, or let a lawyer read it.',
    options: noDay,
  },
  cgrsNoRemovalOpinion: {
    question: 'Did the CGRS write that you should not be sent back?',
    short: 'Opinion of the CGRS on return',
    hint: 'Look at the last lines of its decision. CGRS = CGVS / CGRA.',
    why: 'The Immigration Office has to follow such an opinion, unless it shows that the opinion is out of date.',
    findOut: 'Look at the last lines of the decision of the CGRS, or ask a lawyer to read them with you.',
    options: yesNo,
  },
  postponementNotice: {
    question: 'Did the Immigration Office write that your removal is postponed?',
    short: 'Notice of postponement',
    why: 'You are told about a postponement in writing, or orally if you are detained.',
    findOut: 'Look for such a letter, or have a lawyer ask the Immigration Office.',
    options: yesNo,
  },
  travelHealth: {
    question: 'Does your health allow you to travel?',
    short: 'Health and travel',
    why: 'Your physical or mental health can be a reason to wait before you return.',
    findOut: 'Ask your doctor whether your health allows you to travel.',
    options: {
      certified: 'No, and a doctor wrote that down',
      'not-certified': 'No, but I have no doctor’s paper',
      'can-travel': 'Yes',
      unsure,
    },
  },
  returnObstacle: {
    question: 'Is there a technical reason why you cannot be sent back now?',
    short: 'Technical obstacle',
    hint: 'For example no transport, or no travel paper because your identity is not confirmed.',
    why: 'Removal may be postponed for such a reason.',
    findOut: 'Ask a Fedasil return desk or a lawyer about papers and transport.',
    options: yesNo,
  },
  pendingStayApplication: {
    question: 'Is another application to stay in Belgium still pending?',
    short: 'Pending application to stay',
    hint: 'For example 9bis or 9ter.',
    why: 'An application without a stay document does not stop an order.',
    findOut:
      'Ask your lawyer whether another application is pending, or ask to see your file at the Immigration Office.',
    options: yesNo,
  },
  cooperationInformed: {
    question: 'Did someone explain your duty to cooperate, in a language that you understand?',
    short: 'Duty explained',
    hint: 'This may be on paper or in an interview.',
    why: 'You must be told about the duty, and what happens if you do not fulfil it.',
    findOut: 'Look for a paper about this duty, or ask the coach or a social worker to explain it.',
    options: yesNo,
  },
  returnHousing: {
    question: 'Where do you stay now?',
    short: 'Where you stay',
    why: 'Where you stay decides where the coaching interviews take place.',
    findOut:
      'Ask the staff of the place where you stay, or look for the name of the place on the coach’s invitation.',
    options: {
      'open-return-place': 'In an open return place of a reception centre',
      'dublin-centre': 'In the Dublin centre in Zaventem',
      'other-reception': 'In another reception place',
      'own-place': 'In a place of my own, with others, or nowhere fixed',
      unsure,
    },
  },
  coachingAttendance: {
    question: 'Did you go to the coaching interviews (ICAM)?',
    short: 'Coaching interviews',
    why: 'There are consequences if you stay away without a good reason.',
    findOut: 'Check your post, your e-mail and your last address for invitations.',
    options: {
      attended: 'Yes',
      excused: 'I missed one, and sent a good reason in writing within three working days',
      missed: 'I missed one or more',
      'not-invited': 'I was not invited',
      unsure,
    },
  },
  addressKnown: {
    question: 'Does the Immigration Office have your real address and a way to reach you?',
    short: 'Address given',
    why: 'It is part of the duty to cooperate that you give both.',
    findOut: 'Ask a lawyer or social worker to check which address the Immigration Office has.',
    options: yesNo,
  },
} as const satisfies Partial<QuestionsOf<typeof returnFacts>>
