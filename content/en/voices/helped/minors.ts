import type { QuestionsIn } from '@/content/voice-sentences'
import type { minorsFacts } from '@/machines/facts/minors'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const minorsQuestions = {
  accompanyingAdult: {
    question: 'Which adult from the person’s family are they with in Belgium?',
    hint: 'Do not count the guardian whom the Belgian Guardianship Service appointed for them.',
    options: {
      parent: 'Their mother or father, or someone who is their legal guardian',
      'recognition-pending': 'An adult who has asked to be recognised as their parent',
      'adult-with-decision': 'Another adult, who has a paper about their authority over them',
      'adult-without-authority': 'Another adult, who has no authority over them by law',
      unsure,
    },
  },
  minorIdentification: {
    question: 'What did the Guardianship Service decide about the person?',
    why: 'The procedure needs its final decision that they are an unaccompanied minor.',
    findOut: 'Ask their guardian, their reception centre or the Guardianship Service.',
    options: {
      confirmed: 'It confirmed that they are an unaccompanied minor',
      'under-way': 'It has not decided yet, or their age is being tested',
      'not-reported': 'Nobody has told the service about them yet',
      refused: 'It decided that they are not an unaccompanied minor',
      unsure,
    },
  },
  guardianFiling: {
    question: 'Will the person’s guardian lodge the application?',
    why: 'Only the guardian can lodge it. The minor cannot lodge it, and neither can their family.',
    findOut: 'Ask their guardian. If it is not known whether there is one, ask the Guardianship Service.',
    options: {
      undecided: 'They have a guardian who has not decided yet',
      declines: 'They have a guardian who does not want to lodge it',
      'someone-else': 'No, someone else lodged it, or they did',
      none: 'They have no guardian yet',
      unsure,
    },
  },
  minorFileContents: {
    hint: 'Tick everything that the guardian has. We ask about the identity paper and the contact with their family later.',
    findOut: 'Go through this list with their guardian.',
    options: {
      'minor-details': 'Their name, nationality, address, and chosen address for letters',
      language: 'Whether they need an interpreter, and for which language',
      unsure,
    },
  },
  identitySteps: {
    question: 'What did the guardian do to get the person a passport or to prove who they are?',
    why: 'If they have no passport, the guardian shows in writing which steps were taken.',
    findOut: 'Ask their guardian which steps were taken, and which papers show them.',
    options: { unsure },
  },
  familySteps: {
    question: 'Did someone try to reach the person’s family or people they know in the other country?',
    hint: 'What was talked about does not have to be said here.',
    findOut: 'Ask their guardian or their social worker what was tried.',
    options: { unsure },
  },
  publicOrderDecision: {
    question: 'Did the Immigration Office write that it sees the person as a danger?',
    findOut: 'Look through their letters with their guardian or a lawyer.',
    options: { unsure },
  },
  parentsWhereabouts: {
    question: 'Where are the person’s parents?',
    findOut: 'Ask their guardian or the Red Cross for help with the search, if that is safe.',
    options: {
      'lawful-abroad': 'In a country other than the family’s own, where the parents may live',
      origin: 'In the family’s own country',
      'not-found': 'It is not known where they are, or nobody can find them',
      unsure,
    },
  },
  returnExploitationRisk: {
    question: 'Could someone exploit the person, sell them or smuggle them if they went back?',
    hint: 'Yes or no is enough. Nothing more has to be said here.',
    findOut: 'They can talk about it with their guardian, a lawyer or someone else they trust.',
    options: { yes: 'Yes, they fear that', unsure },
  },
  returnCare: {
    question: 'Who could take care of the person if they went back?',
    why: 'A return needs a family that can care for them, or a place that suits them.',
    findOut: 'Talk to their guardian about who could care for them, and whether that would be safe.',
    options: { family: 'Their family', structure: 'Not their family, but a home or an organisation', unsure },
  },
  regularSchooling: {
    question: 'Does the person go to school regularly?',
    options: { 'no-proof': 'Yes, but they have no paper about it', unsure },
  },
  minorDocument: {
    question: 'Which paper did the person get from this procedure?',
    why: 'The next step, and what happens when they turn 18, depend on the paper.',
    findOut: 'Show the paper to their guardian, or look at the name at the top.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof minorsFacts>
