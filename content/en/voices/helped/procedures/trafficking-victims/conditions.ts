/** Results: conditions, of a person whom somebody helps. */
export const conditions = {
  contact: {
    rule: 'The person has ended contact with the people who did this. It is one of the three conditions that go together.',
    endings: {
      contactEnded: { reason: 'The person no longer has any contact with these people.' },
      contactUnwanted: {
        reason:
          'These people try to reach the person, who does not want it. The person’s own choice counts, and the authorities judge it.',
        todo: 'Keep the messages of these people, do not answer, and tell a centre. If the person is in danger, call the police.',
      },
      stillDependent: {
        reason:
          'The person still lives or works with these people, or depends on them. For this protection, that has to end.',
        todo: 'Call a centre first. It can help with a safe place, so that the person can leave safely.',
      },
      contactResumed: {
        reason: 'The person is in touch with these people again. For this protection, contact has to end.',
        todo: 'Talk to a centre about why, and about what would help the person stop.',
      },
    },
  },
  centre: {
    title: 'A centre accompanies the person',
    rule: 'One of the three recognised centres accompanies the person: Payoke, PAG-ASA or Sürya. Only these centres can ask the Immigration Office for the papers.',
    refusal: 'No recognised centre accompanies the person (art. 61/2 §2).',
    endings: {
      centreAccompanies: { reason: 'A recognised centre accompanies the person. It asks for the papers.' },
      firstTalkOnly: {
        reason: 'The person had a first talk. The centre has not yet said that it accompanies them.',
        todo: 'Ask the centre when it decides, and what it needs from the person.',
      },
      noCentreYet: {
        reason: 'No centre accompanies the person yet, and only a centre can ask for the papers.',
      },
      centreDeclined: {
        reason: 'The person does not want a centre now. Without one, nobody can ask for these papers.',
        todo: 'The person can change their mind at any time. They can also ask a centre questions first.',
      },
      centreDeclinedLater: {
        reason:
          'The person does not want a centre any more. The Act asks for one only at the start. In practice, only a centre can ask for the person’s next paper.',
        todo: 'Before the paper ends, ask a lawyer who can ask for the next one. The person can also try another of the three centres.',
      },
    },
  },
  cooperation: {
    rule: 'The person makes a statement or complaint and cooperates. During the 45 days and the three months, the paper may not be ended because the person does not cooperate. The six-month A card may be.',
    endings: {
      statementMade: {
        reason: 'The person made a statement. The centre may ask for the three-month paper at once.',
      },
      willingToHelp: {
        reason: 'The person is willing to make a statement. The first 45 days give them time for it.',
      },
      timeToThink: {
        reason: 'The person has not decided yet. The first 45 days are meant for rest and for this decision.',
      },
      thinkingTimeLeft: {
        reason:
          'The person does not want to make a statement now, or the answers do not say. The first 45 days give them time to think.',
        todo: 'Ask a centre what a statement means, and how the person would be protected.',
      },
      statementInTime: {
        reason: 'The person made the statement within the 45 days, so the centre can ask for the next paper.',
      },
      statementBeforeEnd: {
        todo: 'Let the person decide with the centre before the 45 days end. Nobody may end the 45 days because the person is still thinking.',
      },
      noNextPaper: {
        reason:
          'The person does not want to make a statement. That does not end the 45 days, but no next paper follows.',
      },
      clearWill: {
        reason:
          'The person helps with the case. The prosecutor reports whether they clearly want to cooperate.',
      },
      willReported: {
        reason:
          'The person stopped helping or is not sure. That does not end this paper, but the prosecutor reports on it before the next one.',
        todo: 'Talk to the centre before the paper ends. For the six-month A card, the person must clearly want to cooperate.',
      },
      stillCooperates: { reason: 'The person helps with the case, as the six-month A card requires.' },
      cooperationUnclear: {
        reason:
          'It is not clear whether the person still helps with the case. The authorities will judge this.',
        todo: 'Talk to the centre or the lawyer of the person soon.',
      },
      cooperationStopped: {
        reason:
          'The person stopped helping with the case. The Immigration Office may end the A card or not renew it.',
      },
    },
  },
  publicOrder: {
    rule: 'If the authorities think that the person could harm public order or national security, the person can lose any of the papers. They then cannot get the six-month A card.',
    endings: {
      noConcern: { reason: 'No problem with public order is known.' },
      dangerDecided: {
        reason:
          'The Immigration Office has written that it sees the person as a danger. In that case it can refuse or end the papers.',
      },
      concernWeighed: { todo: 'Tell the centre or a lawyer, especially if others made the person do it.' },
    },
  },
} as const
