/** What happened. */
export const situation = {
  situation: {
    title: 'Situations that are covered',
    rule: 'Police or an inspection service sees signs of exploitation (traite / mensenhandel), or of paid help to enter or stay in the circumstances of art. 77quater, 1° to 5° (since 1 September 2026: art. 260 §1, 1° to 6° of the Criminal Code). The circumstance of being a minor (1°) counts only for unaccompanied minors; 6° and 7° do not count.',
    refusal:
      'Only the aggravations of 77quater, 6°–7°, or plain smuggling (77bis, now art. 259 of the Criminal Code), were found.',
    endings: {
      signsFound: {
        reason:
          'You hold a paper of this protection, so signs were found already. We do not ask again what happened.',
      },
      unlimitedHeld: {
        reason: 'You hold a B card from this protection, so this is no longer asked.',
      },
      exploitationNamed: {
        reason:
          'You named a situation that this protection is meant for. A magistrate decides about it later.',
      },
      journeyCovered: {
        reason:
          'You named a journey with circumstances that this protection covers. A magistrate decides about it later.',
      },
      childAlone: {
        reason:
          'You are under 18 and alone, and someone was paid for your journey. This protection covers that; a magistrate decides later.',
      },
      childWithParent: {
        reason: 'Being under 18 counts here only for a minor who is alone. A parent is with you.',
        todo: 'Call a centre if force, lies, danger or bad work played a part as well.',
      },
      childThen: {
        reason: 'You were under 18 then, and are not now. Whether this still counts has to be judged.',
        todo: 'Call a centre and ask.',
      },
      childAdultUnclear: {
        reason: 'It is not clear whether an adult with you has authority over you. It has to be judged.',
        todo: 'Call a centre or the Guardianship Service and ask.',
      },
      otherAggravation: {
        reason: 'A group, or a regular business, does not open this protection by itself.',
        todo: 'Call a centre if force, lies, danger, harm or bad work played a part as well.',
      },
      paidHelpAlone: {
        reason: 'Paid help for the journey does not open this protection by itself.',
        todo: 'Call a centre if force, lies, danger, harm or bad work played a part as well.',
      },
      nothingNamed: {
        reason: 'You ticked none of the situations that this protection covers.',
        todo: 'If you are in doubt, or something feels wrong, a centre listens. Look also at the other routes.',
      },
      situationOpen: {
        reason: 'You skipped what happened, or are not sure. That is no problem here.',
        todo: 'Call a centre. It can find out with you whether the protection fits.',
      },
    },
  },
} as const
