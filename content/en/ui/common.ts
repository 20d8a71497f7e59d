/** Sentences that every page shares. */
export const common = {
  site: 'Residence Routes Belgium',
  /** The title of a page in the list of tabs. */
  titled: '{title} · {site}',
  skip: 'Skip to the main content',
  nav: {
    label: 'Main menu',
    start: 'Start',
    check: 'Check',
    summary: 'Summary',
    desk: 'Desk',
    guides: 'Guides',
    glossary: 'Glossary',
    sources: 'Sources',
    privacy: 'Privacy',
    about: 'About this site',
    more: 'More pages',
    deadlines: 'Deadlines',
  },
  erase: 'Delete everything',
  exit: {
    label: 'Leave now',
    description:
      'This opens another page in place of this one and forgets the answers in this tab. You can also press Shift three times.',
    plainDescription: 'This opens a page about something else.',
  },
  lawAsOf: 'Law as of {date}.',
  lawGap:
    'We read the sources up to {date}. Texts that were repealed or amended since then are marked, article by article.',
  notice: 'This site gives information. It is not legal advice, and no authority runs it.',
  privacy: 'Your answers stay in this browser tab. Nothing is sent anywhere.',
  more: 'About this site',
  back: 'Back',
  continue: 'Continue',
  loading: 'One moment…',
  loadFailed: 'This part did not load. Check your connection, then try again.',
  retry: 'Try again',
  noScript: 'The check needs JavaScript. You can read the guides without it.',
  opensOther: 'on another website',
  notFound: {
    title: 'Page not found',
    text: 'This address does not exist on this site.',
    link: 'Go to the start page',
  },
  readFrom: 'Source: <source></source>, read on {date}.',
  fromSteps: 'from the steps in your file',
  fromStepsAside: '(from the steps in your file)',
  /** What became of a text after it was read. */
  standing: {
    repealed: 'Repealed: in force until {date}.',
    amended: 'Check this: amended on {date}, and we could not read the new text.',
    unread: 'Check this: in force since {date}, and we could not read its text.',
    untouched: 'Not changed up to {date}.',
    inPlaceOf: 'In place of: {text} (by our own reading of both texts).',
  },
  points: '{count, plural, one {# point} other {# points}}',
} as const
