import type { HeldPaperTexts } from '@/content/paper-sentences'

const numbered = (number: string) =>
  `A letter. “Bijlage ${number}” or “annexe ${number}” is at the top of the first page.`
const office = 'The Immigration Office (DVZ / OE) decides. Often the municipality hands it over.'
const orderClock =
  'The term to leave and the time to appeal are two clocks. Both start on the day you receive the order. The order itself says how many days you have to leave.'
const lawyerToday = 'Go to a lawyer today. Keep the envelope: the day on it counts.'

/** The papers that a person may have in their hands. */
export const heldPaperTexts: HeldPaperTexts = {
  'annex-13': {
    name: 'Order to leave the territory (annex 13)',
    look: numbered('13'),
    from: office,
    clock: orderClock,
    act: lawyerToday,
  },
  'annex-13quinquies': {
    name: 'Order to leave after an international protection procedure (annex 13quinquies)',
    look: numbered('13quinquies'),
    from: office,
    clock: orderClock,
    act: lawyerToday,
  },
  'annex-13septies': {
    name: 'Order to leave with detention (annex 13septies)',
    look: numbered('13septies'),
    from: office,
    clock: 'The time to ask the Council for urgent suspension is very short when you are detained.',
    act: 'Ask for a lawyer at once. In a closed centre, the social worker can help you to find one.',
  },
  'annex-12': {
    name: 'Order to leave (annex 12)',
    look: numbered('12'),
    from: 'The Immigration Office (DVZ / OE) or the municipality.',
    clock: orderClock,
    act: lawyerToday,
  },
  'annex-26quater': {
    name: 'Dublin refusal (annex 26quater or 25quater)',
    look: 'A letter with “26quater” or, at the border, “25quater” at the top of the first page. It says that another European country must look at your application for international protection.',
    from: 'The Immigration Office (DVZ / OE).',
    clock: 'It includes an order to leave. The time to appeal starts on the day you receive it.',
    act: 'Go to a lawyer today. Go to every interview about the transfer, or write why you cannot.',
  },
  'annex-38': {
    name: 'Order to bring back a minor (annex 38)',
    look: 'A letter to the guardian, with “bijlage 38” or “annexe 38” at the top of the first page.',
    from: 'The Immigration Office (DVZ / OE) gives it to the guardian.',
    clock: 'The time to appeal starts on the day the guardian receives it.',
    act: 'The guardian and a lawyer look at it together. The guardian lodges the appeal for the minor.',
  },
  'annex-13sexies': {
    name: 'Entry ban (annex 13sexies)',
    look: 'A letter with “13sexies” at the top of the first page. It can come with an order to leave, or later.',
    from: office,
    clock: 'The time to appeal starts on the day you receive it. The letter says how long the ban lasts.',
    act: 'Show it to a lawyer, also when the ban started long ago.',
  },
  'cgrs-refusal': {
    name: 'Refusal from the CGRS (CGVS / CGRA)',
    look: 'A decision on your application for international protection, with the name of the CGRS on it.',
    from: 'The CGRS (CGVS / CGRA), the office that decides on international protection.',
    clock:
      'The time to appeal to the Council starts on the day you receive it. For some decisions it is short.',
    act: 'Go to a lawyer this week, or today if you are detained.',
  },
  'stay-refusal': {
    name: 'Refusal of 9ter, 9bis or another application to stay',
    look: 'A letter that says that your application is inadmissible, unfounded or refused. Often an order to leave comes with it.',
    from: 'The Immigration Office (DVZ / OE). The municipality often hands it over.',
    clock: 'The time to appeal to the Council starts on the day you receive it.',
    act: 'Look whether an order to leave came with it: it is a paper of its own. Take both to a lawyer.',
  },
  'annex-42': {
    name: 'Refusal of a 9bis application because the fee was not paid (annex 42)',
    look: numbered('42'),
    from: 'It comes after a 9bis application at the municipality.',
    clock: 'The time to appeal to the Council starts on the day you receive it.',
    act: 'Take it to a lawyer this week, with your proof of payment if you have one.',
  },
  'council-judgment': {
    name: 'Judgment of the Council for Alien Law Litigation (RvV / CCE)',
    look: 'A letter with “arrest” or “arrêt” and the name of the Council on the first page. The end says whether the appeal is rejected or the decision is annulled.',
    from: 'The Council for Alien Law Litigation (CALL; RvV / CCE), the court that looks at decisions on stay and protection.',
    clock:
      'The time for a cassation appeal to the Council of State (Raad van State / Conseil d’État) starts with it. That appeal is about points of law only.',
    act: 'Take it to a lawyer today, with its envelope. Ask also what happens next, whether the appeal is rejected or the decision is annulled.',
  },
  'annex-43': {
    name: 'Letter that a part of the 9bis fee is missing (annex 43)',
    look: numbered('43'),
    from: 'It comes after a 9bis application at the municipality.',
    clock: 'The time to pay the missing part and to show the proof starts when you receive the letter.',
    act: 'Transfer the missing part at once. Keep the proof, and send it.',
  },
  'annex-26': {
    name: 'Proof that you lodged an application for international protection (annex 26 or 26quinquies)',
    look: 'A paper with “26” at the top, or “26quinquies” for a subsequent application.',
    from: 'The Immigration Office (DVZ / OE).',
    clock: 'You have to go to the municipality soon after it.',
    act: 'Keep it with you. Take it to the municipality where you live.',
  },
  'annex-15': {
    name: 'Temporary document (annex 15)',
    look: 'A sheet with “bijlage 15” or “annexe 15” and an end date.',
    from: 'The municipality, for several reasons. Victims who talk with a specialised centre get it for a time to think.',
    clock: 'It ends on the day that is printed on it.',
    act: 'Ask the municipality or your centre what comes after it, well before that day.',
  },
  'annex-35': {
    name: 'Special residence document during an appeal (annex 35)',
    look: 'A sheet with “bijlage 35” or “annexe 35” and an end date.',
    from: 'The municipality, while some appeals to the Council are pending.',
    clock: 'It ends on the day that is printed on it. It covers your stay only while the appeal is pending.',
    act: 'Ask the municipality to extend it before that day. Ask your lawyer what comes after the judgment.',
  },
  'annex-3': {
    name: 'Declaration of arrival (annex 3)',
    look: 'A sheet with “bijlage 3” or “annexe 3” and an end date.',
    from: 'The municipality, for a short stay.',
    clock: 'It ends on the day that is printed on it. After that day you can get an order to leave.',
    act: 'Before that day, ask a lawyer or an organisation whether you can stay longer.',
  },
  'receipt-9bis': {
    name: 'Receipt for a 9bis application',
    look: 'A letter from the municipality after it checked where you live.',
    from: 'The municipality.',
    clock: 'We know of no time limit for you that starts with it. It gives no right to stay.',
    act: 'Keep it: it proves that your application went on to the Immigration Office.',
  },
  'registration-certificate': {
    name: 'Registration certificate (orange card)',
    look: 'An orange card with an end date.',
    from: 'The municipality, for as long as a procedure runs.',
    clock: 'It ends on the day that is printed on it.',
    act: 'Ask the municipality to extend it before that day.',
  },
  'a-card': {
    name: 'A card, limited stay',
    look: 'A card with the letter A and an end date.',
    from: 'The municipality, after a decision that gives you a stay for a limited time.',
    clock: 'You ask for the renewal in a short time before the end date.',
    act: 'Count that time here, and write it in your calendar.',
  },
  'b-card': {
    name: 'B card, unlimited stay',
    look: 'A card with the letter B. The card has an end date; the right to stay has none.',
    from: 'The municipality, after a decision that gives you a stay without a time limit.',
    clock: 'You ask for a new card before the end date.',
    act: 'Count that time here, and write it in your calendar.',
  },
}
