/** The check: choosing a procedure, the list of answers. */
export const check = {
  title: 'Check',
  choose: {
    title: 'Find out what you can do',
    lead: 'It takes about 3 minutes, one question at a time. “I am not sure” is always an answer.',
    bring:
      'Keep your letters, their envelopes and your other papers near you. You can also start without them.',
    open: 'Check this procedure',
    again: 'Continue or look again',
    noneYet: 'No procedure can be checked yet.',
  },
  doors: {
    'for-me': {
      title: 'For me',
      about: 'See what is urgent and which routes may fit you.',
    },
    'for-another': {
      title: 'For someone I help',
      about: 'The same questions. You answer for that person.',
    },
    'for-child': {
      title: 'For a child I am guardian of',
      about: 'The same questions, about the child.',
    },
    letter: {
      title: 'I have a letter with a date',
      about: 'Find your paper, see what it means and which day counts.',
    },
  },
  /** Above the first three doors, as a choice that can be changed. */
  forWhom: 'For whom is this check?',
  shared: {
    label: 'This is a shared or borrowed device',
    hint: 'Your answers are then kept in memory only. A reload or another page clears them.',
  },
  watched: {
    title: 'If someone may look at your screen',
    text: '“Leave now” is at the top of every page. It opens a page about something else and forgets your answers. You can also press Shift three times. It cannot clear the list of pages that you visited.',
    link: 'How to clear the history of your browser',
  },
  forCase: {
    title: 'Case of the desk',
    who: 'For: <b>{label}</b>',
    unnamed: 'case without a label',
    back: 'Back to the case',
  },
  /** The answers that somebody keeps on the device, and those that come from another one. */
  kept: {
    later: 'Come back later',
    there: 'Something is kept on this device.',
    open: 'Go on with it',
    replaces: 'It takes the place of the answers in this tab.',
    bring: 'Go on with a file or codes',
    bringHint: 'Bring answers here that you saved as a file or as codes, from this device or another one.',
    several: 'This file has several persons. Open it on the desk.',
  },
  /** Asked before somebody goes on, who may be another person than the one whose answers the tab has. */
  tabHolds: {
    title: 'There is a check in this tab',
    text: 'Go on with it if it is about the same person. A new check deletes the answers from this tab.',
    goOn: 'Go on with this check',
    anew: 'Start a new check',
    kept: 'What was saved on this device stays there. “Delete everything” in the menu deletes it too.',
  },
  toResult: 'See the result',
  tab: {
    refused:
      'This browser does not let this site keep your answers. They are lost if you reload or leave this page. Print or save the result before you go.',
    quota:
      'The storage of this browser is full, so your answers are not kept. They are lost if you reload or leave this page. Print or save the result before you go.',
    leftOut:
      'We could not read all the answers, because another version of this site kept them. We left these out:',
    lost: 'We could not read the answers in this tab, because another version of this site kept them.',
    startAgain: 'Choose a procedure to begin again.',
    again: 'Everything else is still here. Answer these questions again if they are asked.',
    close: 'Close this message',
  },
  answers: {
    title: 'Check your answers',
    lead: 'Read your answers again before you see the result.',
    change: 'Change',
    changeWhat: 'Change: {what}',
    none: 'No answers yet.',
    stepsSay: 'The steps in your file say: {value}.',
    staleTitle: '{count, plural, one {One answer no longer counts} other {# answers no longer count}}',
    stale:
      'You changed an answer, so these answers no longer count. They are removed when you see the result.',
    undo: 'Undo my change',
    remove: 'Remove now',
    restored: 'Your change was undone.',
    conflictTitle:
      '{count, plural, one {Two answers do not fit together} other {Some answers do not fit together}}',
    conflictLead: 'Both may be true. If one is a slip, change it: the result rests on both.',
  },
} as const
