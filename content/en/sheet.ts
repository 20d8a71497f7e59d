import type { EffectId } from '@/content/law/interactions'

/** What not to do, by the effect of one route on another that stands behind it. */
const effects = {
  'newest-medical-counts':
    'Do not send a second 9ter application without a lawyer: it withdraws the first one if that still runs.',
  'newest-humanitarian-counts':
    'Do not send a second 9bis application without a lawyer: it withdraws the first one if that still runs.',
  'medical-elements-barred-in-humanitarian':
    'Do not give the same reasons in 9bis as in a 9ter application: 9bis does not look at them.',
  'humanitarian-gives-no-paper':
    'Do not count on a paper while a 9bis application runs. It does not stop an order to leave.',
  'application-does-not-erase-order':
    'Do not think that a new application erases an order to leave: it does not.',
} as const satisfies Partial<Readonly<Record<EffectId, string>>>

/** The two documents for paper: one page for the person, and the full file for a helper. */
export const sheetText = {
  choice: {
    title: 'What do you want to print?',
    forMe: 'For me, one page',
    forClient: 'For the client, one page',
    forLawyer: 'For a lawyer, about a decision',
    forHelper: 'For a helper, everything',
  },
  today: 'To do today',
  next: 'What to do next',
  dates: 'Dates',
  noDates: 'We do not know of a date that runs. A letter may give one: look at every paper you got.',
  moreDates:
    '{count, plural, one {There is 1 more date} other {There are # more dates}}: “For a helper, everything” prints all.',
  more: '{count, plural, one {And 1 more} other {And # more}}: {things}',
  bring: {
    title: 'Bring',
    order: 'The order to leave, with its envelope',
    transfer: 'The Dublin refusal (annex 26quater or 25quater), with its envelope',
    refusal: 'Every refusal you got, with its envelope',
    letters: 'Every letter from the authorities, with its envelope',
    identity: 'Your passport or identity card, also an old or expired one',
    income: 'Proof of your income, so that a lawyer may be free',
    or: 'Or: {papers}',
    another: 'Other papers can count too: ask the lawyer which.',
  },
  goTo: {
    title: 'Go to',
    lawyer: 'A lawyer',
    lawyerNow: 'A lawyer, today',
    free: 'Can be free with little or no income (pro deo).',
    near: 'Legal aid office (BJB / BAJ) near you:',
    nearHow: '“Help” on this site finds it by your postcode.',
    post: 'Send by registered post to:',
    later: 'Send papers that come later to:',
    guardian: 'Your guardian’s contact:',
  },
  ask: {
    title: 'Ask the lawyer',
    until: 'Until which day can I act?',
    points: 'How do I stand on these points?',
    remove: 'Can the authorities remove me now?',
    moreTime: 'Can I ask for more time to leave?',
    otherWay: 'Is there another way for me?',
    first: 'What should I do first?',
    papers: 'Which papers do I still need?',
    wait: 'What can happen to me while I wait?',
  },
  doNot: {
    title: 'Do not',
    last: 'Do not wait for the last day.',
    term: 'Do not let the time to leave end: ask for more time before that day.',
    envelope: 'Do not throw away a letter or its envelope: the dates count.',
    incomplete: 'Do not send the {route} application before it is complete.',
    embassy: 'Do not contact your embassy if you are afraid of your country: speak to a lawyer first.',
    phone: 'Do not call a centre from a phone that others check.',
    giveUp: 'Do not give up a paper or a right to stay before a centre has looked at it.',
    appointment: 'Do not miss an appointment with the Guardianship Service.',
    act: 'Do not let the last day pass: look for a lawyer or a support centre today.',
    lodge: 'Do not lodge anything before a lawyer or a support centre has seen this sheet.',
    untrue: 'Do not give an answer that is not true.',
    effects,
  },
  where: 'Where you stand',
  fileOnly: 'Your file is running: “For a helper, everything” prints its steps.',
  toDo: 'To get or do: {things}.',
  notAsked: 'Nothing was checked yet. The check on this site shows which routes may fit.',
  nothing: 'No route fits your answers today. There are more routes: ask about family, work and study.',
  officeDay: 'act by {date}',
  notes: 'Notes',
  printed: 'If a last day is printed on the decision, that day counts.',
  code: 'Address of this site, without your answers',
  choosePlace: 'To print the legal aid office near you, choose your place under “Help”.',
  safePlace:
    'Someone could find this sheet. Print it only if you can keep it in a safe place, or show it on the screen.',
  file: {
    title: 'Full file',
    leftOut:
      '{count, plural, one {1 sensitive answer is not in this list.} other {# sensitive answers are not in this list.}} What follows from sensitive answers, such as a date, a reason or a paper, is in this file.',
    groundsLeftOut:
      '{count, plural, one {1 point about sensitive answers is not printed.} other {# points about sensitive answers are not printed.}}',
    add: 'Also list sensitive answers',
    adds: 'This adds {answers}.',
    effects: 'How these routes affect each other',
  },
} as const
