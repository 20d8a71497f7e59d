/** The part `order` of the life of a file, of a person whom somebody helps. */
export const order = {
  states: {
    released: {
      name: 'Released, the order still stands',
      means: 'The person is free, but that alone does not end the order to leave.',
      now: 'Read the papers that the person got when they were released. Show these papers to a lawyer.',
    },
    none: {
      means: 'The steps entered contain no order to leave the territory.',
      now: 'Keep every letter that the person gets, with its envelope.',
      inDoubt: {
        means: 'A step that was entered is not counted here. An order to leave may have come with it.',
        now: 'Look for annex 13 in the person’s letters. Show it to a lawyer today.',
      },
    },
    possible: {
      means:
        'It is not certain whether an order to leave came with the decision. Its time limits may already be running.',
      over: {
        means:
          'It is not certain whether an order to leave came with the decision. If one came, it can be carried out by force now.',
      },
    },
    running: {
      means:
        'The person must leave before the term ends. By the law before 12 June 2026, they cannot be removed by force until then, with some exceptions. We have not read the new law. The term is not a right to stay. The term to leave and the time limit for an appeal are two separate clocks.',
      now: 'Look at both dates below. Ask a lawyer about an appeal, and ask a return desk about voluntary return if the person is thinking of it.',
      over: {
        name: 'Order to leave: no term protects the person now',
        means:
          'The term on the order has run out, or the order gave none. The order can be carried out by force. The person may be arrested and detained.',
        now: 'Ask a lawyer or an organisation for advice now. Ask whether a time limit for an appeal is still open. The person can still leave voluntarily.',
      },
    },
    extensionAsked: {
      name: 'The person asked for more time to leave',
      means: 'The person asked for a longer term. Until there is an answer, the first term keeps running.',
      now: 'Keep proof that the person asked, and proof of why they cannot leave in time.',
      over: {
        name: 'The person asked for more time, and the first term is over',
        now: 'Ask a lawyer today whether there is an answer. Keep proof that the person asked in time.',
      },
    },
    extensionRefused: {
      now: 'Ask a lawyer what the person can still do before the term ends.',
      over: {
        name: 'Order to leave: no term protects the person now',
        means:
          'The term on the order has run out, or the order gave none. The order can be carried out by force. The person may be arrested and detained.',
        now: 'Ask a lawyer or an organisation for advice now. Ask whether a time limit for an appeal is still open. The person can still leave voluntarily.',
      },
    },
    extended: {
      means: 'The person has until the new date that the Immigration Office gave them in writing.',
      now: 'Make sure that the person keeps the letter with the new date on them.',
      over: {
        means:
          'The new date that the Immigration Office gave the person has passed. The order can be carried out by force.',
        now: 'Ask a lawyer or an organisation for advice now. The person can still leave voluntarily.',
      },
    },
    over: {
      means: 'The order can now be carried out by force. The person may be arrested and detained.',
      now: 'Ask a lawyer or an organisation for advice now. The person can still leave voluntarily.',
    },
    houseArrest: {
      means: 'The person must stay at an address or report. If they break this duty, they can be detained.',
      now: 'Make sure that the person keeps to the duty, and tell the lawyer. After six months, the person may ask the Minister to lift house arrest.',
    },
    stands: { now: 'Check the term to leave and the dates below with the lawyer.' },
    urgentPending: {
      name: 'The person asked for urgent suspension',
      means:
        'By the law before 12 June 2026, the person must not be removed by force before the CALL has ruled, if they asked in time. We have not read the new law.',
      now: 'Make sure that the person stays reachable for the lawyer. The CALL rules within days.',
    },
    urgentOrdered: { now: 'Ask the lawyer whether the person must still lodge an appeal for annulment.' },
    detained: {
      means: 'The person is detained with a view to removal. The time limits for an appeal are shorter here.',
      now: 'Ask for a lawyer at once. The Council Chamber can look at the detention if the person asks for release.',
    },
    doubtful: {
      means: 'Something changed in the file. It may have changed the order to leave as well, or not.',
      now: 'Ask the lawyer or the municipality whether the order was withdrawn or annulled.',
    },
    departed: {
      name: 'The person left Belgium',
      means: 'The person left voluntarily. Proof of the date and way of leaving can matter later.',
    },
    removed: { now: 'Check whether the person got an entry ban (annex 13sexies) and how long it lasts.' },
  },
} as const
