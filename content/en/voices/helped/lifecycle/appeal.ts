/** The part `appeal` of the life of a file, of a person whom somebody helps. */
export const appeal = {
  states: {
    continuation: {
      over: {
        means: 'If nobody asked to continue in time, the appeal counts as withdrawn.',
        now: 'Ask the lawyer at once whether somebody asked for the continuation in time.',
      },
      means:
        'The appeal only continues if the person asks for it. If they do not ask in time, it counts as withdrawn.',
      now: 'Ask the lawyer today to ask for the continuation of the appeal.',
    },
    none: {
      means: 'The steps entered contain no refusal and no end of stay.',
      now: 'The person does not have to do anything for an appeal.',
      inDoubt: {
        means:
          'A step that was entered is not counted here. If it is a decision, its time limit for an appeal runs all the same.',
      },
    },
    open: {
      means:
        'The time limit for an appeal runs from the day the person was notified of the decision. The appeal does not by itself stop a removal. After a 9ter refusal it may, if the person’s health would decline seriously and beyond repair: ask a lawyer.',
      now: 'Call a lawyer now and take the decision along. Compare the date below with the time limit printed on the decision.',
      over: {
        now: 'Show the decision and its envelope to a lawyer today. Ask which other steps are open to the person.',
      },
    },
    pending: {
      means:
        'The CALL looks at whether the decision was lawful when it was taken. It cannot give the person a permit.',
    },
    suspended: {
      now: 'Stay in touch with the lawyer. The authority must ask for the procedure to continue.',
    },
    won: { now: 'Ask the lawyer which paper the person should have while the new decision is taken.' },
    rejected: { over: { now: 'Ask a lawyer which other steps are open to the person.' } },
    cassation: { now: 'Wait for the letter from the Council of State and stay in touch with the lawyer.' },
    ended: { now: 'Ask a lawyer which other steps are open to the person.' },
  },
} as const
