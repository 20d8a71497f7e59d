import type { RegionText } from '@/content/lifecycle-sentences'
import type { orderRegion } from '@/machines/lifecycle/regions/order'

/** The order to leave that runs beside a file, or alone. */
export const orderText = {
  title: 'Order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire)',
  states: {
    none: {
      name: 'No order to leave',
      means: 'The events that you gave hold no order to leave the territory.',
      now: 'Keep every letter that you get, with its envelope.',
    },
    possible: {
      name: 'There may be an order to leave',
      means:
        'You are not sure whether an order to leave came with the decision. Its time limits may already run.',
      now: 'Look in the decision for annex 13 and its date. Show it to a lawyer today.',
    },
    running: {
      name: 'Order to leave: the term runs',
      means:
        'You have to leave before the term ends. The term protects you from forced removal, but it is not a right of stay. An order that gives no term gives no such protection. The time to leave and the time to appeal are two clocks.',
      now: 'Look at both dates below. Ask a lawyer about an appeal, and ask a return desk about voluntary return if you think of it.',
    },
    extensionAsked: {
      name: 'More time to leave asked',
      means: 'You asked for a longer term. Until there is an answer, the first term keeps running.',
      now: 'Keep proof that you asked, and proof of why you cannot leave in time.',
    },
    extensionRefused: {
      name: 'More time to leave refused',
      means: 'The first term on the order still counts.',
      now: 'Ask a lawyer what you can still do before the term ends.',
    },
    extended: {
      name: 'Term to leave extended',
      means: 'You have until the new day that the Immigration Office wrote to you.',
      now: 'Keep the letter with the new date on you.',
    },
    over: {
      name: 'The term to leave is over',
      means: 'The order can now be carried out by force. You may be arrested and held.',
      now: 'Ask a lawyer or an organisation for advice now. Leaving by yourself is still possible.',
    },
    houseArrest: {
      name: 'Order with house arrest or other duties',
      means: 'You have to stay at an address or report. Breaking this duty can lead to detention.',
      now: 'Keep to the duty and tell your lawyer. After six months you may ask the Minister to lift house arrest.',
    },
    stands: {
      name: 'The order still stands',
      means: 'The suspension was refused, or a measure was lifted. The order itself has not gone away.',
      now: 'Check the term to leave and the dates below with your lawyer.',
    },
    urgentPending: {
      name: 'Urgent suspension asked',
      means: 'If it was asked in time, you may not be removed by force before the CALL has ruled.',
      now: 'Stay reachable for your lawyer. The CALL rules within days.',
    },
    urgentOrdered: {
      name: 'Order suspended',
      means: 'The CALL suspended the order for now. The order still exists.',
      now: 'Ask your lawyer whether an appeal for annulment still has to be lodged.',
    },
    detained: {
      name: 'Held in a closed place',
      means: 'You are held with a view to removal. The time limits for an appeal are shorter here.',
      now: 'Ask for a lawyer at once. The Council Chamber can look at your detention when you ask for release.',
    },
    released: {
      name: 'Released, the order still stands',
      means: 'You are free, but the order to leave has not gone away by that alone.',
      now: 'Read the papers that you got at release and show them to a lawyer.',
    },
    doubtful: {
      name: 'Order to leave: to check',
      means: 'Something changed in your file. It may have changed the order to leave as well, or not.',
      now: 'Ask your lawyer or the municipality whether the order was withdrawn or annulled.',
    },
    departed: {
      name: 'You left Belgium',
      means: 'You left by yourself. Proof of the date and way of leaving can matter later.',
      now: 'Keep the ticket, stamps and any form of the return organisation.',
    },
    removed: {
      name: 'Removed from Belgium',
      means: 'The order was carried out by force. There may be an entry ban.',
      now: 'Check whether you got an entry ban (annex 13sexies) and until when it runs.',
    },
  },
} as const satisfies RegionText<ReturnType<typeof orderRegion>>
