import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { returnLimits } from '@/content/law/time-limits/return'

const twoClocks =
  'The time to appeal is another clock: it runs at the same time and is counted in another way.'
const extension = 'While it runs you can ask for more time, with reasons and proof.'
const termOver =
  'You are no longer protected from forced removal by this term. Staying on is an irregular stay.'
const askHelp = 'Ask a lawyer about an appeal. Voluntary return stays possible: ask a return desk of Fedasil.'
const transferOver = 'Belgium becomes responsible for your application, if no longer time applies.'
const transferNext =
  'Ask your lawyer. The time can be longer when you were in prison or counted as absconded.'
const banOver = 'An entry ban of this length has ended.'
const banNext = 'For entry and stay you still need to meet the ordinary conditions.'
const liftNext =
  'Until there is an answer you may not enter or stay. Humanitarian reasons can be raised at any time.'

export const returnTexts = {
  'term-to-leave': {
    name: 'Term to leave: thirty days',
    what: `The rule for an order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire). While it runs, you are protected from forced removal, save exceptions. A weekend does not move it. ${extension} ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'term-to-leave-short-stay': {
    name: 'Term to leave: seven to thirty days',
    what: `For someone who was never allowed to stay longer than three months. The order names the number of days. The shortest is shown first. ${extension} ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'term-to-leave-reduced': {
    name: 'Term to leave: less than seven days or none',
    what: `Only on the grounds that the law names, such as a risk of absconding or a threat to public order. The order names the ground and the days. ${twoClocks}`,
    passed: termOver,
    stillOpen: 'Call a lawyer at once. An urgent request for suspension may still be in time.',
  },
  'term-to-leave-eu-family': {
    name: 'Term to leave: EU citizens and their family',
    what: `At least one month from the notice of the order, save urgency with reasons. ${twoClocks}`,
    passed: termOver,
    stillOpen: askHelp,
  },
  'entry-ban-three-years': {
    name: 'Entry ban of three years',
    what: 'The longest ban when no term to leave was given or an earlier order was not followed. It starts on the day it is notified. The decision names its length.',
    passed: banOver,
    stillOpen: banNext,
  },
  'entry-ban-five-years': {
    name: 'Entry ban of five years',
    what: 'The longest ban for fraud or a marriage, partnership or adoption of convenience. A serious threat to public order can lead to more, and since 23 May 2026 terrorism or extremism to a ban for life. It starts on the day it is notified.',
    passed: banOver,
    stillOpen: banNext,
  },
  'entry-ban-lift-three-years': {
    name: 'Lifting a three-year ban for work or study',
    what: 'After two thirds of the ban you can ask to lift or suspend it for work or study. You ask at the Belgian embassy where you live.',
    passed: 'Two thirds have run: the request is possible.',
    stillOpen: liftNext,
  },
  'entry-ban-lift-five-years': {
    name: 'Lifting a five-year ban for work or study',
    what: 'After two thirds of the ban you can ask to lift or suspend it for work or study. You ask at the Belgian embassy where you live.',
    passed: 'Two thirds have run: the request is possible.',
    stillOpen: liftNext,
  },
  'entry-ban-lift-decision': {
    name: 'Answer to a request to lift an entry ban',
    what: 'The Immigration Office decides within four months.',
    passed: 'Silence counts as a refusal.',
    stillOpen: 'Ask a lawyer about an appeal at once, or about a new request.',
  },
  'house-arrest-lift': {
    name: 'Request to lift house arrest',
    what: 'After six months of house arrest in a return procedure you may ask the Minister to lift it.',
    passed: 'Six months have run: the request is possible.',
    stillOpen: 'After a refusal you may ask again every six months.',
  },
  'dublin-transfer': {
    name: 'Transfer to another Member State: six months',
    what: 'Belgium has six months to transfer you, from the day the other state accepted.',
    passed: transferOver,
    stillOpen: transferNext,
  },
  'dublin-transfer-imprisoned': {
    name: 'Transfer to another Member State: twelve months',
    what: 'The time is twelve months when the transfer could not take place because of imprisonment.',
    passed: transferOver,
    stillOpen: transferNext,
  },
  'dublin-transfer-absconded': {
    name: 'Transfer to another Member State: eighteen months',
    what: 'The time is eighteen months for someone who absconded. The new regulation may give a longer time.',
    passed: transferOver,
    stillOpen: 'Ask your lawyer whether another time was notified to you.',
  },
  'dublin-address': {
    name: 'Your address after leaving reception',
    what: 'In a transfer procedure you left, or did not go to, your reception place. You give your address in writing within three working days.',
    passed: 'You can be presumed to have absconded. The transfer time can then become longer.',
    stillOpen: 'Give your address at once and explain the delay. Ask a lawyer.',
  },
  'dublin-missed-interview': {
    name: 'Reason for a missed coaching interview before a transfer',
    what: 'You missed an interview of the coaching (ICAM) before a transfer. You give a valid reason in writing within three working days.',
    passed: 'You can be presumed to have absconded. The transfer time can then become longer.',
    stillOpen: 'Give the reason and proof at once. Ask a lawyer.',
  },
} as const satisfies LimitTextsOf<typeof returnLimits>
