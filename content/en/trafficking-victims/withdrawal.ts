/** Grounds on which a paper may be ended. */
const fortyFiveDays = 'During the 45 days, the paper may not be ended for this reason.'
const threeMonths = 'During the three months, the paper may not be ended for this reason.'

export const withdrawal = {
  renewedContact: {
    title: 'Ground to end the paper: contact again',
    rule: 'In every phase, the paper may be ended if you actively, freely and on your own initiative get in touch again with the suspects.',
    endings: {
      stillCut: { reason: 'You have no contact, so this ground does not apply.' },
      notOwnInitiative: {
        reason: 'They contact you, and you do not contact them. This ground needs your own initiative.',
      },
      initiativeWeighed: {
        reason: 'You still depend on them. The authorities judge whether that is your own free choice.',
        todo: 'Tell the centre at once. It can help with a safe place.',
      },
      renewedOnOwnInitiative: {
        reason:
          'You got in touch with them again yourself. The Immigration Office may end the paper for that reason.',
        todo: 'Talk to the centre and a lawyer now. Explain why it happened.',
      },
    },
  },
  endedCooperation: {
    title: 'Ground to end the paper: you stopped cooperating',
    rule: 'Only the six-month A card may be ended because you stopped cooperating (art. 61/4 §2). The two papers before it may not.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      goesOnHelping: { reason: 'You help with the case, so this ground does not apply.' },
      helpingUnclear: {
        reason: 'It is not clear whether you still help. The Immigration Office judges this.',
        todo: 'Talk to the centre or your lawyer.',
      },
      stoppedHelping: {
        reason: 'You stopped helping. The Immigration Office may end the A card for that reason.',
        todo: 'Talk to the centre and a lawyer now. As a rule, you can give your view before the card is ended.',
      },
    },
  },
  endedProceedings: {
    title: 'Ground to end the paper: the case has ended',
    rule: 'The six-month A card may be ended when the judicial authorities end the proceedings.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      fileOpen: { reason: 'The case is still open, so this ground does not apply.' },
      endedByConviction: {
        reason: 'The case ended with a conviction. The A card may end, but you may get unlimited stay.',
        todo: 'Talk to the centre, so that it asks for unlimited stay before the card ends.',
      },
      endedWithCharge: {
        reason:
          'The case ended without a conviction. The A card may end, but the prosecutor kept the charge, so you may get unlimited stay.',
        todo: 'Talk to the centre, so that it asks for unlimited stay before the card ends.',
      },
      endedByDismissal: {
        reason: 'The case was closed. The Immigration Office may end the A card for that reason.',
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
    rule: 'The six-month A card may be ended if your cooperation is fraudulent, or if your complaint is fraudulent or unfounded. The Immigration Office asks the judicial authorities first.',
    endings: {
      noGroundInFortyFiveDays: { reason: fortyFiveDays },
      noGroundInThreeMonths: { reason: threeMonths },
      noDoubtKnown: { reason: 'As far as you know, nobody doubts what you said.' },
      doubtWeighed: {
        reason:
          'Someone doubts what you said, or doubts your papers. The Immigration Office asks the judicial authorities and then judges it.',
        todo: 'Talk to your lawyer before you say or send anything more.',
      },
    },
  },
} as const
