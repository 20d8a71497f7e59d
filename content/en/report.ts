/** The link with which a reader tells of a mistake, and the message that it begins. */
export const reportText = {
  label: 'Wrong or unclear?',
  hint: 'This opens your mail program. The message names this page, and none of your answers.',
  pointHint: 'This opens your mail program. The message names this point, and none of your answers.',
  subject: 'Wrong or unclear: {page}',
  page: 'Page: {page}',
  point: 'Point: {point}',
  law: 'Law as of: {date}',
  language: 'Language: {language}',
  ask: 'What is wrong or unclear? If you can, name the text that says otherwise.',
  keep: 'Please write no names, and nothing about your own case.',
} as const
