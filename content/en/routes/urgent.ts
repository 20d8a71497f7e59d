import type { RoutesText } from '@/content/route-sentences'

const check =
  'The law on appeals changed in June 2026 and the new text was not read, so a shorter limit may apply.'

/** What cannot wait. `{on}` is the day to go by. */
export const urgentTexts = {
  'danger-now': {
    title: 'You are in danger now',
    text: 'First call the emergency services, if you can do so safely. If someone exploits or threatens you, these three centres answer day and night.',
  },
  held: {
    title: 'You are held',
    text: 'Ask for a lawyer today. Time to appeal is shorter: 10 days, sometimes 5. A court can be asked to look at the detention.',
  },
  'no-term-to-leave': {
    title: 'The order gives you no time to leave',
    text: 'No term protects you from forced removal. Only the short time for an urgent request may still bar it. See a lawyer today.',
  },
  'term-to-leave-runs': {
    title: 'Your time to leave ends on {on}',
    text: 'Until then you are in principle safe from forced removal. This is not so for a Dublin refusal (annex 26quater). If you cannot leave in time, ask for more time with proof before that day.',
  },
  'term-to-leave-may-run': {
    title: 'Your time to leave may be running',
    text: 'Look in the order for the number of days. It counts from the day after you received the order.',
  },
  'order-without-day': {
    title: 'You have an order to leave',
    text: 'Look for the day on which it was handed to you. Until you know it, act as if every time limit ends today.',
  },
  'urgent-request-may-run': {
    title: 'An urgent request to stop removal may be possible until {on}',
    late: 'The time for an urgent request to stop removal may be over since {on}. Ask a lawyer today',
    text: `It goes to the Council for Alien Law Litigation (RvV / CCE), when removal is near. ${check} A lawyer must see the order today.`,
  },
  'order-appeal-may-run': {
    title: 'An appeal against the order may be possible until {on}',
    late: 'The time to appeal against the order may be over since {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the order. ${check} Leaving and appealing are two different clocks.`,
  },
  'transfer-decision': {
    title: 'You have a decision to go to another European country',
    text: `See a lawyer at once. An appeal does not stop the transfer by itself. ${check} Follow the time limit printed on the decision.`,
  },
  'protection-appeal-may-run': {
    title: 'An appeal against the refusal of protection may be possible until {on}',
    late: 'The time to appeal against the refusal of protection may be over since {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the decision: some refusals give 30 days, others 10 or 5. ${check}`,
  },
  'stay-appeal-may-run': {
    title: 'An appeal against the refusal may be possible until {on}',
    late: 'The time to appeal against the refusal may be over since {on}. Ask a lawyer today',
    text: `Follow the time limit printed on the decision. ${check}`,
  },
  'eighteen-within-a-year': {
    title: 'You turn 18 on {on}',
    text: 'The procedure for children alone stops on that day. Talk with your guardian now about which papers must come first, and about other routes.',
  },
} as const satisfies RoutesText['urgent']
