/** Papers in the hands, of a person whom somebody helps. */
export const heldPapers = {
  heldPaperTexts: {
    'annex-13': {
      from: 'The Immigration Office (DVZ / OE) decides. Often the municipality hands it over.',
      clock:
        'The term to leave and the time to appeal are two clocks. Both start on the day the person receives the order. The order itself says how many days they have to leave.',
    },
    'annex-13quinquies': {
      from: 'The Immigration Office (DVZ / OE) decides. Often the municipality hands it over.',
      clock:
        'The term to leave and the time to appeal are two clocks. Both start on the day the person receives the order. The order itself says how many days they have to leave.',
    },
    'annex-13septies': {
      from: 'The Immigration Office (DVZ / OE) decides. Often the municipality hands it over.',
      clock: 'The time to ask the Council for urgent suspension is very short when the person is detained.',
      act: 'Ask for a lawyer at once. In a closed centre, the social worker can help the person to find one.',
    },
    'annex-13sexies': {
      from: 'The Immigration Office (DVZ / OE) decides. Often the municipality hands it over.',
      clock:
        'The time to appeal starts on the day the person receives it. The letter says how long the ban lasts.',
    },
    'stay-refusal': {
      from: 'The Immigration Office (DVZ / OE). The municipality often hands it over.',
      look: 'A letter that says that the application is inadmissible, unfounded or refused. Often an order to leave comes with it.',
      clock: 'The time to appeal to the Council starts on the day the person receives it.',
    },
    'annex-12': {
      clock:
        'The term to leave and the time to appeal are two clocks. Both start on the day the person receives the order. The order itself says how many days they have to leave.',
    },
    'annex-26quater': {
      look: 'A letter with “26quater” or, at the border, “25quater” at the top of the first page. It says that another European country must look at the person’s application for international protection.',
      clock: 'It includes an order to leave. The time to appeal starts on the day the person receives it.',
      act: 'Get the person to a lawyer today. They have to go to every interview about the transfer, or write why they cannot.',
    },
    'cgrs-refusal': {
      look: 'A decision on the person’s application for international protection, with the name of the CGRS on it.',
      clock:
        'The time to appeal to the Council starts on the day the person receives it. For some decisions it is short.',
      act: 'Get the person to a lawyer this week, or today if they are detained.',
    },
    'annex-42': {
      clock: 'The time to appeal to the Council starts on the day the person receives it.',
      act: 'Take it to a lawyer this week, with the proof of payment if there is one.',
    },
    'annex-43': {
      clock:
        'The time to pay the missing part and to show the proof starts when the person receives the letter.',
    },
    'annex-26': {
      name: 'Proof that the person lodged an application for international protection (annex 26 or 26quinquies)',
      clock: 'The person has to go to the municipality soon after it.',
      act: 'The person has to keep it with them. They have to take it to the municipality where they live.',
    },
    'annex-15': {
      act: 'Ask the municipality or the person’s centre what comes after it, well before that day.',
    },
    'annex-35': {
      clock:
        'It ends on the day that is printed on it. It covers the person’s stay only while the appeal is pending.',
      act: 'Ask the municipality to extend it before that day. Ask the lawyer of the person what comes after the judgment.',
    },
    'annex-3': {
      clock: 'It ends on the day that is printed on it. After that day the person can get an order to leave.',
      act: 'Before that day, ask a lawyer or an organisation whether the person can stay longer.',
    },
    'receipt-9bis': {
      look: 'A letter from the municipality after it checked where the person lives.',
      clock: 'We know of no time limit for the person that starts with it. It gives no right to stay.',
      act: 'Keep it: it proves that the application went on to the Immigration Office.',
    },
    'a-card': {
      from: 'The municipality, after a decision that gives the person a stay for a limited time.',
      clock: 'The person asks for the renewal in a short time before the end date.',
      act: 'Count that time here, and write it in a calendar.',
    },
    'b-card': {
      from: 'The municipality, after a decision that gives the person a stay without a time limit.',
      clock: 'The person asks for a new card before the end date.',
      act: 'Count that time here, and write it in a calendar.',
    },
  },
} as const
