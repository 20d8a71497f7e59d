/** The court file, and the grounds on which a paper may be ended. */
const unlimitedHeld = {
  reason: 'You hold a B card from this protection, so this is no longer asked.',
} as const
const noPaperYet = { reason: 'You hold no paper of this protection yet, so none can be ended.' } as const
const phaseUnclear = {
  reason: 'It is not clear which paper you hold, and the grounds differ from paper to paper.',
  todo: 'Show the paper to the centre.',
} as const
const fortyFiveDays = 'In the 45 days this is no ground to end the paper.'
const threeMonths = 'In the three months this is no ground to end the paper.'

export const courtFile = {
  recognition: {
    title: 'A magistrate recognises the situation',
    rule: 'Only the prosecutor or labour auditor decides whether someone counts as a victim. Before the three months end, the Immigration Office asks on four points: still seen as victim, file open, clear will to cooperate, contact ended.',
    endings: {
      recognisedLater: {
        reason: 'No magistrate has to decide yet. It happens after a statement.',
        todo: 'Ask the centre how the prosecutor will be informed.',
      },
      fourPointsAsked: {
        reason: 'The prosecutor reports on four points before the next paper. The answer is not known yet.',
        todo: 'Ask the centre for the state of the file before the paper ends.',
      },
      confirmedSoFar: {
        reason:
          'The file is open, and you hold the A card. So a prosecutor confirmed it so far, and is asked again each time.',
      },
      chargeShowsIt: { reason: 'The case reached the court with the charge, or led to a conviction.' },
      fileClosed: {
        reason: 'The file was closed, so a prosecutor can hardly confirm that it still runs.',
        todo: 'Ask the centre and a lawyer at once for the reason, and whether it can be opened again.',
      },
      recognitionUnclear: {
        reason: 'It is not clear what the prosecutor said.',
        todo: 'Ask the centre or your lawyer.',
      },
      unlimitedHeld,
    },
  },
  identityEffort: {
    title: 'Trying to prove identity',
    rule: 'In the three months you must try to prove who you are, with a passport, equal travel paper or national identity card. The law asks for the effort.',
    endings: {
      notYetAsked: { reason: 'In this phase identity does not have to be proven yet.' },
      askedBefore: { reason: 'This duty belongs to the three-month paper, which is behind you.' },
      identityProven: { reason: 'You have a passport or identity card.' },
      keepTrying: {
        reason: 'You have no passport or identity card. The law asks that you try to get one.',
        todo: 'Plan with the centre how to try safely, and keep proof of each step.',
      },
    },
  },
  unlimitedStay: {
    title: 'Unlimited stay',
    rule: 'The Immigration Office may give a B card in two cases. The statement or complaint led to a conviction, or the prosecutor kept the charge in the written demands to the court.',
    endings: {
      laterQuestion: { reason: 'This comes later, when a court has looked at the case.' },
      courtFirst: { reason: 'There is no conviction and no charge before the court yet.' },
      chargeMayOpen: {
        reason: 'The prosecutor kept the charge. The Immigration Office may then give unlimited stay.',
        todo: 'Let the centre ask for it, with a copy of the prosecutor’s demands.',
      },
      convictionMayOpen: {
        reason: 'There was a conviction. The Immigration Office may then give unlimited stay.',
        todo: 'Let the centre ask for it, with a copy of the judgment.',
      },
      neitherGround: {
        reason: 'The file was closed, so neither of the two grounds for unlimited stay is there.',
        todo: 'Look at the other routes with the centre and a lawyer.',
      },
      unlimitedHeld: { reason: 'You hold a B card, which is unlimited stay.' },
    },
  },
  afterDismissal: {
    title: 'If the file is closed',
    rule: 'In practice, after a file that was open for two years or more and was then closed, humanitarian regularisation (9bis) can be considered. It is no right.',
    endings: {
      notDismissed: { reason: 'The file was not closed, so this does not matter now.' },
      humanitarianConsidered: {
        reason: 'The file was closed after two years or more. In practice 9bis can then be considered.',
      },
      humanitarianWithoutPractice: {
        reason: 'The file was closed before two years had passed. We know of no practice for that.',
        todo: 'Ask the centre and a lawyer whether 9bis or another route still fits.',
      },
      unlimitedHeld,
    },
  },
} as const

export const withdrawal = {
  renewedContact: {
    title: 'Ground to end the paper: contact again',
    rule: 'In every phase the paper may be ended when you actively, freely and on your own initiative get in touch again with the suspected people.',
    endings: {
      noPaperYet,
      unlimitedHeld,
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
      noPaperYet,
      unlimitedHeld,
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
      noPaperYet,
      unlimitedHeld,
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
      noPaperYet,
      unlimitedHeld,
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
