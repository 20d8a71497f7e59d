import type { FieldTexts } from '@/content/lifecycle-sentences'

const yesNo = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const

/** Questions about the details of an event. */
export const fieldTexts: FieldTexts = {
  choices: {
    by: {
      question: 'How did the decision reach you?',
      hint: 'Look at the envelope. This decides the day from which the time limit runs.',
      options: {
        'registered-post': 'Registered letter, without a receipt to sign',
        'acknowledged-post': 'Registered letter, with a receipt to sign',
        post: 'Ordinary letter',
        hand: 'Handed over, or offered and refused',
        fax: 'By fax or in another way',
        unknown: 'I am not sure',
      },
    },
    detained: {
      question: 'Were you detained on that day?',
      hint: 'For example in a closed centre or a family unit.',
      options: yesNo,
    },
    secondMeasure: {
      question: 'Did you get an order to leave or another removal decision before this one?',
      options: yesNo,
    },
    withOrder: {
      question: 'Did an order to leave come with the decision?',
      hint: 'It is called bevel om het grondgebied te verlaten or ordre de quitter le territoire (annex 13).',
      options: yesNo,
    },
    ground: {
      question: 'What does the refusal say?',
      options: {
        inadmissible: 'The application is inadmissible (onontvankelijk / irrecevable)',
        unfounded: 'The application is unfounded (ongegrond / non fondée)',
        unsure: 'I am not sure',
      },
    },
    endGround: {
      question: 'Why was your protection ended?',
      hint: 'The decision gives the reason.',
      options: {
        'ties-renewed': 'New contact with the people who exploited you',
        'public-order': 'Public order or national security',
        'stopped-cooperating': 'You stopped cooperating',
        'proceedings-ended': 'The court case ended',
        fraud: 'Fraudulent cooperation, or a fraudulent or unfounded complaint',
        unsure: 'I am not sure',
      },
    },
    stay: {
      question: 'For how long may you stay?',
      options: { limited: 'For a limited time', unlimited: 'Without a time limit', unsure: 'I am not sure' },
    },
    term: {
      question: 'How much time to leave does the order give?',
      options: {
        '30-days': '30 days',
        '7-to-30-days': 'Between 7 and 30 days',
        'under-7-days': 'Fewer than 7 days',
        none: 'No time at all',
        unsure: 'I am not sure',
      },
    },
    ruling: {
      question: 'What does the ruling of the family court say?',
      options: {
        recognised: 'That you are stateless',
        refused: 'That you are not stateless',
        unsure: 'I am not sure',
      },
    },
    protection: {
      question: 'How did the international protection procedure end?',
      options: {
        granted: 'You got refugee status or subsidiary protection',
        refused: 'You were refused',
        unsure: 'I am not sure',
      },
    },
    against: {
      question: 'Which decisions is it about?',
      hint: 'The first page of the petition or judgment names them. Each decision has its own time limit.',
      options: {
        all: 'All the decisions that I got',
        stay: 'Only the decision on my stay',
        order: 'Only the order to leave',
        ban: 'Only the entry ban',
        unsure: 'I am not sure',
      },
    },
    transfer: {
      question: 'Does one of these apply to you?',
      hint: 'It decides how long Belgium has to transfer you to the other country.',
      options: {
        ordinary: 'No',
        imprisoned: 'You are in prison',
        absconded: 'The Immigration Office says that you are in hiding',
        unsure: 'I am not sure',
      },
    },
    banLength: {
      question: 'How long is the entry ban?',
      options: {
        '3-years': 'Three years',
        '5-years': 'Five years',
        other: 'Another length',
        unsure: 'I am not sure',
      },
    },
  },
  days: {
    printedLimit: {
      question: 'Which last day to appeal is printed on the decision?',
      hint: 'Leave this empty if no day is printed.',
    },
    leaveBy: {
      question: 'By which day must you leave, as printed on the paper?',
      hint: 'Leave this empty if no day is printed.',
    },
    expires: {
      question: 'Until which day is the paper or ban valid?',
      hint: 'The day is printed on the paper.',
    },
    acceptedOn: {
      question: 'On which day did the other country accept to take you over?',
      hint: 'The decision names the day. No answer in time counts as acceptance too.',
    },
  },
}
