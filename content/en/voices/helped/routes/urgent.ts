/** What the route finder says: urgent, of a person whom somebody helps. */
export const urgentSaid = {
  'order-appeal-may-run': { todo: 'See a lawyer today. Follow the day printed on the order.' },
  'protection-appeal-may-run': { todo: 'See a lawyer today. Follow the day printed on the decision.' },
  'stay-appeal-may-run': { todo: 'See a lawyer today. Follow the day printed on the decision.' },
  'urgent-request-may-run': { todo: 'For when removal is near. A lawyer must see the order today.' },
  'danger-now': {
    name: 'The person is in danger now',
    todo: 'First call the emergency services, if this can be done safely.',
    title: 'The person is in danger now',
    text: 'First call the emergency services, if this can be done safely. If someone exploits or threatens the person, it is also possible to call one of these centres.',
  },
  held: {
    name: 'The person is detained',
    title: 'The person is detained',
    text: 'Ask for a lawyer today. The time to appeal may be shorter: 10 or 5 days. The person can ask a court to look at their detention.',
  },
  'no-term-to-leave': {
    name: 'The order gives the person no time to leave',
    title: 'The order gives the person no time to leave',
    text: 'No term protects the person from forced removal. Only the short time for an urgent request may still bar it. Get the person to a lawyer today.',
  },
  'term-to-leave-runs': {
    todo: 'If the person cannot, ask for more time before that day.',
    title: 'The person’s time to leave ends on {on}',
    text: 'By the law before 12 June 2026, this term bars forced removal, with some exceptions and not after a Dublin refusal (annex 26quater). We have not read the new law. If the person cannot leave in time, ask for more time before that day and send proof.',
  },
  'term-to-leave-may-run': {
    name: 'The person’s time to leave may be running',
    title: 'The person’s time to leave may be running',
    text: 'Look in the order for the number of days. It counts from the day after the person received the order.',
  },
  'order-without-day': {
    name: 'The person has an order to leave',
    todo: 'Look for the day on which the person got it. Until it is known, act as if every time limit ends today.',
    title: 'The person has an order to leave',
    text: 'Look for the day on which the person got it. Until it is known, act as if every time limit ends today.',
  },
  'urgent-request-lodged': {
    name: 'The person’s urgent request is with the Council',
    todo: 'The person has to stay in touch with their lawyer every day, and go to the hearing.',
    title: 'The person’s urgent request is with the Council',
    text: 'By the law before 12 June 2026, a request lodged in time bars forced removal until the Council for Alien Law Litigation (RvV / CCE) rejects it. We have not read the new law. The person has to stay in touch with their lawyer every day, and go to the hearing.',
  },
  'order-suspended': {
    todo: 'Ask the lawyer of the person today whether an appeal for annulment is lodged too.',
    text: 'Nobody can carry out the order while the suspension lasts. Ask the lawyer of the person today whether an appeal for annulment is lodged too: without it the suspension can end.',
  },
  'transfer-appeal-may-run': {
    todo: 'Get the person to a lawyer today. Follow the day printed on the decision.',
  },
  'transfer-decision': {
    name: 'The person has a decision to go to another European country',
    title: 'The person has a decision to go to another European country',
  },
  'eighteen-within-a-year': {
    name: 'The person turns 18',
    todo: 'Talk to the person’s guardian now about which papers must come first.',
    title: 'The person turns 18 on {on}',
    text: 'The procedure for children alone stops on that day. Talk to the person’s guardian now about which papers must come first, and about other routes.',
  },
} as const
