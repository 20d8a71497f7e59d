/** The start page. */
export const start = {
  title: 'Can you stay in Belgium? Find your route',
  lead: 'Answer a few questions. You see which procedures may be open, which dates run, what is missing, and who helps.',
  doorsTitle: 'Where do you want to begin?',
  /** What is said of each door beside its name, which is that of the check. */
  doors: {
    'for-me': 'I want to know what I can do.',
    'for-another': 'I am a friend, a relative, a social worker or a lawyer.',
    'for-child': 'I am the guardian of a child who is here without parents.',
    letter: 'Find the paper, and count what runs.',
  },
  needTitle: 'What you need',
  need: {
    time: 'About three minutes for the first answer.',
    papers: 'The papers you have, above all letters with a date. You can begin without them.',
    unsure: '“I am not sure” is always an answer.',
  },
  safeTitle: 'Your answers are yours',
  safe: {
    stay: 'No account, no name. Your answers stay in this browser tab. They are gone when you close it.',
    sent: 'Nothing is sent to a server, an authority or anyone else.',
    shared:
      'On a borrowed device, tick “shared or borrowed device” below any question. Then nothing is kept.',
    leave: '“Leave now” at the top opens another page at once and forgets your answers.',
  },
  proceduresTitle: 'Read about a procedure',
  moreTitle: 'Also here',
  more: {
    guides: 'All guides',
    help: 'Find help near you',
    desk: 'The desk, for people who keep many cases',
  },
  not: 'This site decides nothing and lodges nothing for you. Only the authorities decide. Talk to a lawyer before you lodge anything.',
} as const
