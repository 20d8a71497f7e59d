/** Grounds on which a paper may be ended. */
const fortyFiveDays = 'In the 45 days this is no ground to end the paper.'
const threeMonths = 'In the three months this is no ground to end the paper.'

export const withdrawal = {
  renewedContact: {
    title: 'Ground to end the paper: contact again',
    rule: 'In every phase the paper may be ended when you actively, freely and on your own initiative get in touch again with the suspected people.',
    endings: {
      stillCut: { reason: 'There is no contact, so this ground is absent.' },
      notOwnInitiative: {
        reason: 'They look for you; you do not look for them. The ground needs your own initiative.',
      },
      initiativeWeighed: {
        reason: 'You still depend on them. Whether that is your own free choice is judged.',
        todo: 'Tell the centre at once. It can help with a safe place.',
      },
      renewedOnOwnInitiative: {
        reason: 'You got in touch again yourself. The Immigration Office may end the paper for that.',
        todo: 'Talk with the centre and a lawyer now. Explain why it happened.',
      },
    },
  },
  endedCooperation: {
    title: 'Ground to end the paper: no more cooperation',
    rule: 'Only the A card of six months may be ended because you stopped cooperating (art. 61/4 §2). The two papers before it may not.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      goesOnHelping: { reason: 'You help with the case, so this ground is absent.' },
      helpingUnclear: {
        reason: 'It is not clear whether you still help. The Immigration Office judges it.',
        todo: 'Talk with the centre or your lawyer.',
      },
      stoppedHelping: {
        reason: 'You stopped helping. The Immigration Office may end the A card for that.',
        todo: 'Talk with the centre and a lawyer now. As a rule you are heard before the card is ended.',
      },
    },
  },
  endedProceedings: {
    title: 'Ground to end the paper: the case has ended',
    rule: 'The A card of six months may be ended when the judicial authorities end the proceedings.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      fileOpen: { reason: 'The case is still open, so this ground is absent.' },
      endedByConviction: {
        reason: 'The case ended with a conviction. The A card may end, but unlimited stay may be given.',
        todo: 'Let the centre ask for unlimited stay before the card ends.',
      },
      endedByDismissal: {
        reason: 'The case was closed. The Immigration Office may end the A card for that.',
        todo: 'Look at other routes with the centre and a lawyer now.',
      },
      fileUnclear: {
        reason: 'It is not clear whether the case is still open.',
        todo: 'Ask the centre or your lawyer.',
      },
    },
  },
  truth: {
    title: 'Ground to end the paper: false statement',
    rule: 'The A card of six months may be ended when cooperation is fraudulent, or the complaint is fraudulent or unfounded. The judicial authorities are asked first.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      noDoubtKnown: { reason: 'You know of no doubt about what you said.' },
      doubtWeighed: {
        reason:
          'Someone doubts what you said or your papers. The judicial authorities are asked, and then it is judged.',
        todo: 'Talk with your lawyer before you say or send anything more.',
      },
    },
  },
} as const
