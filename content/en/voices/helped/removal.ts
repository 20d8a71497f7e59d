import type { QuestionsIn } from '@/content/voice-sentences'
import type { returnFacts } from '@/machines/facts/return'

const unsure = 'Not sure'
const dayNotKnown = { unsure: 'The day is not known' } as const

/** Questions of somebody who is helped. */
export const removalQuestions = {
  earlierOrder: {
    question: 'Did the person receive an earlier order to leave that they did not follow?',
    findOut: 'Look through their papers for older orders, or ask a lawyer to see their file.',
    options: { unsure },
  },
  urgentRequest: {
    question: 'Did the person make an urgent request to the Council against this order?',
    hint: 'This is the Council for Alien Law Litigation (RvV / CCE). Lawyers call the request UDN or extrême urgence.',
    findOut: 'Call their lawyer, or the legal aid office of the bar.',
    options: { unsure },
  },
  protectionAt: {
    question: 'Where is the person’s application for international protection now?',
    short: 'Where the person’s application for international protection is',
    findOut: 'Ask their lawyer, the reception centre or the CGRS (CGVS / CGRA) where their application is.',
    options: { council: 'They can still appeal, or their appeal is at the Council (RvV / CCE)', unsure },
  },
  heldWhenApplying: {
    question:
      'Was the person detained in a closed place when they lodged this application for international protection?',
    why: 'A later application gives less protection if they lodge it while they are detained.',
    findOut:
      'Look at the place and the day on their papers about international protection, or ask their lawyer.',
    options: {
      throughout: 'Yes, and without a break since before their previous application',
      'when-applying': 'Yes, when they lodged this one',
      unsure,
    },
  },
  stayAppeal: {
    question: 'Does the person have an appeal at the Council against a refusal of stay?',
    findOut: 'Ask their lawyer for the case number and which decision it is about.',
    options: { unsure },
  },
  stayRefusalNotifiedOn: {
    question: 'On which day did the person receive the refusal that they appealed against?',
    hint: 'Was it handed to the person? Enter that day. Did it come by post? Enter the day on the postmark, or else the day the post first brought it. The day they collected or read it does not count.',
    findOut:
      'Look for the date on the refusal, on the acknowledgement of receipt or on the envelope, or ask their lawyer.',
    options: dayNotKnown,
  },
  orderAppealUntil: { options: dayNotKnown },
  cgrsAppealUntil: { options: dayNotKnown },
  stayAppealUntil: { options: dayNotKnown },
  cgrsNoRemovalOpinion: {
    question: 'Did the CGRS write that the person should not be sent back?',
    findOut: 'Look at the last lines of the decision of the CGRS, or read them with a lawyer.',
    options: { unsure },
  },
  postponementNotice: {
    question: 'Did the Immigration Office write that the person’s removal is postponed?',
    why: 'They are told about a postponement in writing, or orally if they are detained.',
    options: { unsure },
  },
  travelHealth: {
    question: 'Does the person’s health allow them to travel?',
    why: 'Their physical or mental health can be a reason to wait before they return.',
    findOut: 'Ask their doctor whether their health allows them to travel.',
    options: { 'not-certified': 'No, but they have no doctor’s paper', unsure },
  },
  returnObstacle: {
    question: 'Is there a technical reason why the person cannot be sent back now?',
    hint: 'For example no transport, or no travel paper because their identity is not confirmed.',
    findOut: 'Ask a Fedasil return desk or a lawyer about papers and transport.',
    options: { unsure },
  },
  pendingStayApplication: {
    question: 'Is another application of the person to stay in Belgium still pending?',
    findOut:
      'Ask their lawyer whether another application is pending, or ask the Immigration Office to see their file.',
    options: { unsure },
  },
  cooperationInformed: {
    question: 'Did someone explain the duty to cooperate to the person, in a language that they understand?',
    why: 'They must be told about the duty, and what happens if they do not fulfil it.',
    findOut: 'Look for a paper about this duty, or ask the coach or a social worker to explain it.',
    options: { unsure },
  },
  returnHousing: {
    question: 'Where does the person stay now?',
    short: 'Where the person stays',
    why: 'Where they stay decides where the coaching interviews take place.',
    findOut:
      'Ask the staff of the place where they stay, or look for the name of the place on the coach’s invitation.',
    options: { 'own-place': 'In a place of their own, with others, or nowhere fixed', unsure },
  },
  coachingAttendance: {
    question: 'Did the person go to the coaching interviews (ICAM)?',
    why: 'There are consequences if they stay away without a good reason.',
    findOut: 'Check their post, their e-mail and their last address for invitations.',
    options: {
      excused: 'They missed one, and sent a good reason in writing within three working days',
      missed: 'They missed one or more',
      'not-invited': 'They were not invited',
      unsure,
    },
  },
  addressKnown: {
    question: 'Does the Immigration Office have the person’s real address and a way to reach them?',
    why: 'It is part of the duty to cooperate that they give both.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof returnFacts>
