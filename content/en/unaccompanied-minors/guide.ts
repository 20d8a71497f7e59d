import type { AnyProcedureText } from '@/content/sentences'

/** Paragraphs of the guide page. */
export const guide = {
  forWhom: [
    'You are under 18, you have the nationality of a country outside the EEA, and no parent or legal guardian is with you.',
    'The Guardianship Service has confirmed this and has appointed a guardian. Your guardian lodges the application for you.',
    'Minors who are EU citizens cannot use this procedure. The law does not mention stateless minors: ask a lawyer.',
  ],
  permits: [
    'No durable solution yet: an orange card (attest van immatriculatie / attestation d’immatriculation) for six months. Your guardian asks for an extension one month before it ends.',
    'Solution in Belgium: an A card for one year. Your guardian sends the life project one month before it ends.',
    'Three years after the first A card was granted: the B card, unlimited stay. This is the rule while you are under 18. A refusal needs reasons.',
    'Solution outside Belgium: an order to bring back (annex 38, bevel tot terugbrenging / ordre de reconduire), given to your guardian.',
    'At 18 without a paper: this procedure gives you no stay. At 18 with an orange card: it was given only until that day.',
    'At 18 with an order to bring back: your stay is irregular, unless you have another right to stay. An order to leave can follow.',
    'At 18 with an A card: ask the municipality for an extension between 45 and 30 days before it ends. You need a passport or proof of every effort to get one, and studies with means of subsistence or legal work.',
    'At 18 with a B card: you keep it.',
    'This stay gives your parents no right to family reunification. That can be different if you have refugee status or subsidiary protection.',
  ],
  pitfalls: [
    'Your guardian applies late: a procedure that is not finished at 18 stops.',
    'Nobody tried to reach your family, and the application does not say why: it has to describe these steps.',
    'You miss an interview: your guardian has to tell the unit as soon as possible and ask for a new date.',
    'You have no passport and no proof of steps to get one: for the A card you need one of the two.',
    'Your guardian asks for an extension too late: the date is one month before the end.',
    'A return needs safeguards (art. 74/16): no risk of trafficking, and care by family or a suitable place. The authorities must tell you and your guardian the name and role of those who would care for you.',
    'In practice a return is only arranged if you agree. A minor alone may not be detained in a closed centre.',
  ],
  appeal: [
    'Your guardian can lodge an appeal for you against an order to bring back or a refusal. The appeal goes to the Council for Alien Law Litigation (CALL, RvV / CCE).',
    'The appeal alone does not suspend the decision. The CALL can annul it but cannot give you a permit.',
    'The time limit that we know was 30 days from notification. Check the time limit printed on the decision: the law changed in June 2026 and we have not read the new text.',
  ],
} as const satisfies AnyProcedureText['guide']
