import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

/** What can be done about a condition that is open or not met. */
export const remedies = {
  'ask-lawyer-where': {
    title: 'Ask where you can file',
    how: 'A lawyer can tell you which municipality is competent for the place where you are.',
  },
  'apply-at-embassy': {
    title: 'Ask at the embassy',
    how: 'From abroad you ask for a long stay at the Belgian embassy or consulate for the place where you stay (article 9).',
  },
  'file-with-home-municipality': {
    title: 'File with your own municipality',
    how: 'Hand in the request at the municipality where you really live and ask for proof, or send it there by registered post. Registered post is not required, but it is advised.',
  },
  'be-found-at-address': {
    title: 'Be found at your address',
    how: 'The check normally comes within ten days, often later. Report every change of address to the municipality.',
  },
  'state-real-address': {
    title: 'Give your real address',
    how: 'Write the place where you really stay now. It may be temporary. Tell the municipality about each change.',
  },
  'ask-new-check': {
    title: 'Ask for a new check',
    how: 'Ask the municipality in writing why the check was negative. Show rent papers, bills or statements, and ask for a new check or file again.',
  },
  'pay-the-fee': {
    title: 'Pay the fee',
    how: 'Transfer the full amount in euro to the account that the Immigration Office names on its website. Write the name, first name, nationality and date of birth of the applicant. It is not paid back after a refusal.',
  },
  'pay-the-rest': {
    title: 'Pay the rest',
    how: 'Transfer the missing part and keep the proof. After an annex 43 you have 30 days, from the day after its notification, to pay and to show the proof. Check: the time limit printed on it counts.',
  },
  'add-proof-of-payment': {
    title: 'Add the proof of payment',
    how: 'Add a bank statement or a stamped payment slip that shows the full amount and the name of the applicant.',
  },
  'check-the-amount': {
    title: 'Check the amount',
    how: 'Look at the fee page of the Immigration Office, or ask your municipality. Ask for the amount for 9bis on your day of filing.',
  },
  'cover-the-family': {
    title: 'Cover the whole family',
    how: 'Add official documents that show the marriage, registered partnership and children. Without them, pay for each adult.',
  },
  'identity-document': {
    title: 'Get an identity document',
    how: 'Ask the embassy or consulate of your country for a passport or identity card. An old or expired one can do. Do not contact your country if you are afraid of it: speak to a lawyer first.',
  },
  'prove-each-step': {
    title: 'Prove each step',
    how: 'Write down each step you took, with its date, and why it failed. Add letters, mails, proof of sending and answers of the embassy.',
  },
  'prove-circumstances': {
    title: 'Prove your circumstances',
    how: 'Add proof for each circumstance. Explain for each one why filing abroad is impossible or very hard. The same facts may also support your stay.',
  },
  'look-for-circumstances': {
    title: 'Look for exceptional circumstances',
    how: 'Case law has accepted, for example, a breach of human rights on return (article 3 or 8), or no way to get travel papers or to file there. Medical facts, a protection procedure that is running, or several facts together can count too. Only use what is true and can be proven.',
  },
  'lean-on-new-reasons': {
    title: 'Build on the new reasons',
    how: 'Say clearly which reasons are new and why. Keep the old ones apart.',
  },
  'find-new-reasons': {
    title: 'Look for new reasons',
    how: 'New is what happened since, or what you could not know. A changed policy of the authorities can also count as new. Prove when it came up.',
  },
  'show-vulnerability': {
    title: 'Show your situation',
    how: 'Reports of doctors, social workers, police or schools can help. A lawyer can help to choose.',
  },
  'show-roots': {
    title: 'Show work, language and community life',
    how: 'Collect contracts, pay slips, certificates of courses, school papers and letters of associations.',
  },
  'talk-to-lawyer': {
    title: 'Speak to a lawyer first',
    how: 'A lawyer keeps what you tell secret. Bring every decision and judgment.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
