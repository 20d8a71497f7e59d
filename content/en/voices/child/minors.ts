import type { QuestionsIn } from '@/content/voice-sentences'
import type { minorsFacts } from '@/machines/facts/minors'

/** Questions about a child, for the guardian. */
export const minorsQuestions = {
  accompanyingAdult: {
    question: 'Which adult from the child’s family is the child with in Belgium?',
    hint: 'Do not count the guardian whom the Belgian Guardianship Service appointed.',
    options: {
      parent: 'The child’s mother or father, or someone who is their legal guardian',
      'recognition-pending': 'An adult who has asked to be recognised as the child’s parent',
      'adult-with-decision': 'Another adult, who has a paper about their authority over the child',
      'adult-without-authority': 'Another adult, who has no authority over the child by law',
    },
  },
  minorIdentification: {
    question: 'What did the Guardianship Service decide about the child?',
    why: 'The procedure needs its final decision that they are an unaccompanied minor.',
    findOut: 'Ask the reception centre or the Guardianship Service.',
    options: {
      confirmed: 'It confirmed that the child is an unaccompanied minor',
      'under-way': 'It has not decided yet, or the child’s age is being tested',
      'not-reported': 'Nobody has told the service about the child yet',
      refused: 'It decided that the child is not an unaccompanied minor',
    },
  },
  guardianFiling: {
    question: 'Will the guardian lodge the application?',
    why: 'Only the guardian can lodge it. The child cannot lodge it, and neither can their family.',
    findOut:
      'The guardian decides this. If it is not known whether there is one, ask the Guardianship Service.',
    options: {
      undecided: 'The guardian has not decided yet',
      declines: 'The guardian does not want to lodge it',
      'someone-else': 'No, someone else lodged it, or the child did',
      none: 'The child has no guardian yet',
    },
  },
  minorFileContents: {
    hint: 'Tick everything that is there. We ask about the identity paper and the contact with the child’s family later.',
    findOut: 'Go through this list with the papers of the child beside it.',
    options: {
      'minor-details': 'The child’s name, nationality, address, and chosen address for letters',
      language: 'Whether the child needs an interpreter, and for which language',
    },
  },
  identitySteps: {
    question: 'What did the guardian do to get the child a passport or to prove who the child is?',
    why: 'If the child has no passport, the guardian shows in writing which steps were taken.',
    findOut: 'Look which steps were taken, and which papers show them.',
  },
  familySteps: {
    question: 'Did someone try to reach the child’s family or people the child knows in the other country?',
    hint: 'What was talked about does not have to be said here.',
    findOut: 'Look in the child’s file, or ask a social worker what was tried.',
  },
  publicOrderDecision: {
    question: 'Did the Immigration Office write that it sees the child as a danger?',
    findOut: 'Look through the child’s letters with a lawyer.',
  },
  parentsWhereabouts: {
    question: 'Where are the child’s parents?',
    findOut: 'Ask the Red Cross for help with the search, if that is safe.',
    options: {
      'lawful-abroad': 'In a country other than the family’s own, where the parents may live',
      origin: 'In the family’s own country',
      'not-found': 'It is not known where they are, or nobody can find them',
    },
  },
  returnExploitationRisk: {
    question: 'Could someone exploit the child, sell them or smuggle them if they went back?',
    hint: 'Yes or no is enough. Nothing more has to be said here.',
    findOut: 'The child can talk about it with the guardian, a lawyer or someone else they trust.',
    options: { yes: 'Yes, that is to be feared' },
  },
  returnCare: {
    question: 'Who could take care of the child if they went back?',
    why: 'A return needs a family that can care for them, or a place that suits them.',
    findOut: 'Find out with the child who could care for them, and whether that would be safe.',
    options: { family: 'Their family', structure: 'Not their family, but a home or an organisation' },
  },
  regularSchooling: {
    question: 'Does the child go to school regularly?',
    options: { 'no-proof': 'Yes, but they have no paper about it' },
  },
  minorDocument: {
    question: 'Which paper did the child get from this procedure?',
    why: 'The next step, and what happens when they turn 18, depend on the paper.',
    findOut: 'Look at the name at the top of the paper.',
  },
} as const satisfies QuestionsIn<typeof minorsFacts>
