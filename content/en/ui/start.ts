/** The start page. */
export const start = {
  title: 'Which route to a right to stay is open to you?',
  lead: 'Answer questions about your situation. You see which procedures may be open in Belgium, which conditions you meet, and why.',
  begin: 'Start the check',
  beginHint: 'No account. No name. You can stop at any time.',
  getTitle: 'What you get',
  get: {
    conditions: 'Every condition of a procedure, with the reason and the article of the law.',
    missing: 'What is still missing, and how you can obtain it.',
    papers: 'A list of papers to gather, the cost, and where to lodge your application.',
    print: 'A printed summary for your lawyer, guardian, municipality or support centre.',
  },
  proceduresTitle: 'Procedures you can check',
  safeTitle: 'Your answers are yours',
  safe: {
    stay: 'Your answers stay in this browser tab. They are gone when you close it.',
    sent: 'Nothing is sent to a server, an authority or anyone else.',
    shared:
      'On a borrowed device, choose “shared device” when you start. Then nothing is kept, not even when you reload the page.',
  },
  notTitle: 'What this site does not do',
  not: 'It decides nothing and lodges nothing for you. Only the authorities decide. Talk to a lawyer before you lodge anything.',
} as const
