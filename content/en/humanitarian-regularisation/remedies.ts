import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

/** What can be done about a condition that is open or not met. */
export const remedies = {
  'ask-lawyer-where': {
    title: 'Ask where you can apply',
    how: 'A lawyer can tell you which municipality is competent for the place where you are.',
  },
  'apply-at-embassy': {
    title: 'Apply at the embassy',
    how: 'From abroad you apply for a long stay at the Belgian embassy or consulate for the place where you stay (article 9).',
  },
  'file-with-home-municipality': {
    title: 'Lodge it with your own municipality',
    how: 'Hand in the application at the municipality where you really live and ask for proof. Or send it there by registered post. You do not have to use registered post, but it is best.',
  },
  'be-found-at-address': {
    title: 'Be found at your address',
    how: 'The check normally comes within ten days, but often later. Report every change of address to the municipality.',
  },
  'state-real-address': {
    title: 'Give your real address',
    how: 'Write the place where you really stay now. It may be temporary. Report each change to the municipality.',
  },
  'ask-new-check': {
    title: 'Ask for a new check',
    how: 'Ask the municipality in writing why the check was negative. Show rent papers, bills or statements. Ask for a new check, or lodge a new application.',
  },
  'pay-the-fee': {
    title: 'Pay the fee',
    how: 'Transfer the full amount in euro to the account that the Immigration Office names on its website. Give the applicant’s surname, first name, nationality and date of birth. You do not get the fee back after a refusal.',
  },
  'pay-the-rest': {
    title: 'Pay the rest',
    how: 'Transfer the missing part and keep the proof. After an annex 43 you have 30 days to pay and to show the proof, from the day after its notification. Check: the time limit printed on it counts.',
  },
  'add-proof-of-payment': {
    title: 'Add the proof of payment',
    how: 'Add a bank statement or a stamped payment slip that shows the full amount and the applicant’s name.',
  },
  'check-the-amount': {
    title: 'Check the amount',
    how: 'Look at the fee page of the Immigration Office, or ask your municipality. You need the amount for 9bis on the day you lodge the application.',
  },
  'cover-the-family': {
    title: 'Cover the whole family',
    how: 'Add official documents that show the marriage, registered partnership and children. Without them, pay for each adult.',
  },
  'identity-document': {
    title: 'Get an identity document',
    how: 'Ask your country’s embassy or consulate for a passport or identity card. An old or expired one can do. If you are afraid of your country, do not contact it: speak to a lawyer first.',
  },
  'enclose-document': {
    title: 'Put the identity document in the application',
    how: 'Your identity is judged on the day you lodge the application. Add a copy of the document, and do not lodge the application before it is in it.',
  },
  'compare-with-card': {
    title: 'Compare with the stay that you have',
    how: 'Take your card and the decision that gave it to a lawyer. Ask which is safer: to extend it, to change its ground, or 9bis.',
  },
  'ask-to-lift-the-ban': {
    title: 'Ask what to do about the entry ban',
    how: 'Take the ban, the order and any proof of when you left to a lawyer. You can ask that a ban be lifted or suspended, but that has conditions of its own.',
  },
  'write-in-language': {
    title: 'Use the language of the international protection procedure',
    how: 'Your papers on international protection show it: Dutch or French. Six months after the procedure ended, the choice is free.',
  },
  'elect-domicile': {
    title: 'Elect a domicile',
    how: 'Write: “I elect domicile at …”, with an address in Belgium. Report each change to the Immigration Office by registered post or against receipt.',
  },
  'prove-each-step': {
    title: 'Prove each step',
    how: 'Write down each step you took, with its date, and why it failed. Add letters, e-mails, proof that you sent them, and the embassy’s answers.',
  },
  'prove-circumstances': {
    title: 'Prove your circumstances',
    how: 'Add proof of each circumstance. Explain for each one why it is impossible or very hard to apply abroad. The same facts may also support your stay.',
  },
  'look-for-circumstances': {
    title: 'Look for exceptional circumstances',
    how: 'Case law has accepted, for example, a breach of human rights on return (article 3 or 8), or no way to get travel papers or to apply there. Medical facts, an international protection procedure that is running, or several facts together can count too. Use only what is true and what you can prove.',
  },
  'lean-on-new-reasons': {
    title: 'Build on the new reasons',
    how: 'Say clearly which reasons are new and why. Keep the old ones apart.',
  },
  'find-new-reasons': {
    title: 'Look for new reasons',
    how: 'A reason is new if it arose since then, or if you could not know it. A change in the authorities’ policy can also count as new. Prove when it came up.',
  },
  'show-vulnerability': {
    title: 'Show your situation',
    how: 'Reports from doctors, social workers, police or schools can help. A lawyer can help you choose.',
  },
  'show-roots': {
    title: 'Show work, language and community life',
    how: 'Collect contracts, pay slips, course certificates, school papers and letters from associations.',
  },
  'talk-to-lawyer': {
    title: 'Speak to a lawyer first',
    how: 'A lawyer keeps what you say secret. Take every decision and judgment with you.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
