/** How to leave at once, what that cannot do, and how to clear the history of a browser. */
export const leavingText = {
  title: 'How to leave this site at once',
  lead: 'The next questions are personal. First see how to leave if someone comes near.',
  how: [
    'Tap “Leave now” at the top. It is on every page.',
    'Or press the Shift key three times, if there is a keyboard.',
    'A page about something else opens. This tab forgets your answers, and “Back” does not bring them back.',
  ],
  cannotTitle: 'What leaving cannot do',
  cannot: [
    'The browser still lists this site in its history. Only you can clear that list.',
    'Files that you downloaded stay. What you chose to keep on this device stays too, unless you marked the device as shared.',
    'It does not help against a program that watches the device.',
  ],
  goOn: 'Go on to the question',
  once: 'We show this page once.',
  clearTitle: 'How to clear the history of your browser',
  find: 'The names of our pages end with “{site}”.',
  browsers: {
    chrome: {
      name: 'Chrome',
      steps: [
        'Open the menu (three dots) and choose “History”.',
        'Tap the cross or the bin beside each page of this site. On a computer, tick the pages and choose “Delete”.',
      ],
    },
    firefox: {
      name: 'Firefox',
      steps: [
        'Open the menu (three dots or three lines) and choose “History”.',
        'Choose the dots or the cross beside each page of this site, then “Delete”. On a computer, use the right mouse button.',
      ],
    },
    safari: {
      name: 'Safari on an iPhone or iPad',
      steps: [
        'Tap the open book. If you do not see it, tap the three dots, then “Bookmarks”.',
        'Tap the clock.',
        'Move each page of this site to the left with your finger, then tap “Delete”.',
      ],
    },
    samsung: {
      name: 'Samsung Internet',
      steps: [
        'Open the menu (three lines) and choose “History”.',
        'Hold your finger on a page of this site until it is ticked. Tick the others, then tap “Delete”.',
      ],
    },
    edge: {
      name: 'Edge',
      steps: [
        'Open the menu (three lines or three dots) and choose “History”.',
        'Hold your finger on each page of this site, then choose “Delete”. On a computer, choose the cross beside it.',
      ],
    },
  },
  after: [
    'Another version of the browser may use other words or signs.',
    'Someone can also notice that the whole history is gone. It shows less if you delete single pages.',
    'Look in the downloads as well, and delete files that you do not want others to see.',
    'A private window forgets the visited pages when you close it.',
  ],
} as const
