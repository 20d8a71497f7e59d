/** The three conditions that go together. */
export const threeConditions = {
  contact: {
    title: 'Contact has ended',
    rule: 'You have ended contact with the people who did this. It is one of the three conditions that go together.',
    endings: {
      contactEnded: { reason: 'You no longer have any contact with them.' },
      contactUnwanted: {
        reason:
          'They try to reach you and you do not want it. Your own choice counts, and the authorities judge it.',
        todo: 'Keep their messages, do not answer, and tell a centre. If you are in danger, call the police.',
      },
      stillDependent: {
        reason: 'You still live or work with them, or depend on them. For this protection, that has to end.',
        todo: 'Call a centre first. It can help with a safe place, so that you can leave safely.',
      },
      contactResumed: {
        reason: 'You are in touch with them again. For this protection, contact has to end.',
        todo: 'Talk to a centre about why, and about what would help you stop.',
      },
    },
  },
  centre: {
    title: 'A centre accompanies you',
    rule: 'One of the three recognised centres accompanies you: Payoke, PAG-ASA or Sürya. Only they can ask the Immigration Office for the papers.',
    refusal: 'No recognised centre accompanies you (art. 61/2 §2).',
    endings: {
      centreAccompanies: { reason: 'A recognised centre accompanies you. It asks for the papers.' },
      firstTalkOnly: {
        reason: 'You had a first talk. The centre has not yet said that it accompanies you.',
        todo: 'Ask the centre when it decides, and what it needs from you.',
      },
      noCentreYet: {
        reason: 'No centre accompanies you yet, and only a centre can ask for the papers.',
        todo: 'Call the nearest centre: Payoke 03 201 16 90, PAG-ASA 02 511 64 64, Sürya 04 232 40 30.',
      },
      centreDeclined: {
        reason: 'You do not want a centre now. Without one, nobody can ask for these papers.',
        todo: 'You can change your mind at any time. You can also ask a centre questions first.',
      },
      centreDeclinedLater: {
        reason:
          'You do not want a centre any more. The Act asks for one only at the start. In practice, only a centre can ask for your next paper.',
        todo: 'Before your paper ends, ask a lawyer who can ask for the next one. You can also try another of the three centres.',
      },
    },
  },
  cooperation: {
    title: 'Working with the court',
    rule: 'You make a statement or complaint and cooperate. During the 45 days and the three months, the paper may not be ended because you do not cooperate. The six-month A card may be.',
    endings: {
      statementMade: {
        reason: 'You made a statement. The centre may ask for the three-month paper at once.',
      },
      willingToHelp: {
        reason: 'You are willing to make a statement. The first 45 days give you time for it.',
      },
      timeToThink: {
        reason: 'You have not decided yet. The first 45 days are meant for rest and for this decision.',
      },
      thinkingTimeLeft: {
        reason:
          'You do not want to make a statement now, or did not say. The first 45 days give you time to think.',
        todo: 'Ask a centre what a statement means, and how you would be protected.',
      },
      statementInTime: {
        reason: 'You made your statement within the 45 days, so the centre can ask for the next paper.',
      },
      statementBeforeEnd: {
        reason:
          'The 45 days are running, and there is no statement yet. Without one, the centre cannot ask for the next paper.',
        todo: 'Decide with the centre before the 45 days end. Nobody may end the 45 days because you are still thinking.',
      },
      noNextPaper: {
        reason:
          'You do not want to make a statement. That does not end the 45 days, but no next paper follows.',
        todo: 'Talk to the centre and a lawyer before the 45 days end, also about other routes.',
      },
      clearWill: {
        reason: 'You help with the case. The prosecutor reports whether you clearly want to cooperate.',
      },
      willReported: {
        reason:
          'You stopped helping or are not sure. That does not end this paper, but the prosecutor reports on it before the next one.',
        todo: 'Talk to the centre before the paper ends. For the six-month A card, you must clearly want to cooperate.',
      },
      stillCooperates: { reason: 'You help with the case, as the six-month A card requires.' },
      cooperationUnclear: {
        reason: 'It is not clear whether you still help with the case. The authorities will judge this.',
        todo: 'Talk to the centre or your lawyer soon.',
      },
      cooperationStopped: {
        reason:
          'You stopped helping with the case. The Immigration Office may end the A card or not renew it.',
        todo: 'Talk to the centre and a lawyer now, before anything is decided.',
      },
    },
  },
} as const
