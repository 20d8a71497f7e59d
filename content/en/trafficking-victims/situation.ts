/** What happened, and the three conditions. */
const phaseUnclear = {
  reason: 'It is not clear which paper you hold, and each paper has its own conditions.',
  todo: 'Show the paper to the centre.',
} as const
const unlimitedHeld = {
  reason: 'You hold a B card from this protection, so this is no longer asked.',
} as const

export const situation = {
  situation: {
    title: 'Situations that are covered',
    rule: 'Police or an inspection service sees signs of exploitation (traite / mensenhandel), or of paid help to enter or stay in the circumstances of art. 77quater, 1° to 5°. The circumstance of being a minor (1°) counts only for unaccompanied minors; 6° and 7° do not count.',
    refusal: 'Only the aggravations of 77quater, 6°–7°, or plain smuggling (77bis), were found.',
    endings: {
      signsFound: {
        reason:
          'You hold a paper of this protection, so signs were found already. We do not ask again what happened.',
      },
      unlimitedHeld,
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

export const threeConditions = {
  contact: {
    title: 'Contact has ended',
    rule: 'You have ended contact with the people who did this. It is one of the three conditions that go together.',
    endings: {
      contactEnded: { reason: 'You have no contact with them any more.' },
      contactUnwanted: {
        reason: 'They look for contact and you do not want it. What counts is your own choice; it is judged.',
        todo: 'Keep their messages, do not answer, and tell a centre. In danger, call the police.',
      },
      stillDependent: {
        reason: 'You still live or work with them, or depend on them. The protection asks that this ends.',
        todo: 'Call a centre first. It can help with a safe place, so that you can leave safely.',
      },
      contactResumed: {
        reason: 'You are in touch with them again. The protection asks that contact ends.',
        todo: 'Talk with a centre about why, and about what would make it possible to stop.',
      },
      unlimitedHeld,
    },
  },
  centre: {
    title: 'A centre accompanies you',
    rule: 'One of the three recognised centres accompanies you: Payoke, PAG-ASA or Sürya. Only they can ask the Immigration Office for the papers.',
    refusal: 'No recognised centre accompanies the person (art. 61/2 §2).',
    endings: {
      centreAccompanies: { reason: 'A recognised centre accompanies you. It asks for the papers.' },
      firstTalkOnly: {
        reason: 'You had a first talk. The centre has not said yet that it accompanies you.',
        todo: 'Ask the centre when it decides, and what it needs from you.',
      },
      noCentreYet: {
        reason: 'No centre accompanies you yet, and only a centre can ask for the papers.',
        todo: 'Call the nearest one: Payoke 03 201 16 90, PAG-ASA 02 511 64 64, Sürya 04 232 40 30.',
      },
      centreDeclined: {
        reason: 'You do not want a centre now. Without one, nobody can ask for these papers.',
        todo: 'You can change your mind at any time, and ask a centre questions first.',
      },
      unlimitedHeld,
    },
  },
  cooperation: {
    title: 'Working with the court',
    rule: 'You make a statement or complaint and cooperate. In the 45 days and the three months, not cooperating is no ground to end the paper. From the A card of six months on it is.',
    endings: {
      statementMade: {
        reason: 'You made a statement. The centre may ask for the three-month paper at once.',
      },
      willingToHelp: {
        reason: 'You are willing to make a statement. The first 45 days give you time for it.',
      },
      timeToThink: {
        reason: 'You have not decided. The first 45 days are meant for rest and for this decision.',
      },
      thinkingTimeLeft: {
        reason:
          'You do not want to make a statement now, or have not said. The first 45 days leave time to think.',
        todo: 'Ask a centre what a statement means, and how you would be protected.',
      },
      statementInTime: {
        reason: 'You made your statement within the 45 days, so the next paper can be asked.',
      },
      statementBeforeEnd: {
        reason: 'The 45 days run, and there is no statement yet. Without one, no next paper can be asked.',
        todo: 'Decide with the centre before the 45 days end. Nobody may end the 45 days because you still hesitate.',
      },
      noNextPaper: {
        reason:
          'You do not want to make a statement. That does not end the 45 days, but no next paper follows.',
        todo: 'Talk with the centre and a lawyer before the 45 days end, also about other routes.',
      },
      clearWill: {
        reason: 'You help with the case. The prosecutor reports whether your will is clear.',
      },
      willReported: {
        reason:
          'You stopped helping or are not sure. It does not end this paper, but the prosecutor reports on it before the next.',
        todo: 'Talk with the centre before the paper ends. The A card of six months asks for a clear will to cooperate.',
      },
      stillCooperates: { reason: 'You help with the case, as the A card of six months asks.' },
      cooperationUnclear: {
        reason: 'It is not clear whether you still help with the case. It will be judged.',
        todo: 'Talk with the centre or your lawyer soon.',
      },
      cooperationStopped: {
        reason:
          'You stopped helping with the case. The Immigration Office may end the A card or not renew it.',
        todo: 'Talk with the centre and a lawyer now, before anything is decided.',
      },
      unlimitedHeld,
    },
  },
} as const

export const paper = {
  residenceTitle: {
    title: 'No residence title before the 45 days',
    rule: 'The paper for 45 days is for a person without residence title. A minor who is alone skips it, and gets the three-month paper directly.',
    endings: {
      pastFirstPaper: { reason: 'You hold a paper of this protection already, so this is no longer asked.' },
      unlimitedAlready: {
        reason: 'You hold a B card from this protection, so there is nothing more to ask for.',
        todo: 'Keep the card valid. Ask the centre if a letter about it comes.',
      },
      childSkipsFortyFiveDays: {
        reason:
          'You are under 18 and alone, so the three-month paper comes directly. Your best interests count in every step.',
      },
      noTitle: { reason: 'You have no residence title now, as the paper for 45 days asks.' },
      documentToCheck: {
        reason: 'You hold a paper of another procedure. Whether it counts as a residence title is judged.',
        todo: 'Show the paper to the centre before it asks for anything.',
      },
      titleAndStatement: {
        reason: 'You hold a residence title and made a statement. Whether a next paper fits is judged.',
        todo: 'Ask the centre what is better: keep your stay, or change.',
      },
      titleToCheck: {
        reason: 'You hold a residence title. What it changes is not clear from your answers.',
        todo: 'Ask the centre. Do not give up your stay before that.',
      },
      titleHeld: {
        reason: 'You hold a residence title, and the paper for 45 days is for people without one.',
        todo: 'A centre can still support you. Ask it before your stay ends.',
      },
    },
  },
  publicOrder: {
    title: 'No danger for public order',
    rule: 'Whoever is considered able to harm public order or national security can lose each paper, and cannot get the A card of six months.',
    endings: {
      noConcern: { reason: 'You know of no problem with public order.' },
      dangerDecided: {
        reason:
          'The Immigration Office has written that it sees you as a danger. It can then refuse or end the papers.',
        todo: 'Take the decision to a lawyer and the centre at once. Follow the time limit printed on it.',
      },
      concernWeighed: {
        reason: 'There was a problem, and the Immigration Office has not decided about it. It judges it.',
        todo: 'Tell the centre or a lawyer, above all if others made you do it.',
      },
      unlimitedHeld,
    },
  },
} as const
