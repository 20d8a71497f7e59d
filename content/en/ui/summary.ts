/** The printed summary. */
export const summary = {
  title: 'Summary',
  heading: 'Summary of a check',
  noScript: 'The summary needs JavaScript. You can read the guides without it, and print them.',
  made: 'Made on {date}. Law as of {law}, with the later changes we read by {read}.',
  notice: 'Information, not legal advice. Only the authorities decide.',
  noticeLong:
    'This file is based only on the answers of one person. No one has checked them. Show it to a lawyer or a support centre before you lodge anything.',
  noticeNow:
    'This file is based only on the answers of one person. No one has checked them. A last day may be near: show it to a lawyer or a support centre today.',
  print: 'Print or save as PDF',
  give: 'Give my answers to a helper',
  giveTitle: 'A file for your helper',
  giveLead:
    'Choose which answers go into the file. Sensitive answers are left out unless you choose them. Nothing is sent: you give the file to your helper yourself. They open it on the desk of this site.',
  empty:
    'There is nothing to print yet. Do a check first. A case on the desk prints from there, in its part “Dossier”.',
  emptyShared: 'On a shared device, print from the result of the check.',
  begin: 'Start the check',
  toDesk: 'Go to the desk',
  answersTitle: 'Answers',
  sourcesTitle: 'Sources',
  sourceLine: '<source></source>. {publisher}. Read on {date}.',
  incomplete: 'Some questions are not answered yet. This summary shows what is known so far.',
} as const
