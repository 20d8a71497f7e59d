/** The day of the law: in guides as a table, in a result as another day to look at. */
export const lawDayText = {
  guide: {
    title: 'The law by day',
    lead: 'The texts behind this guide do not all hold from the same day. Here are the days from which one of them began, changed or ended.',
    made: 'This page was made on {date}.',
    day: 'From',
    what: 'What holds',
    articles: 'Texts',
    begins: 'In force as we read it',
    unread: 'New. We could not read the text: check it',
    amended: 'Amended. We could not read the new text: check it',
    ended: 'No longer in force',
    coming: 'Preview: not in force yet on {date}',
    noneComing: 'We know of no text behind this guide that begins, changes or ends after that day.',
    last: {
      'temporary-protection-ends':
        'Temporary protection: the last day that the EU has agreed on. We do not know what comes after it.',
    },
  },
  check: {
    title: 'The law of another day',
    lead: 'Your result is for {date}. Choose another day to see which points would end differently then.',
    label: 'Day to look at',
    preview: 'Preview for {date}. This is not your result.',
    ahead: 'That day has not come yet. The law and your situation can still change before it.',
    unseen: 'We know changes of the law up to {date}. What came later is not in this preview.',
    past: 'For a day in the past, we know only the texts that we read. An older wording may have been different.',
    same: 'Every point would end as it does in your result.',
    differ: 'These points would end differently:',
    verdict: 'The result would be: {verdict}',
    notInForce: 'No rule on this point is in force on that day.',
  },
} as const
