/** What routes do to each other, of a person whom somebody helps. */
export const interactions = {
  interactionsText: {
    effects: {
      'lawful-stay-opens-statelessness':
        'A right to stay of more than three months meets one condition for being heard as a stateless person later.',
      'applicant-stay-opens-statelessness':
        'A stay as an applicant for international protection meets one condition for being heard as a stateless person.',
      'medical-beside-humanitarian':
        'A 9ter and a 9bis application may run side by side. A newer application withdraws only an older one of its own kind.',
      'unlimited-stay-closes-medical':
        'An unlimited right to stay closes a pending 9ter application. To keep it, ask by registered letter within 60 days of receiving the card.',
      'newest-humanitarian-counts':
        'Only the newest 9bis application that the mayor forwarded is looked at. It withdraws older ones that are still pending.',
      'medical-elements-barred-in-humanitarian':
        'The person cannot use in 9bis what they raised in a 9ter application. The law makes no exception.',
      'stay-elements-barred-in-medical':
        'The person cannot use again in 9ter what they raised in an earlier application to stay. They can use elements of an application that failed only on identity paper or fee, or that was withdrawn.',
      'title-bars-first-victim-paper':
        'The first paper for victims, of 45 days, is for people without a right to stay. If the person has a right to stay, ask a centre what this means for them.',
      'application-does-not-erase-order':
        'A new application does not erase an order to leave. Where the law lets the person stay while the application is pending, the order only waits.',
      'provisional-stay-pauses-coaching':
        'Where the law lets the person stay while the application is pending, coaching on return (ICAM) is suspended.',
      'unlimited-stay-asks-about-protection':
        'If the person gets an unlimited right to stay while their application for protection is pending, they are asked whether to continue. Answer by registered letter within 60 days of receiving the card, or the application counts as withdrawn.',
      'unlimited-stay-bars-statelessness':
        'If the person has an unlimited right to stay, an application to stay as a stateless person is not looked at.',
      'medical-before-admissible-gives-no-paper':
        'Before a 9ter application is found admissible, it gives no paper. The person keeps the status they had.',
      'stay-goes-on-at-eighteen':
        'If the person holds an A card from this procedure at 18, they ask the municipality to extend it. The file continues as a long stay, so a new 9bis application is not needed.',
      'regularisation-after-order': 'The person can still apply after an order to leave.',
      'claim-to-delay-may-mean-detention':
        'If the person asks for international protection only to delay a return, they can be detained while their application is looked at.',
      'coaching-looks-at-stay':
        'In coaching on return (ICAM), the person’s earlier applications and the possible routes to stay are looked at first.',
      'newest-medical-counts':
        'Only the person’s newest 9ter application is looked at. With it, they withdraw an older one that is still pending, so repeat everything that matters.',
      'medical-elements-used-once':
        'What the person raised in an earlier 9ter application is not looked at again. They can use elements of an application that failed only on form, identity or certificate, or that was withdrawn.',
      'stay-elements-used-once':
        'The person cannot use again what they raised in an earlier 9bis application. They can use elements of an application that failed only on identity paper or fee, or that was withdrawn.',
      'second-order-shortens-appeal':
        'Against a second removal measure, the person must make the urgent request within 5 days instead of 10. Check: the law changed in June 2026, and we have not read the new text.',
      'statelessness-elements-barred-in-humanitarian':
        'The person cannot use in 9bis what they raised in an application as a stateless person. They can use elements of an application that was not taken into consideration.',
      'newest-statelessness-counts':
        'With a new application as a stateless person, the person withdraws an older one that is still pending.',
      'protection-waives-medical-identity':
        'While the person’s international protection procedure is running, they need no identity paper for 9ter. The application itself must say and show this. It also applies while an admitted cassation appeal is running.',
      'protection-elements-barred-in-medical':
        'The person cannot use in 9ter what was refused in international protection, or what they should have raised there. They can use what was refused there only because it is not a ground for international protection. Check: the law changed in June 2026, and we have not read the new text.',
      'protection-sets-language':
        'The language of the person’s international protection procedure (Dutch or French) also applies to a 9bis or 9ter application lodged during it, or within six months after it closed.',
      'protection-waives-humanitarian-identity':
        'While the person’s international protection procedure is running, they need no identity paper for 9bis. This also applies while an admitted cassation appeal is running.',
      'protection-elements-barred-in-humanitarian':
        'The person cannot use in 9bis what was refused in international protection, or what they should have raised there. They can use what was refused there only because it is not a ground for international protection. Check: the law changed in June 2026, and we have not read the new text.',
      'protection-bars-removal':
        'From the moment the person asks for protection, they are not removed by force while the CGRS (CGVS / CGRA) looks at their application. Some subsequent applications made while detained are an exception.',
      'status-ends-statelessness':
        'Once the person is a refugee or has subsidiary protection, the application as a stateless person no longer has an object.',
      'temporary-suspends-protection':
        'While the person has temporary protection, the examination of an application for international protection is suspended.',
      'protection-any-time-from-temporary':
        'With temporary protection, the person can ask for international protection at any time, and within 8 working days after it ends.',
      'month-to-leave-after-temporary':
        'When temporary protection ends, an order to leave gives at least one month. The person’s stay must be extended if their health makes the journey unreasonable.',
    },
    intro:
      'Starting one route can change another. Look at this table before anything is lodged: some things cannot be raised twice.',
    when: { started: 'As soon as the person asks for it', held: 'Once the person has it' },
  },
} as const
