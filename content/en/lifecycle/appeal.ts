import type { RegionText } from '@/content/lifecycle-sentences'
import type { appealRegion } from '@/machines/lifecycle/regions/appeal'

/** The appeal that runs beside a file. */
export const appealText = {
  title: 'Appeal to the Council for Alien Law Litigation (CALL, RvV / CCE)',
  states: {
    none: {
      name: 'No decision to appeal',
      means: 'The steps you entered contain no refusal and no end of stay.',
      now: 'You do not have to do anything for an appeal.',
      inDoubt: {
        name: 'A decision may have to be appealed',
        means:
          'A step that you entered is not counted here. If it is a decision, its time limit for an appeal runs all the same.',
        now: 'Look at the dates below. Show the decision to a lawyer today.',
      },
    },
    open: {
      name: 'A decision can be appealed',
      means:
        'The time limit for an appeal runs from the day you were notified of the decision. The appeal does not by itself stop a removal. After a 9ter refusal it may, if your health would decline seriously and beyond repair: ask a lawyer.',
      now: 'Call a lawyer now and take the decision with you. Compare the date below with the time limit printed on the decision.',
      over: {
        name: 'The time limit for an appeal has passed',
        means:
          'The last day that we can count has passed. After it, the CALL looks at an appeal only in case of force majeure.',
        now: 'Show the decision and its envelope to a lawyer today. Ask which other steps are open to you.',
      },
    },
    pending: {
      name: 'Appeal lodged',
      means:
        'The CALL looks at whether the decision was lawful when it was taken. It cannot give you a permit.',
      now: 'Read every letter from the registry at once: some start a time limit of a few days. Check that the petition names every decision, including an order to leave.',
    },
    suspended: {
      name: 'Decision suspended',
      means: 'The CALL suspended the decision until it has ruled on the appeal.',
      now: 'Stay in touch with your lawyer. The authority must ask for the procedure to continue.',
    },
    continuation: {
      name: 'Suspension refused',
      means:
        'Your appeal only continues if you ask for it. If you do not ask in time, it counts as withdrawn.',
      now: 'Ask your lawyer today to ask for the continuation of the appeal.',
      over: {
        name: 'Suspension refused, and the time to continue has passed',
        means: 'If nobody asked to continue in time, the appeal counts as withdrawn.',
        now: 'Ask your lawyer at once whether somebody asked for the continuation in time.',
      },
    },
    won: {
      name: 'Decision annulled',
      means: 'The decision no longer counts. The authority must decide again, and it may refuse again.',
      now: 'Ask your lawyer which paper you should have while the new decision is taken.',
    },
    rejected: {
      name: 'Appeal rejected',
      means:
        'The decision stands. Only a cassation appeal to the Council of State is left, on points of law.',
      now: 'Ask a lawyer quickly whether a cassation appeal makes sense. The Council of State filters these appeals.',
      over: {
        name: 'Appeal rejected, and the time for cassation has passed',
        means: 'The decision stands. The last day that we can count for a cassation appeal has passed.',
        now: 'Ask a lawyer which other steps are open to you.',
      },
    },
    cassation: {
      name: 'Cassation appeal lodged',
      means:
        'The Council of State first decides whether it admits the appeal. It does not look at the facts again.',
      now: 'Wait for the letter from the Council of State and stay in touch with your lawyer.',
    },
    ended: {
      name: 'Appeal ended',
      means: 'This appeal is over and the decision stands.',
      now: 'Ask a lawyer which other steps are open to you.',
    },
  },
} as const satisfies RegionText<ReturnType<typeof appealRegion>>
