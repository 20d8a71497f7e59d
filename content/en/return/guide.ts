import type { ProcedureText } from '@/content/sentences'

export const warnings = [
  'The term to leave gives no right to stay. It only protects you from forced removal while it runs.',
  'The term to leave and the term to appeal are two clocks. A weekend does not extend the term to leave.',
  'For a decision received from 12 June 2026 on: the law changed and the new text was not read. Follow the time limit printed on the decision.',
  'An ordinary appeal against an order does not stop removal.',
  'A pending 9bis or other request without a stay document does not stop an order.',
  'Staying on without right, and without a justified reason after a removal measure failed, can be punished.',
  'The Immigration Office may try to claim the costs of a forced return from you, a guarantor, an employer or a carrier.',
  'Whoever helps you mainly for humanitarian reasons is not punishable for that help.',
] as const satisfies ProcedureText['warnings']

export const guide = {
  forWhom: [
    'You received an order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire, annex 12, 13, 13quinquies or 13septies).',
    'You received a Dublin refusal (annex 26quater or 25quater). It carries an order.',
    'You received a refusal and want to know whether an order can follow.',
    'You are held for removal, or you have an entry ban (annex 13sexies).',
  ],
  permits: [
    'An order gives no paper to stay, and the term does not make the stay lawful.',
    'The municipality may call you to hand over the order. In practice you bring identity papers and photos, and show at a second appointment how you plan to leave.',
    'Voluntary return is organised by Fedasil with IOM or Caritas. It covers the journey and travel help. Depending on your situation there is a grant and help to start again. In 2024, 3,267 persons returned in this way, and 76 percent of the returnees had help to start again.',
    'Help with voluntary return is also organised from closed centres and return houses. In principle it is not given to people who committed crimes.',
    'Coaching (ICAM) has six steps: your stay, information and advice, return options, obstacles and solutions, follow-up talks, and where needed a summons for documents. It may also lead to a solution in Belgium.',
    'Forced return follows a sliding scale. You are first offered to travel without escort. If you refuse, you travel with an escort. Where the profile or a risk analysis asks for it, the federal police come along from the start.',
    'Forced return is by car to neighbouring countries, and else by train, by scheduled flight or by special flight.',
    'An entry ban covers the Schengen area in most cases: the EU countries except Ireland, and Switzerland, Norway, Iceland and Liechtenstein. Sometimes it covers Belgium only.',
    'Since 23 May 2026 a ban can be for life. It is for people recorded as validated entities in the common database on terrorism, extremism and radicalisation. To ask for it to be lifted, two thirds of such a ban count as 20 years. Check this: we read the announcement of the bill, not the act.',
  ],
  pitfalls: [
    'Counting only the term to leave, and missing the much shorter time for an urgent request.',
    'Thinking that a new request stops the order.',
    'Asking for more time without proof, or after the term has ended.',
    'Missing a talk or an appointment without writing why. In a Dublin case you are then presumed to hide, and the time for the transfer can become longer.',
    'Leaving without proof. Later nobody can see that you followed the order.',
    'Moving without giving the new address to the authorities and to your lawyer.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul the order. The known time limit is 30 days, and 10 days if you were held when you received it.',
    'When removal is imminent, an urgent request to suspend is possible: known limit ten days, and five from a second removal measure on. In time, it bars removal until the Council decides.',
    'Check: the law changed in June 2026 and the new text was not read. Follow the time limit printed on the decision.',
    'Against detention you go to another court: the Council Chamber (raadkamer / chambre du conseil). It decides within five working days, and you can ask again each month.',
    'Someone under house arrest for return can ask the Minister to lift it after six months, and again every six months.',
  ],
} as const satisfies ProcedureText['guide']
