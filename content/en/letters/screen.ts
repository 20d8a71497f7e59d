/** What the page of letters and the desk say around a letter. */
export const screen = {
  title: 'Letters',
  lead: 'Choose what you want to write. We put in what you answered, and leave a blank for the rest. You can change every word before you send it.',
  private:
    'Names and numbers that you write here stay on this page. They are gone when you close it, so save the file first.',
  forYou: 'For what you checked',
  all: 'All letters',
  others: 'Other letters',
  noAnswers:
    'You have not answered any questions in this tab, so a letter shows mostly blanks. Answer the questions first, and the letter fills itself.',
  toCheck: 'Answer the questions',
  choose: 'Write it',
  model: 'Empty model in {language} (DOCX)',
  back: 'All letters',
  how: 'How to send it',
  warnings: 'Read this first',
  moreWarnings: '{count, plural, one {1 more thing to know} other {# more things to know}}',
  notMet: 'Conditions that are not met',
  notMetLead:
    'The letter does not hide these, and does not say that they are met. Ask a lawyer or a helper before you send it.',
  language: 'Language of the letter',
  languageWhy: {
    federal:
      'The Immigration Office and other federal services take Dutch, French and German. It does not have to be the language in which you read.',
    municipality:
      'A municipality takes the language of its region: Dutch in Flanders, French in Wallonia, either of them in Brussels and in some municipalities on a language border. German is for the German-speaking municipalities and those around Malmedy.',
    bar: 'Write in the language of the legal aid office.',
    court: 'The lawyer knows in which language the case runs.',
  },
  languageFixed:
    'You have an international protection procedure, or had one that ended less than six months ago. The letter has to be in the language of that procedure.',
  sensitive: 'Do you want to say this?',
  sensitiveLead: 'These answers are private. Each stands in the letter only if you tick it.',
  sensitiveField: '{name}: {value}',
  details: 'Your details',
  detailsLead: 'Leave open what you do not know. You can also fill it in by hand later.',
  letter: 'The letter',
  beside: 'What it says in {language}',
  besideOff: 'Hide the translation',
  besideOn: 'Show the translation',
  edit: 'Change the text',
  editDone: 'Done',
  editLead:
    'Change what you want. Empty a field to leave that paragraph out. The translation beside it does not change with you.',
  editLine: 'Paragraph {number}',
  restore: 'Put our text back',
  blanks:
    '{count, plural, =0 {Nothing is blank any more.} one {1 blank is left: what stands in square brackets.} other {# blanks are left: what stands in square brackets.}}',
  restsOn: 'Rests on: {law}',
  save: 'Save as a file (DOCX)',
  saveInventory: 'Save the inventory on its own (DOCX)',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  copyFailed: 'The text could not be copied. Save it as a file.',
  print: 'Print the letter',
  failed: 'The file could not be made. Copy the text or print it.',
  lawyerOnly: 'Only a lawyer can lodge this. Take it along to the lawyer: it shows what it has to hold.',
  afterTitle: 'After you have sent it',
  after: 'Keep a copy of everything, with the receipt. Then note the day, so that we can count what follows.',
  noteDay: 'Note the day',
  made: 'Letters made so far',
  madeOn: '{title}, on {day}',
  promise:
    'Nobody can promise what the answer will be. Let a lawyer or a helper read the letter before you send it.',
} as const
