/** The court file, the proof of identity, and unlimited stay. */
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
    },
  },
} as const

export const identity = {
  identityEffort: {
    title: 'Trying to prove identity',
    rule: 'In the three months you must try to prove who you are, with a passport, equal travel paper or national identity card. The law asks for the effort.',
    endings: {
      identityProven: { reason: 'You have a passport or identity card.' },
      keepTrying: {
        reason: 'You have no passport or identity card. The law asks that you try to get one.',
        todo: 'Plan with the centre how to try safely, and keep proof of each step.',
      },
    },
  },
} as const

export const unlimitedStay = {
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
} as const
