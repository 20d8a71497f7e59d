import type { InteractionsText } from '@/content/route-sentences'

/** Effects of the five procedures, and of any stay that they give. */
export const procedureEffects = {
  'medical-beside-humanitarian':
    'A 9ter and a 9bis may run side by side. A newer request withdraws only an older one of its own kind.',
  'medical-elements-barred-in-humanitarian':
    'What you raised in a 9ter request cannot be used in 9bis. The law makes no exception.',
  'stay-elements-barred-in-medical':
    'What you raised in an earlier request to stay cannot be used again in 9ter. Free are elements of a request that failed only on identity paper or fee, or was withdrawn.',
  'unlimited-stay-closes-medical':
    'An unlimited right to stay closes a pending 9ter request. To keep it, ask by registered letter within 60 days of receiving the card.',
  'minors-beside-others':
    'A guardian can ask for the best-interest procedure while another procedure runs, and the other way round.',
  'title-bars-first-victim-paper':
    'The first paper for victims, of 45 days, is for people without a right to stay. Ask a centre what it means for you if you hold one.',
  'application-does-not-erase-order':
    'A new request does not erase an order to leave. Where the law lets you stay while it runs, the order only waits.',
  'provisional-stay-pauses-coaching':
    'Where the law lets you stay while the request runs, the coaching towards return (ICAM) is suspended.',
  'ban-may-not-harm-medical': 'An entry ban may not go against protection under 9ter.',
  'subsidiary-for-who-cannot-use-medical':
    'Subsidiary protection is for people who cannot use 9ter: an illness alone belongs in 9ter. Check: the law changed in June 2026 and the new text was not read.',
  'unlimited-stay-asks-about-protection':
    'If you get an unlimited right to stay while your asylum request runs, you are asked whether to go on. Answer by registered letter within 60 days of receiving the card, or the request counts as withdrawn.',
  'unlimited-stay-bars-statelessness':
    'With an unlimited right to stay, a request to stay as a stateless person is not looked at.',
  'lawful-stay-opens-statelessness':
    'A right to stay of more than three months meets one condition for being heard as a stateless person later.',
  'humanitarian-gives-no-paper':
    'A pending 9bis request gives no paper. It does not stop an order to leave, nor its execution.',
  'medical-before-admissible-gives-no-paper':
    'Before a 9ter request is found admissible, it gives no paper. You keep the status that you had.',
  'stay-goes-on-at-eighteen':
    'Who holds an A card from this procedure at 18 asks the municipality to extend it. The file goes on as a long stay, so a new 9bis request is not needed.',
  'child-alone-skips-first-victim-paper':
    'A child alone who is a victim skips the 45 days and gets the paper of three months directly.',
  'minor-return-needs-guarantees':
    'Before a child alone is ordered to leave, the guardian’s proposal must be looked at. A return needs safety from trafficking, and reception and care.',
  'minor-order-goes-to-guardian':
    'If the solution lies abroad, the order to bring back (annex 38) is given to the guardian.',
  'minor-not-in-closed-centre': 'A child alone may not be held in a closed centre.',
  'minor-may-ask-protection':
    'A child alone can ask for asylum too, and so can the guardian, even before the child is identified.',
  'humanitarian-after-dismissal':
    'If the prosecutor closes the file after two years or more, 9bis is considered in practice.',
  'victim-stay-may-end-with-order':
    'The stay of six months can be ended, for example when ties are renewed or cooperation stops. An order to leave can follow.',
  'no-ban-when-victim-stay-ends':
    'When the three-month paper or the A card of a victim is ended, no entry ban is given, unless there is a danger for public order. An earlier order that was not carried out changes that.',
  'regularisation-after-order': 'You can still apply after an order to leave.',
  'ban-leaves-medical-protection': 'An entry ban may not go against protection under 9ter.',
  'guardian-proposal-before-order':
    'Before an order for a child alone, every proposal of the guardian for a durable solution must be considered.',
  'earlier-order-weakens-victim-rule':
    'With an earlier order that was not carried out, an entry ban can follow even when the stay as a victim ends.',
  'claim-to-delay-may-mean-detention':
    'Who asks for asylum only to delay a return can be held while the request is looked at.',
  'ban-leaves-protection': 'An entry ban may not go against the right to international protection.',
  'coaching-looks-at-stay':
    'In the coaching towards return (ICAM), your earlier requests and the possible routes to stay are looked at first.',
  'newest-medical-counts':
    'Only your newest 9ter request is looked at. It withdraws an older one that still runs, so repeat everything that matters.',
  'medical-elements-used-once':
    'What an earlier 9ter already raised is not looked at again. Free are elements of a request that failed only on form, identity or certificate, or was withdrawn.',
  'newest-humanitarian-counts':
    'Only the newest 9bis request that the mayor forwarded is looked at. It withdraws older ones that still run.',
  'stay-elements-used-once':
    'What an earlier 9bis raised cannot be used again. Free are elements of a request that failed only on identity paper or fee, or was withdrawn.',
  'second-order-shortens-appeal':
    'Against a second removal order, the urgent request must be made within 5 days instead of 10. Check: the law changed in June 2026 and the new text was not read.',
  'unexecuted-order-brings-ban':
    'A new order comes with an entry ban of up to three years if an earlier one was not carried out.',
} as const satisfies Partial<InteractionsText['effects']>
