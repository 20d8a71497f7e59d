import type { ProcedureText } from '@/content/sentences'

/** Paragraphs of the guide page. */
export const guide = {
  forWhom: [
    'You are under 18, you have the nationality of a country outside the EEA, and no parent or legal guardian is with you.',
    'The Guardianship Service has confirmed this and has appointed a guardian. The guardian files for you.',
    'Minors who are EU citizens cannot use this procedure. The law does not name stateless minors; ask a lawyer.',
  ],
  permits: [
    'No durable solution yet: an orange card (attest van immatriculatie / attestation d’immatriculation) for six months. The guardian asks for an extension one month before it ends.',
    'Solution in Belgium: an A card for one year. The guardian sends the life project one month before it ends.',
    'Three years after the grant of the first A card: the B card, unlimited stay. This is the rule while you are under 18; a refusal needs reasons.',
    'Solution outside Belgium: an order to bring back (annex 38, bevel tot terugbrenging / ordre de reconduire), given to the guardian.',
    'At 18 without a paper: no stay from this procedure. At 18 with an orange card: it was given only until that day.',
    'At 18 with an order to bring back: irregular stay, unless you have another right. An order to leave can follow.',
    'At 18 with an A card: ask the municipality for an extension between 45 and 30 days before it ends. You need a passport or proof of every effort, and studies with means or legal work.',
    'At 18 with a B card: you keep it.',
    'Your parents get no right of family reunification from this stay. With refugee status or subsidiary protection that can be different.',
  ],
  pitfalls: [
    'Filing late: a procedure that is not finished at 18 stops.',
    'No steps with family and no reason why: the application has to describe them.',
    'A missed interview: the guardian tells the unit as soon as possible and asks for a new date.',
    'No passport and no proof of steps: the A card asks for one of the two.',
    'Extensions sent too late: one month before the end is the date for the guardian.',
    'A return needs safeguards (art. 74/16): no risk of trafficking, and care by family or a suitable place. You and your guardian must be told the name and role of who would care for you.',
    'Return is arranged only voluntarily in practice. A minor alone may not be held in a closed centre.',
  ],
  appeal: [
    'The guardian can appeal for you to the Council for Alien Law Litigation (CALL, RvV / CCE) against an order to bring back or a refusal.',
    'The appeal does not suspend the decision by itself. The CALL can annul it but cannot give you a permit.',
    'The known limit was 30 days from notification. Check the time limit printed on the decision: the law changed in June 2026 and the new text was not read.',
  ],
} as const satisfies ProcedureText['guide']
