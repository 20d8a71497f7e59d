import type { RoutesText } from '@/content/route-sentences'

const check =
  'The law on appeals changed in June 2026 and we have not read the new text, so a shorter time limit may apply.'

const transfer =
  'For a decision notified from 12 June 2026, it is probably 5 or 10 days. We have not read the new law, and 30 days may also apply. An appeal alone may not stop the transfer.'

/** What is urgent. `{on}` is the day to go by. */
export const urgentTexts = {
  'danger-now': {
    name: 'You are in danger now',
    todo: 'First call the emergency services, if you can do so safely.',
    title: 'You are in danger now',
    text: 'First call the emergency services, if you can do so safely. If someone exploits or threatens you, you can also call one of these centres.',
  },
  held: {
    name: 'You are detained',
    todo: 'Ask for a lawyer today. The time to appeal may be shorter: 10 or 5 days.',
    title: 'You are detained',
    text: 'Ask for a lawyer today. The time to appeal may be shorter: 10 or 5 days. You can ask a court to look at your detention.',
  },
  'no-term-to-leave': {
    name: 'The order gives you no time to leave',
    todo: 'See a lawyer today.',
    title: 'The order gives you no time to leave',
    text: 'No term protects you from forced removal. Only the short time for an urgent request may still bar it. See a lawyer today.',
  },
  'term-to-leave-runs': {
    name: 'Term to leave',
    todo: 'If you cannot, ask for more time before that day.',
    title: 'Your time to leave ends on {on}',
    text: 'By the law before 12 June 2026, this term bars forced removal, with some exceptions and not after a Dublin refusal (annex 26quater). We have not read the new law. If you cannot leave in time, ask for more time before that day and send proof.',
  },
  'term-to-leave-may-run': {
    name: 'Your time to leave may be running',
    todo: 'Look in the order for the number of days.',
    title: 'Your time to leave may be running',
    text: 'Look in the order for the number of days. It counts from the day after you received the order.',
  },
  'order-without-day': {
    name: 'You have an order to leave',
    todo: 'Look for the day on which you got it. Until you know it, act as if every time limit ends today.',
    title: 'You have an order to leave',
    text: 'Look for the day on which you got it. Until you know it, act as if every time limit ends today.',
  },
  'urgent-request-may-run': {
    name: 'Urgent request for suspension',
    todo: 'For when removal is near. A lawyer must see the order today.',
    title: 'An urgent request to stop removal may be possible until {on}',
    late: 'The time for an urgent request to stop removal may have ended on {on}. Ask a lawyer today',
    text: `It goes to the Council for Alien Law Litigation (RvV / CCE), when removal is near. ${check} A lawyer must see the order today.`,
  },
  'urgent-request-lodged': {
    name: 'Your urgent request is with the Council',
    todo: 'Stay in touch with your lawyer every day, and go to the hearing.',
    title: 'Your urgent request is with the Council',
    text: 'By the law before 12 June 2026, a request lodged in time bars forced removal until the Council for Alien Law Litigation (RvV / CCE) rejects it. We have not read the new law. Stay in touch with your lawyer every day, and go to the hearing.',
  },
  'order-suspended': {
    name: 'The Council suspended the order',
    todo: 'Ask your lawyer today whether an appeal for annulment is lodged too.',
    title: 'The Council suspended the order',
    text: 'Nobody can carry out the order while the suspension lasts. Ask your lawyer today whether an appeal for annulment is lodged too: without it the suspension can end.',
  },
  'order-appeal-may-run': {
    name: 'Appeal for annulment of the order',
    todo: 'See a lawyer today. Follow the day printed on the order.',
    title: 'An appeal against the order may be possible until {on}',
    late: 'The time to appeal against the order may have ended on {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the order. ${check} The time to leave and the time to appeal are two different clocks.`,
  },
  'transfer-appeal-may-run': {
    name: 'Appeal against a transfer decision (Dublin)',
    todo: 'See a lawyer today. Follow the day printed on the decision.',
    title: 'An appeal against the transfer may be possible until {on}',
    late: 'The time to appeal against the transfer may have ended on {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the decision. ${transfer}`,
  },
  'transfer-decision': {
    name: 'You have a decision to go to another European country',
    todo: 'See a lawyer at once. The time to appeal may be only 5 days.',
    title: 'You have a decision to go to another European country',
    text: `See a lawyer at once. Follow the time limit printed on the decision. ${transfer}`,
  },
  'protection-appeal-may-run': {
    name: 'Appeal in international protection',
    todo: 'See a lawyer today. Follow the day printed on the decision.',
    title: 'An appeal against the refusal of international protection may be possible until {on}',
    late: 'The time to appeal against the refusal of international protection may have ended on {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the decision: some refusals give 30 days, others 10 or 5. ${check}`,
  },
  'stay-appeal-may-run': {
    name: 'Appeal for annulment of the refusal',
    todo: 'See a lawyer today. Follow the day printed on the decision.',
    title: 'An appeal against the refusal may be possible until {on}',
    late: 'The time to appeal against the refusal may have ended on {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the decision. ${check}`,
  },
  'report-child-alone': {
    name: 'A child alone: tell the Guardianship Service',
    todo: 'No guardian yet? Call now. An adult can also call.',
    title: 'A child alone: tell the Guardianship Service',
    text: 'The child, the police, the municipality, a lawyer or anyone else can report that a child is alone. The service then checks who the child is. If the child is under 18 and alone, it appoints a guardian.',
  },
  'eighteen-within-a-year': {
    name: 'You turn 18',
    todo: 'Talk to your guardian now about which papers must come first.',
    title: 'You turn 18 on {on}',
    text: 'The procedure for children alone stops on that day. Talk to your guardian now about which papers must come first, and about other routes.',
  },
} as const satisfies RoutesText['urgent']
