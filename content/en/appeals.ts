import type { GuideText } from '@/content/guide-sentences'

/** Guide: appeals. */
export const appealsText = {
  title: 'Appeals',
  short: 'Appeals',
  intro:
    'Articles 39/56 to 39/85 and some before them were repealed on 12 June 2026. An act of 17 June 2026 took their place, and we could not read its text. What follows is the law for decisions notified before 12 June 2026. For later decisions the time limit may be 30, 10 or 5 days, depending on the kind of decision. For a transfer to another European country, and for people who are detained, it is probably 10 or 5 days. Always follow the time limit printed on your decision, and see a lawyer at once.',
  sections: {
    kinds: {
      title: 'Which appeals there are',
      lines: {
        annulment:
          'To appeal against a decision of the Immigration Office, you ask the Council for annulment. The Council can cancel a decision, but it cannot give you a permit.',
        protection:
          'In an appeal against a refusal of international protection, the Council looks at the whole case. It can change the decision. In principle, you are not removed while this appeal is running.',
        urgent:
          'If removal is near, you can ask for it to be suspended in extreme urgency. Until the time limit for this is over, or the Council has ruled, the removal must not be carried out.',
        'one-petition':
          'You ask for an ordinary suspension together with annulment, in one petition. Its title must say both.',
        'provisional-measures':
          'If an ordinary request for suspension is already pending and removal becomes near, you can ask the Council to look at it at once.',
      },
    },
    limits: {
      title: 'Time limits',
      lines: {
        thirty: 'The ordinary time limit is 30 days from notification.',
        held: 'It is 10 days if you are detained when you are notified of the decision.',
        'protection-shorter':
          'In international protection, it is 10 days after a fast procedure or an inadmissible application. It is 5 days after an inadmissible subsequent application made while detained.',
        'urgent-ten-five':
          'You must make the urgent request within 10 days. From a second removal measure on, it is within 5 days.',
        counting:
          'All days count, including weekends. The last day counts. If it is a Saturday, Sunday or public holiday, the next working day is the last.',
        late: 'A late appeal is inadmissible, except for force majeure, which judges apply strictly.',
        'two-clocks': 'The term to leave and the time limit for an appeal are two different clocks.',
      },
    },
    petition: {
      title: 'The petition',
      lines: {
        'who-may': 'You need an interest: the decision harms you. A lawyer can assist you or act for you.',
        language:
          'The court uses the language that the authority must use with you. Otherwise, the language of the petition counts.',
        content:
          'It names you, the decision, the facts and the grounds, and an address in Belgium for letters. You or a lawyer signs it. Add a copy of the decision, four copies, and a numbered list of papers.',
        repair: 'If a formal point is missing, the registry gives you 8 days to correct it.',
        fee: 'There is a court fee (rolrecht / droit de rôle). Pay within 8 days of the notice, or the appeal is not registered. The notice gives the amount.',
        'free-lawyer-proof':
          'With free legal aid, you do not pay the fee. Ask for it in the petition and add the proof.',
        'held-director':
          'If you are detained, you can hand the petition to the director, who gives you a receipt.',
        hearing:
          'If there is a hearing, come or send your lawyer. Whoever is absent loses the case. In a written procedure, you have 15 days, from the day the order is sent, to ask for a hearing.',
        memorandum:
          'In an annulment case, the registry sends a notice. You have 8 days to say whether you will send a synthesis memorandum, and 15 days to send it. If you say nothing, you lose the case.',
        address:
          'You choose an address in Belgium in your first paper. If it changes, tell the registry expressly, for each appeal.',
        'no-new-grounds': 'You cannot add a new ground at the hearing if it is not in the petition.',
        'one-of-several':
          'Several petitions against one decision are joined. The last one counts, unless you name another one, at the hearing at the latest.',
        'newer-refusal':
          'If you appeal against a 9bis refusal while an earlier 9bis appeal is pending, the earlier one counts as withdrawn, unless you show an interest. The same applies to 9ter.',
        abuse: 'You can be fined for a plainly abusive appeal.',
      },
    },
    effect: {
      title: 'What an appeal does',
      lines: {
        'legality-only':
          'In an annulment case, the Council only looks at whether the decision respects the law.',
        'no-suspension':
          'An appeal against an order, or against a refusal of 9bis, 9ter or statelessness, does not stop removal by itself. One exception: an order after a 9ter refusal, if it can be argued that your health would decline seriously and beyond repair.',
        'which-suspend':
          'Only the appeals on a closed list stop it, for example against some refusals of family reunification.',
        'continue-after-suspension':
          'If suspension is refused, you must ask within 8 days to continue. Otherwise, the appeal counts as withdrawn.',
        'court-measures':
          'While a request for suspension is pending, the Council can order other urgent measures.',
      },
    },
    court: {
      title: 'What the court does',
      lines: {
        mail: 'Letters that start a time limit come by registered post or in another way that gives a certain date.',
        file: 'The authority sends its file within 8 days of the notice.',
        'hearing-day': 'You are told at least 8 days in advance when the hearing is.',
        'protection-judgment':
          'In international protection, you can bring new elements in a written note until the debates close. A judgment is meant to come within 3 months, or 2 in fast cases.',
        'protection-while-held':
          'If you are detained, appeals in international protection go fast: the hearing is meant to come within 5 working days.',
        linked:
          'If an appeal in international protection is linked to another appeal, the one in international protection goes first.',
      },
    },
    afterwards: {
      title: 'After the judgment',
      lines: {
        cassation:
          'You can appeal against a judgment to the Council of State (Raad van State / Conseil d’État) within 30 days. It first decides whether it admits the appeal.',
        detention:
          'Another court looks at the detention itself: the Council Chamber (raadkamer / chambre du conseil). You can ask it once a month, and it rules within 5 working days.',
      },
    },
  },
} as const satisfies GuideText<'appeals'>
