import type { DeadlineText } from '@/content/deadline-sentences'

/** The count, line by line, and what is said about its result, as ICU messages. */
export const countTexts = {
  groups: {
    appeal: 'Appeals',
    'appeal-step': 'Steps in an appeal',
    application: 'Before and during an application',
    permit: 'Permits and renewals',
    minor: 'Unaccompanied minors',
    trafficking: 'Victims of trafficking or smuggling',
    return: 'Return, entry bans and transfers',
    detention: 'Detention',
    protection: 'International protection',
    'temporary-protection': 'Temporary protection',
    statelessness: 'Statelessness',
  },
  modes: {
    'registered-post': {
      name: 'Registered letter, without a receipt to sign',
      date: 'Enter the date it was posted (postmark or track-and-trace), not the day you read it.',
    },
    'acknowledged-post': {
      name: 'Registered letter, with a receipt to sign',
      date: 'Enter the day the letter was presented at your address, even if you were not there.',
    },
    post: {
      name: 'Ordinary letter',
      date: 'Enter the date it was posted (postmark), not the day you read it.',
    },
    hand: {
      name: 'By hand, or offered and refused',
      date: 'Enter the day it was handed to you, or the day you refused it.',
    },
    fax: {
      name: 'Fax or another way',
      date: 'Enter the day it was sent.',
    },
    unknown: {
      name: 'I don’t know',
      date: 'Enter the earliest date you can find. We count every way and show the earliest last day as the safe one.',
    },
  },
  closed: {
    saturday: 'Saturday',
    sunday: 'Sunday',
    'new-year': 'New Year’s Day',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'national-day': 'National Day',
    assumption: 'Assumption',
    'all-saints': 'All Saints’ Day',
    armistice: 'Armistice Day',
    christmas: 'Christmas Day',
    other: 'a public holiday',
  },
  lengths: {
    'calendar-day': '{n, plural, one {# day} other {# days}}',
    'working-day': '{n, plural, one {# working day} other {# working days}}',
    month: '{n, plural, one {# month} other {# months}}',
    year: '{n, plural, one {# year} other {# years}}',
  },
  states: {
    'not-yet-open': 'Opens later',
    'not-yet-possible': 'Not possible yet',
    future: 'Still running',
    today: 'Today is the last day',
    'may-have-passed': 'May have passed',
    'has-passed': 'Has passed',
    reached: 'Possible now',
    'may-be-reached': 'May be possible now',
    unknown: 'Date not known',
  },
  notified: {
    'registered-post': 'Posted as a registered letter: {on}.',
    'acknowledged-post': 'Presented at the address, with a receipt to sign: {on}.',
    post: 'Posted as an ordinary letter: {on}.',
    hand: 'Handed over, or refused: {on}.',
    fax: 'Sent by fax or in another way: {on}.',
  },
  dayOne: {
    'next-day': 'That day does not count. Day 1: {on}.',
    'same-day': 'That day counts. Day 1: {on}.',
    'third-working-day': 'The third working day is day 1: {on}.',
  },
  lastDay: {
    'calendar-day': 'Day {n}: {on}. The last day counts.',
    'working-day': 'Working day {n}: {on}. The last day counts.',
    month: '{n, plural, one {# month ends} other {# months end}} on {on}.',
    year: '{n, plural, one {# year ends} other {# years end}} on {on}.',
  },
  steps: {
    event: '{event}: {on}.',
    'third-working-day': 'Working days after that: {days}.',
    'at-once': 'No day is added: {on}.',
    'working-days-skipped': 'Not counted because they are not working days: {closed}.',
    'counted-back': '{length} before: {on}.',
    opens: 'The window opens {length} before: {on}.',
    shifted: '{from} is not a working day ({why}). The last day moves to {to}.',
    'not-shifted':
      '{on} is not a working day ({why}). No rule that we read moves this day. The last day before it on which offices are open is {officeDay}.',
    'from-day': 'Possible from the next day: {on}.',
  },
  results: {
    last: 'Last day: {on}.',
    window: 'Between {on} and {to}.',
    endsOn: 'Ends on {on}.',
    fromDay: 'From {on}.',
    authority: 'The authority’s last day: {on}.',
  },
  range: {
    last: 'If it was on {from}, the last day is {on}.',
    window: 'If it was on {from}, the time is between {on} and {to}.',
    endsOn: 'If it was on {from}, it ends on {on}.',
    fromDay: 'If it was on {from}, it is possible from {on}.',
    authority: 'If it was on {from}, the authority’s last day is {on}.',
  },
  notes: {
    notCounted: 'Not counted: {closed}.',
    safe: 'Safe date: {on}. Act by then.',
    safeFrom: 'Safe from {on}.',
    modeUnknown:
      'We do not know how you were notified. Counted in every way, the last day {same, select, yes {is {from}} other {is between {from} and {to}}}.',
    postPresumed:
      'The law assumes that the letter had arrived by then. If you can prove that it arrived later, tell a lawyer at once. The count may then start later, but do not wait for that.',
    detentionUnknown:
      'We do not know whether you were detained. Counted both ways, the last day {same, select, yes {is {from}} other {is between {from} and {to}}}.',
    band: 'The law gives a range. The last day {same, select, yes {is {from}} other {is between {from} and {to}. The decision says which}}.',
    toCheck:
      'To check: the law changed in June 2026 and we have not read the new text, or the source is weak. Follow the time limit printed on the decision.',
    candidate:
      'With {length}, which may apply since the change, counted without extra days for the post or a weekend: {on}.',
    printed: 'Printed on the decision: {on}. The earlier date is the safe one.',
    printedDecides: 'Printed on the decision: {on}. That date counts.',
    printedFrom: 'Printed on the decision: {on}. The later date is the safe one.',
    dateUnknown: 'The date is not known. {lookFor}',
    noRange: 'Nothing shows between which days it was. Act now, and ask a lawyer to find the date.',
    notInForce:
      'The text that sets this time limit was not in force on {on}, or we do not know that it was. The time limit cannot be counted.',
    outsideCalendar: 'The calendar only covers working days from 2000 to 2050. This date cannot be counted.',
  },
  calendar: {
    act: 'Act by {on}: {name}',
    late: 'May have passed, act today: {name}',
    opens: 'Opens on {on}: {name}',
    possibleEnd: 'May already end on {on}: {name}',
    possible: 'Possible from {on}: {name}',
    ends: 'Ends on {on}: {name}',
    authority: 'Authority’s last day, {on}: {name}',
    neutral: 'Reminder',
    advice: 'Information, not legal advice. Follow the time limit printed on the decision.',
  },
} as const satisfies Omit<DeadlineText, 'limits' | 'events'>
