import type { RegionText } from '@/content/lifecycle-sentences'
import type { orderRegion } from '@/machines/lifecycle/regions/order'

const noTerm = {
  name: 'Order to leave: no term protects you now',
  means:
    'The term on the order has run out, or the order gave none. The order can be carried out by force. You may be arrested and detained.',
  now: 'Ask a lawyer or an organisation for advice now. Ask whether a time limit for an appeal is still open. You can still leave voluntarily.',
} as const

/** The order to leave that runs beside a file, or alone. */
export const orderText = {
  title: 'Order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire)',
  states: {
    none: {
      name: 'No order to leave',
      means: 'The steps you entered contain no order to leave the territory.',
      now: 'Keep every letter that you get, with its envelope.',
      inDoubt: {
        name: 'There may be an order to leave',
        means: 'A step that you entered is not counted here. An order to leave may have come with it.',
        now: 'Look for annex 13 in your letters. Show it to a lawyer today.',
      },
    },
    possible: {
      name: 'There may be an order to leave',
      means:
        'You are not sure whether an order to leave came with the decision. Its time limits may already be running.',
      now: 'Look in the decision for annex 13 and its date. Show it to a lawyer today.',
      over: {
        name: 'There may be an order to leave, and its term is over',
        means:
          'You are not sure whether an order to leave came with the decision. If one came, it can be carried out by force now.',
        now: 'Look in the decision for annex 13 and its date. Show it to a lawyer today.',
      },
    },
    running: {
      name: 'Order to leave: the term is running',
      means:
        'You must leave before the term ends. By the law before 12 June 2026, you cannot be removed by force until then, with some exceptions. We have not read the new law. The term is not a right to stay. The term to leave and the time limit for an appeal are two separate clocks.',
      now: 'Look at both dates below. Ask a lawyer about an appeal, and ask a return desk about voluntary return if you are thinking of it.',
      over: noTerm,
    },
    extensionAsked: {
      name: 'You asked for more time to leave',
      means: 'You asked for a longer term. Until there is an answer, the first term keeps running.',
      now: 'Keep proof that you asked, and proof of why you cannot leave in time.',
      over: {
        name: 'You asked for more time, and the first term is over',
        means:
          'The first term on the order has run out or gave no days. The order can be carried out by force.',
        now: 'Ask a lawyer today whether there is an answer. Keep proof that you asked in time.',
      },
    },
    extensionRefused: {
      name: 'More time to leave refused',
      means: 'The first term on the order still counts.',
      now: 'Ask a lawyer what you can still do before the term ends.',
      over: noTerm,
    },
    extended: {
      name: 'Term to leave extended',
      means: 'You have until the new date that the Immigration Office gave you in writing.',
      now: 'Keep the letter with the new date on you.',
      over: {
        name: 'The extended term to leave is over',
        means:
          'The new date that the Immigration Office gave you has passed. The order can be carried out by force.',
        now: 'Ask a lawyer or an organisation for advice now. You can still leave voluntarily.',
      },
    },
    over: {
      name: 'The term to leave is over',
      means: 'The order can now be carried out by force. You may be arrested and detained.',
      now: 'Ask a lawyer or an organisation for advice now. You can still leave voluntarily.',
    },
    houseArrest: {
      name: 'Order with house arrest or other duties',
      means: 'You must stay at an address or report. If you break this duty, you can be detained.',
      now: 'Keep to the duty and tell your lawyer. After six months, you may ask the Minister to lift house arrest.',
    },
    stands: {
      name: 'The order still stands',
      means: 'The suspension was refused, or a measure was lifted. The order itself has not gone away.',
      now: 'Check the term to leave and the dates below with your lawyer.',
    },
    urgentPending: {
      name: 'You asked for urgent suspension',
      means:
        'By the law before 12 June 2026, you must not be removed by force before the CALL has ruled, if you asked in time. We have not read the new law.',
      now: 'Stay reachable for your lawyer. The CALL rules within days.',
    },
    urgentOrdered: {
      name: 'Order suspended',
      means: 'The CALL suspended the order for now. The order still exists.',
      now: 'Ask your lawyer whether you must still lodge an appeal for annulment.',
    },
    detained: {
      name: 'Detained',
      means: 'You are detained with a view to removal. The time limits for an appeal are shorter here.',
      now: 'Ask for a lawyer at once. The Council Chamber can look at your detention if you ask for release.',
    },
    released: {
      name: 'Released, the order still stands',
      means: 'You are free, but that alone does not end the order to leave.',
      now: 'Read the papers you got when you were released and show them to a lawyer.',
    },
    doubtful: {
      name: 'Order to leave: to check',
      means: 'Something changed in your file. It may have changed the order to leave as well, or not.',
      now: 'Ask your lawyer or the municipality whether the order was withdrawn or annulled.',
    },
    departed: {
      name: 'You left Belgium',
      means: 'You left voluntarily. Proof of the date and way of leaving can matter later.',
      now: 'Keep the ticket, stamps and any form from the return organisation.',
    },
    removed: {
      name: 'Removed from Belgium',
      means: 'The order was carried out by force. There may be an entry ban.',
      now: 'Check whether you got an entry ban (annex 13sexies) and how long it lasts.',
    },
  },
} as const satisfies RegionText<ReturnType<typeof orderRegion>>
