import type { QuestionsIn } from '@/content/voice-sentences'
import type { traffickingFacts } from '@/machines/facts/trafficking'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const traffickingQuestions = {
  traffickingPhase: {
    question: 'Which paper did the person get through a specialised centre?',
    findOut: 'Show the paper to the centre. It can say which one it is.',
    options: { unsure },
  },
  situationsHere: {
    question: 'Did someone make the person do one of these things, or bring them somewhere to do it?',
    hint: 'Tick what fits. Nothing more has to be said, and this can be skipped. It counts even if they agreed at first.',
    why: 'The protection is for people in these situations. A tick accuses nobody.',
    findOut: 'Talk to a centre. It listens, and nothing has to be decided.',
    options: {
      offences: 'Steal, sell drugs or break the law against their will',
      organ: 'Give up an organ or another part of their body',
      unsure: 'Not sure, or they prefer not to say',
    },
    optionHints: {
      work: 'For example: hardly any pay, no rest, no decent place to sleep, or someone took their papers.',
    },
  },
  exploitationPlace: {
    findOut: 'Talk to a centre. It can say what counts as a link with Belgium.',
    options: { unsure: 'Not sure, or they prefer not to say' },
    optionHints: {
      link: 'For example: they were brought to Belgium for it, or the people who did this are here.',
    },
  },
  situationsJourney: {
    question: 'Did someone get money or something else to help the person enter, travel or stay?',
    hint: 'If so, tick what fits. Nothing more has to be said, and this can be skipped.',
    findOut: 'Talk to a centre about the journey. It can say what counts.',
    options: {
      'under-18': 'The person was under 18',
      'weakness-used': 'Others took advantage of the fact that the person had no real choice',
      'family-paid': 'Others paid someone who had a say over the person',
      'life-in-danger': 'Their life was in danger',
      'lasting-harm': 'They were hurt or fell ill for a long time',
      unsure: 'Not sure, or they prefer not to say',
    },
    optionHints: {
      'weakness-used':
        'For example because they had no papers or no money, or because of age, illness, disability or pregnancy.',
      'lasting-harm':
        'For example: they could not work for more than four months, or the harm does not heal.',
    },
  },
  contactState: {
    question: 'Does the person still have contact with the people who did this?',
    why: 'For this protection, the contact has to end. A centre can help with a safe place.',
    findOut: 'Talk to a centre about who still contacts the person, and how they can be safe.',
    options: {
      cut: 'No, there is no longer any contact',
      'they-reach-out': 'Those people call, write or look for the person, who does not want it',
      dependent: 'Yes, the person still lives or works with them or depends on them',
      'own-choice': 'Yes, there is contact again, and it is also the person’s wish',
      unsure: 'Not sure, or they prefer not to say',
    },
  },
  centreSupport: {
    question: 'Does one of the three centres help the person?',
    findOut: 'Call the centre that they talked to, and ask whether it accompanies them.',
    options: {
      accompanied: 'Yes, a centre accompanies them',
      'first-contact': 'They had a first talk, and nothing is decided yet',
      declined: 'No, and they do not want that',
      unsure: 'Not sure, or they prefer not to say',
    },
  },
  statementState: {
    question: 'Has the person made a statement to the police or an inspection service?',
    why: 'Each paper has its own rule on when a statement is needed. A centre helps to prepare it.',
    findOut: 'Ask the centre or their lawyer what they signed, and what it means.',
    options: {
      made: 'Yes, a statement or complaint, and they still help',
      willing: 'Not yet, but they are willing',
      undecided: 'They have not decided',
      stopped: 'They do not want to, or they stopped helping',
      unsure: 'Not sure, or they prefer not to say',
    },
  },
  caseState: {
    question: 'What is known about the court file?',
    hint: 'The centre or their lawyer can find out.',
    findOut: 'Ask the centre or their lawyer. They can ask the prosecutor.',
    options: { unsure: 'Not sure, or they prefer not to say' },
  },
  convictionState: {
    findOut: 'Ask the centre or their lawyer whether someone appealed.',
    options: { unsure: 'Not sure, or they prefer not to say' },
  },
  chargeKept: {
    findOut: 'Ask the centre or their lawyer for a copy of the written demands.',
    options: { unsure: 'Not sure, or they prefer not to say' },
  },
  statementMadeOn: {
    question: 'On which day did the person make their statement or complaint?',
    findOut: 'Look at their copy of the statement, or ask the centre.',
    options: { unsure: 'Not sure, or they prefer not to say' },
  },
  caseDismissedOn: {
    findOut: 'Ask the centre or their lawyer for the day.',
    options: { unsure: 'Not sure, or they prefer not to say' },
  },
} as const satisfies QuestionsIn<typeof traffickingFacts>
