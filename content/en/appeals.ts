import type { GuideText } from '@/content/guide-sentences'

/** Guide: appeals. */
export const appealsText = {
  title: 'Appeals',
  short: 'Appeals',
  official: {
    nl: 'beroep bij de Raad voor Vreemdelingenbetwistingen (RvV)',
    fr: 'recours au Conseil du contentieux des étrangers (CCE)',
  },
  intro:
    'Articles 39/1 to 39/85 were repealed on 12 June 2026. An act of 17 June 2026 took their place, and we could not read its text. What follows is the law for decisions notified before that day. For later ones it may be 30, 10 or 5 days, by kind of decision. Always follow the time limit printed on your decision, and see a lawyer at once.',
  sections: {
    kinds: {
      title: 'Which appeals there are',
      lines: {
        annulment:
          'Against decisions of the Immigration Office you ask the Council for annulment. The Council can cancel a decision, but it cannot give you a permit.',
        protection:
          'Against a refusal of asylum the Council looks at the whole case. It can change the decision. You are in principle not removed while this appeal runs.',
        urgent:
          'If removal is near, you can ask to suspend it in extreme urgency. Until the time for it is over, or the Council has ruled, the removal may not be carried out.',
        'one-petition':
          'An ordinary suspension is asked together with annulment, in one petition. Its title must say both.',
        'provisional-measures':
          'If an ordinary suspension already runs and removal becomes near, you can ask the Council to look at it at once.',
      },
    },
    limits: {
      title: 'Time limits',
      lines: {
        thirty: 'The ordinary time limit is 30 days from notification.',
        held: 'It is 10 days if you are held when the decision is notified.',
        'protection-shorter':
          'In asylum it is 10 days after a fast procedure or an inadmissible request. It is 5 days after an inadmissible later request made while held.',
        'urgent-ten-five':
          'The urgent request must come within 10 days, or within 5 days from a second removal order on.',
        counting:
          'All days count, weekends too. The last day counts. If it is a Saturday, Sunday or public holiday, the next working day is the last.',
        late: 'Too late is too late, except for force majeure, which is read strictly.',
        'two-clocks': 'The time to leave and the time to appeal are two different clocks.',
      },
    },
    petition: {
      title: 'The petition',
      lines: {
        'who-may': 'You need an interest: the decision harms you. A lawyer can assist you or act for you.',
        language:
          'The court uses the language that the authority has to use with you. Otherwise the language of the petition counts.',
        content:
          'It names you, the decision, the facts and the grounds, and an address in Belgium for letters. It is signed by you or a lawyer. Add a copy of the decision, four copies, and a numbered list of papers.',
        repair: 'If a formal point is missing, the registry gives you 8 days to repair it.',
        fee: 'There is a court fee (rolrecht / droit de rôle). Pay within 8 days of the notice, or the appeal is not registered. The amount is on the notice.',
        'free-lawyer-proof':
          'With free legal aid you do not pay the fee. Ask for it in the petition and add the proof.',
        'held-director': 'If you are held, you can hand the petition to the director, who gives a receipt.',
        hearing:
          'If there is a hearing, come or send your lawyer. Whoever is absent loses the case. In a written procedure you have 15 days, from the day the order is sent, to ask for a hearing.',
        memorandum:
          'In an annulment case the registry sends a notice. You have 8 days to say whether you file a last memorandum, and 15 days to file it. Silence loses the case.',
        address:
          'You choose an address in Belgium in your first paper. A change is told to the registry in so many words, for each appeal.',
        'no-new-grounds': 'What is not in the petition cannot be added as a new ground at the hearing.',
        'one-of-several':
          'Several petitions against one decision are joined. The last one counts, unless you name another at the hearing at the latest.',
        'newer-refusal':
          'You appeal against a refusal of 9bis while an earlier 9bis appeal is pending. The earlier one then counts as withdrawn, unless you show an interest. The same holds for 9ter.',
        abuse: 'A plainly abusive appeal can bring a fine.',
      },
    },
    effect: {
      title: 'What an appeal does',
      lines: {
        'legality-only': 'In annulment the Council only looks at whether the decision respects the law.',
        'no-suspension':
          'An appeal against a refusal of 9bis, 9ter, statelessness, or against an order does not stop removal by itself.',
        'which-suspend':
          'Only appeals on a closed list do, for example against some refusals of family reunification.',
        'continue-after-suspension':
          'If suspension is refused, you must ask within 8 days to go on. Otherwise the appeal counts as withdrawn.',
        'court-measures':
          'While a request for suspension is pending, the Council can order other urgent measures.',
      },
    },
    court: {
      title: 'What the court does',
      lines: {
        mail: 'Letters that start a time limit come by registered post or in another way with a certain date.',
        file: 'The authority sends its file within 8 days of the notice.',
        'hearing-day': 'You hear at least 8 days ahead when the hearing is.',
        'protection-judgment':
          'In asylum you can bring new elements by a written note until the debates close. A judgment is meant to come within 3 months, or 2 in fast cases.',
        'protection-while-held':
          'If you are held, asylum appeals go fast: the hearing is meant to come within 5 working days.',
        linked: 'If an asylum appeal and another appeal are linked, the asylum appeal goes first.',
      },
    },
    afterwards: {
      title: 'After the judgment',
      lines: {
        cassation:
          'Against a judgment you can go to the Council of State (Raad van State / Conseil d’État) within 30 days. It first decides whether the appeal is admitted.',
        detention:
          'Detention itself goes to another court: the Council Chamber (raadkamer / chambre du conseil). You can ask once a month, and it rules within 5 working days.',
      },
    },
  },
} as const satisfies GuideText<'appeals'>
