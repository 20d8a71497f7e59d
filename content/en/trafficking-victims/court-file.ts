/** The court file, the proof of identity, and unlimited stay. */
export const courtFile = {
  recognition: {
    title: 'A magistrate recognises the situation',
    rule: 'Only the prosecutor or labour auditor decides whether someone counts as a victim. Before the three months end, the Immigration Office asks the prosecutor or labour auditor about four points. Are you still seen as a victim? Is the file open? Do you clearly want to cooperate? Have you ended all contact with the alleged perpetrators?',
    endings: {
      recognisedLater: {
        reason: 'No magistrate has to decide yet. That happens after a statement.',
        todo: 'Ask the centre how it will inform the prosecutor.',
      },
      fourPointsAsked: {
        reason:
          'The prosecutor reports on four points before the next paper. You do not know the answer yet.',
        todo: 'Before the paper ends, ask the centre where the court file stands.',
      },
      confirmedSoFar: {
        reason:
          'The file is open, and you hold the A card. So a prosecutor has confirmed it so far. The Immigration Office asks again each time.',
      },
      chargeShowsIt: { reason: 'The case reached the court with the charge, or led to a conviction.' },
      closedWithCharge: {
        reason:
          'The case ended without a conviction, but the prosecutor kept the charge. A prosecutor can hardly confirm that it is still running. Unlimited stay can still be asked for (article 61/5).',
        todo: 'Ask the centre at once for a copy of the written demands.',
      },
      fileClosed: {
        reason: 'The file was closed, so a prosecutor can hardly confirm that the case is still running.',
        todo: 'Ask the centre and a lawyer at once why, and whether it can be reopened.',
      },
      recognitionUnclear: {
        reason: 'It is not clear what the prosecutor said.',
        todo: 'Ask the centre or your lawyer.',
      },
    },
  },
  afterDismissal: {
    title: 'If the court file is closed',
    rule: 'In practice, humanitarian regularisation (9bis) can be considered if the court file was open for two years or more and was then closed. You have no right to it.',
    endings: {
      notDismissed: { reason: 'The file was not closed, so this does not matter now.' },
      humanitarianConsidered: {
        reason: 'The file was closed after two years or more. In practice, 9bis can then be considered.',
      },
      humanitarianWithoutPractice: {
        reason: 'The file was closed before two years had passed. We know of no practice for that.',
        todo: 'Ask the centre and a lawyer whether 9bis or another route still fits.',
      },
    },
  },
} as const

export const identity = {
  identityEffort: {
    title: 'Trying to prove identity',
    rule: 'During the three months you must try to prove who you are, with a passport, equivalent travel document or national identity card. The law asks for the effort.',
    endings: {
      identityProven: { reason: 'You have a passport or identity card.' },
      keepTrying: {
        reason: 'You have no passport or identity card. The law asks you to try to get one.',
        todo: 'Plan with the centre how to try safely, and keep proof of each step.',
      },
    },
  },
} as const

export const unlimitedStay = {
  unlimitedStay: {
    title: 'Unlimited stay',
    rule: 'The Immigration Office may give a B card in two cases. Your statement or complaint led to a conviction, or the prosecutor kept the charge in the written demands to the court.',
    endings: {
      courtFirst: {
        reason: 'There is no conviction and no charge before the court yet. This question comes later.',
      },
      chargeMayOpen: {
        reason: 'The prosecutor kept the charge. The Immigration Office may then give unlimited stay.',
        todo: 'Talk to the centre, so that it asks for the B card with a copy of the prosecutor’s demands.',
      },
      convictionMayOpen: {
        reason: 'There was a conviction. The Immigration Office may then give unlimited stay.',
        todo: 'Talk to the centre, so that it asks for the B card with a copy of the judgment.',
      },
      convictionUnderAppeal: {
        reason:
          'There was a conviction, and it can still change. The law speaks of a conviction and does not say that it must be final.',
        todo: 'Ask the centre when it is best to ask for the B card.',
      },
      chargeKeptThenClosed: {
        reason:
          'The case ended without a conviction, but the prosecutor kept the charge in the written demands. The Immigration Office may then give unlimited stay all the same.',
        todo: 'Talk to the centre, so that it asks for the B card with a copy of the prosecutor’s demands.',
      },
      neitherGround: {
        reason:
          'The case ended without a conviction, and the prosecutor did not keep the charge. So neither of the two grounds for unlimited stay applies.',
        todo: 'Look at the other routes with the centre and a lawyer.',
      },
      unlimitedHeld: { reason: 'You hold a B card, which is unlimited stay.' },
    },
  },
} as const
