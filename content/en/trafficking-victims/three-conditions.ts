/** The three conditions that go together. */
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
    },
  },
} as const
