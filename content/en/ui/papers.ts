/** Which paper a person holds. */
export const papers = {
  title: 'Which paper do you hold?',
  lead: 'Look at the top of the first page. The number of the annex is there: “bijlage” in Dutch, “annexe” in French.',
  search: 'Search by number or name',
  searchHint: 'For example 13, bevel or ordre.',
  found: '{count, plural, =0 {No paper has this number or name} one {1 paper} other {# papers}}',
  none: 'Show it to a lawyer or a social worker. You can also answer the questions without it.',
  skip: 'Answer the questions without a paper',
  officially: 'Official name',
  look: 'How it looks',
  from: 'Who gives it',
  clock: 'What starts with it',
  act: 'What to do',
  received: 'On which day did you receive it?',
  until: 'Until which day is it valid?',
  untilHint: 'The day is printed on it.',
  use: 'Use this paper and go on',
  count: 'Count the days',
  drawing: {
    title: 'Where the two dates are',
    text: 'A simple drawing: your paper may look different. 1: the number of the annex. 2: how many days you have to leave, or the last day. 3: the day you received it, beside your signature. If it came by post, look at the envelope.',
  },
} as const
