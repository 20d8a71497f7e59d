import type { AnyProcedureText } from '@/content/sentences'

export const warnings = [
  'The term to leave gives no right to stay. It only protects you from forced removal while it is running, and there are exceptions.',
  'The term to leave and the time limit to appeal are two different clocks. A weekend does not extend the term to leave.',
  'If you received a decision on or after 12 June 2026: the law changed and we have not read the new text. Follow the time limit printed on the decision.',
  'An ordinary appeal against an order does not stop removal by itself. There is an exception for serious illness: see a lawyer.',
  'A pending 9bis or other application without a stay document does not stop an order.',
  'Staying without a right to stay can be punished with a fine or prison. Prison is possible only if detention or a milder measure ended without removal, and you stay on without a justified reason.',
  'The Immigration Office may try to claim the costs of a forced return from you, a guarantor, an employer or a carrier.',
  'People who help you mainly for humanitarian reasons cannot be punished for that help.',
] as const satisfies AnyProcedureText['warnings']

export const guide = {
  forWhom: [
    'You received an order to leave (bevel om het grondgebied te verlaten / ordre de quitter le territoire, annex 12, 13, 13quinquies or 13septies).',
    'You received a Dublin refusal (annex 26quater or 25quater). It includes an order to leave.',
    'You received a refusal and want to know whether an order can follow.',
    'You are detained for removal, or you have an entry ban (annex 13sexies).',
  ],
  permits: [
    'An order gives you no paper to stay, and the term does not make your stay lawful.',
    'The municipality may ask you to come and collect the order. In practice you bring identity papers and photos. At a second appointment you show how you plan to leave.',
    'Fedasil organises voluntary return with IOM or Caritas. It covers the journey and travel help. Depending on your situation, you also get a grant and help to start again. In 2024, 3,267 people returned in this way, and 76 percent of them had help to start again.',
    'You can also get help with voluntary return in closed centres and return houses. In principle people who committed crimes do not get it.',
    'Coaching (ICAM) has six steps: your stay, information and advice, return options, obstacles and solutions, follow-up interviews, and if needed a summons for documents. It may also lead to a solution in Belgium.',
    'The police may come to your address to see whether you have left. They may come in only with a warrant of a judge or with your consent. The European Court of Human Rights found a violation of the Convention where they came in without either (Sabani against Belgium, 53069/15). You may ask through the closed door what paper they have.',
    'Forced return goes step by step. You are first offered the chance to travel without an escort. If you refuse, you travel with an escort. If your profile or a risk analysis requires it, the federal police come along from the start.',
    'Forced return is by car to neighbouring countries. Otherwise it is by train, by scheduled flight or by special flight.',
    'An entry ban covers the Schengen area in most cases: the EU countries except Ireland, and Switzerland, Norway, Iceland and Liechtenstein. Sometimes it covers only Belgium.',
    'By the law, a ban takes effect on the day you receive it. The Court of Justice of the European Union counts its years from the day you really leave (C-225/16, C-806/18). If you stay, they do not begin.',
    'Since 23 May 2026 a ban can be for life. It is for people recorded as validated entities in the common database on terrorism, extremism and radicalisation. If you ask for it to be lifted, two thirds of such a ban count as 20 years. Check this: we read the announcement of the bill, not the act.',
  ],
  pitfalls: [
    'You count only the term to leave, and miss the much shorter time for an urgent request.',
    'You think that a new application stops the order.',
    'You ask for more time without proof, or after the term has ended.',
    'You miss an interview or an appointment and do not write why. In a Dublin case you are then presumed to be in hiding, and the time for the transfer can become longer.',
    'You leave without proof. Later nobody can see that you followed the order.',
    'You move without giving your new address to the authorities and to your lawyer.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul the order. The time limit that we know is 30 days, and 10 days if you were detained when you received it.',
    'If removal is near, you can make an urgent request to suspend the order. The time limit that we know is ten days, and five from a second removal measure on. By the law before 12 June 2026, it bars removal until the Council decides, if it is on time.',
    'After a 9ter refusal with an order, the appeal can stop removal by itself. It does so if it can be argued that a return would make your health decline seriously and beyond repair (Court of Justice of the European Union, C-562/13 Abdida, C-402/19, C-233/19). Show your medical papers to a lawyer.',
    'Grave illness can also bar a removal under article 3 of the European Convention on Human Rights (Paposhvili against Belgium), whatever became of a 9ter application.',
    'Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
    'Against detention you go to another court: the Council Chamber (raadkamer / chambre du conseil). It decides within five working days, and you can ask again each month.',
    'If you are under house arrest for return, you can ask the Minister to lift it after six months, and again every six months.',
  ],
} as const satisfies AnyProcedureText['guide']
