import { offices } from '@/content/en/names/offices'

/** The route finder, and what routes do to each other. */
export const finder = {
  card: { again: 'Back to my routes' },
  known: {
    title: 'I know which procedure',
    text: 'Choose it here. We do not ask again what you have already answered.',
  },
  heading: 'Your routes',
  lead: 'Nothing is decided here.',
  urgentTitle: 'Urgent',
  datesTitle: 'Your dates',
  dates: {
    more: '{count, plural, one {1 more date} other {# more dates}}',
    /** Opens the field for the last day that is printed on a decision. */
    printed: 'Type the printed day',
    printedUse: 'Use this day',
    printedEarly: 'You received the decision on {date}. A last day to appeal comes after that day.',
    printedRemove: 'Remove this day',
    printedUsed: 'This day is the one that you typed from the paper.',
    todo: {
      'last-day': 'Do this by that day at the latest.',
      window: 'Do this inside these days.',
      'ends-on': 'Plan now what comes after that day.',
      'from-day': 'This becomes possible on that day.',
      authority: 'The authority has until that day.',
    },
  },
  first: 'Look at this first',
  also: 'May fit too',
  others: 'Other routes',
  more: 'More',
  noFit: '{count, plural, one {1 other route} other {# other routes}}',
  sharpen: 'Enter how many days the order gives',
  start: 'Start this check',
  goOn: 'Continue this check',
  see: 'See the result of this check',
  anyway: 'Check it anyway',
  guide: 'Read the guide',
  what: '{action}: {route}',
  begunExact: 'You started this check. {count, plural, one {1 question} other {# questions}} left.',
  begunRange: 'You started this check. {min} to {max} questions left.',
  done: 'You did this check: {verdict}.',
  back: 'Back to your routes',
  help: 'Where to get help',
  near: {
    lawyer: 'Help near you: a lawyer or free legal aid',
    centre: 'Help near you: a specialised centre',
    guardian: 'Help near you: a guardian, or a lawyer for minors',
    medical: 'Help near you: your doctor, and a lawyer or an organisation',
    any: 'Help near you: a lawyer or an organisation',
  },
  effects: {
    second: '{route}: a second time',
    /** The word in the arrow is heard in place of the sign. */
    fromTo: '{from} <arrow>to</arrow> {to}',
    from: '{route}: {count, plural, one {1 effect} other {# effects}}',
    maybe: '{count, plural, one {1 more effect} other {# more effects}}, with routes that are only a “maybe”',
    confidence: {
      high: 'Read in the law or on an official site.',
      medium: 'From an organisation, lawyer or municipality: confirm it.',
      low: 'Not certain: check it before you rely on it.',
    },
  },
  centres: {
    title: 'Who you can call',
    now: 'In danger?',
    talk: 'Helpline',
    all: 'All numbers',
    text: 'You can talk to one of these centres before you decide anything.',
    phone:
      'Does someone look at your phone? A call stays in its call list, and this site stays in its history. Use another phone if you can.',
    danger: 'In danger now? First call the emergency services, if you can do so safely.',
    /** Part of the first load, so they do not wait for the other names. */
    names: {
      'trafficking-line': offices['trafficking-line'],
      payoke: offices.payoke,
      'pag-asa': offices['pag-asa'],
      surya: offices.surya,
    },
  },
  sheetTitle: 'Your routes',
  sheetUrgent: 'Urgent',
} as const
