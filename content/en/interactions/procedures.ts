import type { InteractionsText } from '@/content/route-sentences'

/** Effects of the six procedures, and of any stay that they give. */
export const procedureEffects = {
  'medical-beside-humanitarian':
    'A 9ter and a 9bis application may run side by side. A newer application withdraws only an older one of its own kind.',
  'medical-elements-barred-in-humanitarian':
    'You cannot use in 9bis what you raised in a 9ter application. The law makes no exception.',
  'stay-elements-barred-in-medical':
    'You cannot use again in 9ter what you raised in an earlier application to stay. You can use elements of an application that failed only on identity paper or fee, or that was withdrawn.',
  'unlimited-stay-closes-medical':
    'An unlimited right to stay closes a pending 9ter application. To keep it, ask by registered letter within 60 days of receiving the card.',
  'minors-beside-others':
    'A guardian can ask for the best-interest procedure while another procedure is running, and the other way round.',
  'title-bars-first-victim-paper':
    'The first paper for victims, of 45 days, is for people without a right to stay. If you have a right to stay, ask a centre what this means for you.',
  'application-does-not-erase-order':
    'A new application does not erase an order to leave. Where the law lets you stay while the application is pending, the order only waits.',
  'provisional-stay-pauses-coaching':
    'Where the law lets you stay while the application is pending, coaching on return (ICAM) is suspended.',
  'ban-may-not-harm-medical': 'An entry ban must not go against protection under 9ter.',
  'subsidiary-for-who-cannot-use-medical':
    'Subsidiary protection is for people who cannot use 9ter: an illness alone belongs in 9ter. Check: the law changed in June 2026, and we have not read the new text.',
  'unlimited-stay-asks-about-protection':
    'If you get an unlimited right to stay while your application for protection is pending, you are asked whether to continue. Answer by registered letter within 60 days of receiving the card, or the application counts as withdrawn.',
  'unlimited-stay-bars-statelessness':
    'If you have an unlimited right to stay, an application to stay as a stateless person is not looked at.',
  'lawful-stay-opens-statelessness':
    'A right to stay of more than three months meets one condition for being heard as a stateless person later.',
  'humanitarian-gives-no-paper':
    'A pending 9bis application gives no paper. It does not stop an order to leave, or stop it from being carried out.',
  'medical-before-admissible-gives-no-paper':
    'Before a 9ter application is found admissible, it gives no paper. You keep the status you had.',
  'stay-goes-on-at-eighteen':
    'If you hold an A card from this procedure at 18, you ask the municipality to extend it. The file continues as a long stay, so a new 9bis application is not needed.',
  'child-alone-skips-first-victim-paper':
    'An unaccompanied minor who is a victim skips the 45 days and gets the three-month paper directly.',
  'minor-return-needs-guarantees':
    'Before an unaccompanied minor is ordered to leave, the guardian’s proposal must be looked at. For a return, there must be safety from trafficking, and reception and care.',
  'minor-order-goes-to-guardian':
    'If the solution is abroad, the guardian gets the order to bring back (annex 38).',
  'minor-not-in-closed-centre': 'An unaccompanied minor must not be detained in a closed centre.',
  'minor-may-ask-protection':
    'An unaccompanied minor can also ask for international protection, and so can the guardian, even before the child is identified.',
  'humanitarian-after-dismissal':
    'If the prosecutor closes the file after two years or more, 9bis is considered in practice.',
  'victim-stay-may-end-with-order':
    'The six-month stay can be ended, for example when ties are renewed or cooperation stops. An order to leave can follow.',
  'no-ban-when-victim-stay-ends':
    'When a victim’s three-month paper or A card is ended, no entry ban is given, unless there is a danger to public order. An earlier order that was not carried out changes this.',
  'regularisation-after-order': 'You can still apply after an order to leave.',
  'ban-may-void-humanitarian':
    'While an entry ban stands, the Immigration Office may call a 9bis application without object. A lawyer can contest that for someone who never left, and can ask that the ban be lifted.',
  'ban-leaves-medical-protection': 'An entry ban must not go against protection under 9ter.',
  'guardian-proposal-before-order':
    'Before an order for an unaccompanied minor, every proposal of the guardian for a durable solution must be considered.',
  'earlier-order-weakens-victim-rule':
    'If an earlier order was not carried out, an entry ban can follow even when the stay as a victim ends.',
  'claim-to-delay-may-mean-detention':
    'If you ask for international protection only to delay a return, you can be detained while your application is looked at.',
  'ban-leaves-protection': 'An entry ban must not go against the right to international protection.',
  'coaching-looks-at-stay':
    'In coaching on return (ICAM), your earlier applications and the possible routes to stay are looked at first.',
  'newest-medical-counts':
    'Only your newest 9ter application is looked at. With it, you withdraw an older one that is still pending, so repeat everything that matters.',
  'medical-elements-used-once':
    'What you raised in an earlier 9ter application is not looked at again. You can use elements of an application that failed only on form, identity or certificate, or that was withdrawn.',
  'newest-humanitarian-counts':
    'Only the newest 9bis application that the mayor forwarded is looked at. It withdraws older ones that are still pending.',
  'stay-elements-used-once':
    'You cannot use again what you raised in an earlier 9bis application. You can use elements of an application that failed only on identity paper or fee, or that was withdrawn.',
  'second-order-shortens-appeal':
    'Against a second removal measure, you must make the urgent request within 5 days instead of 10. Check: the law changed in June 2026, and we have not read the new text.',
  'unexecuted-order-brings-ban':
    'A new order comes with an entry ban of up to three years if an earlier one was not carried out.',
  'statelessness-names-no-paper':
    'The rules on stay as a stateless person name no paper for the time that the application is pending. They do not stop an order to leave.',
  'statelessness-elements-barred-in-humanitarian':
    'You cannot use in 9bis what you raised in an application as a stateless person. You can use elements of an application that was not taken into consideration.',
  'recognised-stateless-no-fee':
    'Recognised stateless persons who lost their nationality against their will, and cannot stay elsewhere, pay no fee for 9bis.',
  'newest-statelessness-counts':
    'With a new application as a stateless person, you withdraw an older one that is still pending.',
  'rejected-statelessness-elements':
    'What was already examined and rejected in an earlier application of this kind is not looked at again.',
} as const satisfies Partial<InteractionsText['effects']>
