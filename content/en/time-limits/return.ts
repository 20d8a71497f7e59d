import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { returnLimits } from '@/content/law/time-limits/return'

const twoClocks =
  'The time limit for an appeal is a separate clock: it runs at the same time and is counted differently.'
const extension = 'While it runs, you can ask for more time, with reasons and proof.'
const termOver =
  'This term no longer protects you from forced removal. If you stay on, your stay is irregular.'
const askHelp =
  'Ask a lawyer about an appeal. Voluntary return is still possible: ask a return desk of Fedasil.'
const transferOver =
  'By the rules before 12 June 2026, Belgium becomes responsible for your application, unless a longer time limit applies. We have not read the new rules.'
const transferNext =
  'Ask your lawyer. The time limit can be longer if you were in prison or counted as having absconded.'
const sinceLeaving =
  'To check: by the law, the ban takes effect on the day you receive it. The Court of Justice of the European Union counts its years from the day you really leave the Schengen area. If you have not left, the years have not begun. If you have left, enter the day you left and count again.'
const banOver =
  'An entry ban of this length has ended only if the years have also passed since the day you really left.'
const banNext =
  'Keep proof of the day you left, and ask the embassy or a lawyer. To enter and stay, you still need to meet the ordinary conditions.'
const liftPassed = 'If two thirds have also passed since the day you really left, the request is possible.'
const liftNext =
  'Until there is an answer, you may not enter or stay. You can raise humanitarian reasons at any time.'

export const returnTexts = {
  'term-to-leave': {
    name: 'Term to leave: thirty days',
    what: `This is the rule for an order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire). By the law before 12 June 2026, the term bars forced removal while it runs, with some exceptions. We have not read the new law. A weekend does not move its last day. ${extension} ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'term-to-leave-short-stay': {
    name: 'Term to leave: seven to thirty days',
    what: `This is for someone who was never allowed to stay longer than three months. The order names the number of days. We show the shortest first. ${extension} ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'term-to-leave-reduced': {
    name: 'Term to leave: fewer than seven days, or none',
    what: `This is possible only on the grounds that the law names, such as a risk of absconding or a threat to public order. The order names the ground and the number of days. ${twoClocks}`,
    passed: termOver,
    stillOpen: 'Call a lawyer at once. An urgent request for suspension may still be in time.',
  },
  'term-to-leave-eu-family': {
    name: 'Term to leave: EU citizens and their family',
    what: `You have at least one month from the notice of the order, except in urgent cases, with reasons. ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'entry-ban-three-years': {
    name: 'Entry ban of three years',
    what: 'This is the longest ban when no term to leave was given or an earlier order was not followed. The decision names its length.',
    passed: banOver,
    stillOpen: banNext,
    check: sinceLeaving,
  },
  'entry-ban-five-years': {
    name: 'Entry ban of five years',
    what: 'This is the longest ban for fraud or a marriage, partnership or adoption of convenience. A serious threat to public order can lead to more. Since 23 May 2026 terrorism or extremism can lead to a ban for life.',
    passed: banOver,
    stillOpen: banNext,
    check: sinceLeaving,
  },
  'entry-ban-lift-three-years': {
    name: 'Lifting a three-year ban for work or study',
    what: 'After two thirds of the ban, you can ask for it to be lifted or suspended for work or study. You ask at the Belgian embassy where you live.',
    passed: liftPassed,
    stillOpen: liftNext,
    check: sinceLeaving,
  },
  'entry-ban-lift-five-years': {
    name: 'Lifting a five-year ban for work or study',
    what: 'After two thirds of the ban, you can ask for it to be lifted or suspended for work or study. You ask at the Belgian embassy where you live.',
    passed: liftPassed,
    stillOpen: liftNext,
    check: sinceLeaving,
  },
  'entry-ban-lift-decision': {
    name: 'Answer to a request to lift an entry ban',
    what: 'The Immigration Office decides within four months.',
    passed: 'Silence counts as a refusal.',
    stillOpen: 'Ask a lawyer about an appeal at once, or about a new request.',
  },
  'house-arrest-lift': {
    name: 'Request to lift house arrest',
    what: 'After six months of house arrest in a return procedure, you may ask the Minister to lift it.',
    passed: 'Six months have passed: the request is possible.',
    stillOpen: 'After a refusal, you may ask again every six months.',
  },
  'dublin-transfer': {
    name: 'Transfer to another Member State: six months',
    what: 'Belgium has six months to transfer you, from the day the other state agreed.',
    passed: transferOver,
    stillOpen: transferNext,
  },
  'dublin-transfer-imprisoned': {
    name: 'Transfer to another Member State: twelve months',
    what: 'The time limit is twelve months when the transfer could not take place because of imprisonment.',
    passed: transferOver,
    stillOpen: transferNext,
  },
  'dublin-transfer-absconded': {
    name: 'Transfer to another Member State: eighteen months',
    what: 'The time limit is eighteen months for someone who absconded. The new regulation may give longer.',
    passed: transferOver,
    stillOpen: 'Ask your lawyer whether you were notified of another time limit.',
  },
  'dublin-address': {
    name: 'Your address after leaving reception',
    what: 'In a transfer procedure, you left your reception place or did not go there. You give your address in writing within three working days.',
    passed: 'You can be presumed to have absconded. The time limit for the transfer can then become longer.',
    stillOpen: 'Give your address at once and explain the delay. Ask a lawyer.',
  },
  'dublin-missed-interview': {
    name: 'Reason for a missed coaching interview before a transfer',
    what: 'You missed a coaching interview (ICAM) before a transfer. You give a valid reason in writing within three working days.',
    passed: 'You can be presumed to have absconded. The time limit for the transfer can then become longer.',
    stillOpen: 'Give the reason and proof at once. Ask a lawyer.',
  },
} as const satisfies LimitTextsOf<typeof returnLimits>
