/** What happened. */
export const situation = {
  situation: {
    title: 'Situations that are covered',
    rule: 'The police or an inspection service sees signs of trafficking (mensenhandel / traite). Or it sees signs of paid help to enter or stay, in the circumstances of art. 77quater, 1° to 5°. Since 1 September 2026 they stand in art. 260 §1, 1° to 6° of the Criminal Code. Being a minor (1°) counts only for unaccompanied minors. 6° and 7° of art. 77quater do not count.',
    refusal:
      'The authorities found only the aggravating circumstances of art. 77quater, 6°–7°, or plain smuggling (art. 77bis, now art. 259 of the Criminal Code).',
    endings: {
      signsFound: {
        reason:
          'You hold a paper from this protection, so the authorities have already found signs. We do not ask again what happened.',
      },
      unlimitedHeld: {
        reason: 'You hold a B card from this protection, so we no longer ask about this.',
      },
      exploitationNamed: {
        reason: 'You named a situation that this protection covers. A magistrate decides about it later.',
      },
      linkToCheck: {
        reason:
          'It happened in another country, and something about it leads to Belgium. The police or an inspection service here must find signs of it. A magistrate judges whether the link is enough.',
        todo: 'Call a centre and tell what leads to Belgium.',
      },
      noLinkNamed: {
        reason:
          'It happened in another country, and you see no link with Belgium. The police and the prosecutor here may then have no case. That has to be judged.',
        todo: 'Call a centre all the same: it can find out whether there is a link. Look at international protection too.',
      },
      journeyElsewhere: {
        reason:
          'The journey was in other countries, and you see no link with Belgium. The police and the prosecutor here may then have no case. That has to be judged.',
        todo: 'Call a centre all the same: it can find out whether there is a link. Look at international protection too.',
      },
      journeyCovered: {
        reason:
          'You named a journey with circumstances that this protection covers. A magistrate decides about it later.',
      },
      childAlone: {
        reason:
          'You are under 18 and alone, and someone was paid for your journey. This protection covers that. A magistrate decides later.',
      },
      childWithParent: {
        reason:
          'Being under 18 counts here only for a minor who is alone. Your father or mother is with you.',
        todo: 'Call a centre if there was also force, lies, danger or bad work.',
      },
      childThen: {
        reason: 'You were under 18 then, but you are not now. Whether this still counts has to be judged.',
        todo: 'Call a centre and ask.',
      },
      childAdultUnclear: {
        reason: 'It is not clear whether an adult with you has authority over you. This has to be judged.',
        todo: 'Call a centre or the Guardianship Service and ask.',
      },
      otherAggravation: {
        reason:
          'It is not enough for this protection that there was a group, or that it was done as a habit.',
        todo: 'Call a centre if there was also force, lies, danger, harm or bad work.',
      },
      paidHelpAlone: {
        reason: 'It is not enough for this protection that someone was paid for the journey.',
        todo: 'Call a centre if there was also force, lies, danger, harm or bad work.',
      },
      nothingNamed: {
        reason: 'You ticked none of the situations that this protection covers.',
        todo: 'If you are in doubt, or something feels wrong, call a centre: it listens. Since 1 September 2026 the Criminal Code also names forced marriage and illegal adoption. Also look at the other routes.',
      },
      situationOpen: {
        reason: 'You skipped the question about what happened, or you are not sure. That is fine.',
        todo: 'Call a centre. It can find out with you whether the protection fits.',
      },
    },
  },
} as const
