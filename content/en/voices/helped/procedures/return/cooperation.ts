/** Results: cooperation, of a person whom somebody helps. */
export const cooperation = {
  dutyExplained: {
    title: 'Was the duty to cooperate explained to the person?',
    rule: 'The person must be told about the duty and its consequences in good time, in a language that they understand. This happens with the decision at the latest, and again each time the authorities ask the person to do something (article 74/22 §2).',
    endings: {
      explained: { reason: 'Someone explained the duty to the person in a language that they understand.' },
      notExplained: {
        reason:
          'Nobody explained the duty to the person in a language that they understand, although it has to be explained.',
      },
    },
  },
  coachingTrack: {
    rule: 'If the person has an order and is not detained, they may be invited to coaching. The coach looks at the person’s stay, informs them, weighs return options, and looks for solutions to obstacles. The coach also plans more interviews and asks for documents. Coaching can also look for a solution in Belgium (articles 74/24 and 74/25).',
    endings: {
      heldNoCoaching: {
        reason: 'The person is detained. This kind of coaching is for people who are not detained.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      generalTrack: {
        reason:
          'The general track applies: the Immigration Office invites the person at their last known address.',
      },
      receptionTrack: {
        reason: 'The person is in another reception place. There, the track takes a somewhat different form.',
      },
      dublinDesk: {
        reason:
          'The Dublin desk track applies. The person is invited to the Immigration Office, Boulevard Pacheco 44, Brussels.',
      },
      trackUnknown: { reason: 'It is not clear which track applies to the person.' },
    },
  },
  coachingPaused: {
    rule: 'Coaching for return is suspended when a new application lets the person stay for now (article 74/24 §3).',
    endings: {
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      coachingGoesOn: { reason: 'The person holds no stay document, so nothing puts coaching on hold.' },
      paused: {
        reason: 'The person holds a document that lets them stay for now. Coaching is then suspended.',
      },
      pauseUnknown: {
        reason: 'It is not clear whether the person’s paper puts coaching on hold.',
        todo: 'Show it to the coach and ask. The person has to keep going to the interviews until there is an answer.',
      },
    },
  },
  attendance: {
    title: 'Did the person go to the coaching interviews?',
    rule: 'The duty to cooperate includes going to the interviews. For a Dublin transfer, if the person misses one without a good reason in writing within three working days, they are presumed to be in hiding. For return, the law that we read has no such presumption. But a milder measure than detention may then be presumed not to work, which makes detention more likely.',
    endings: {
      attended: { reason: 'The person went to the interviews.' },
      excused: {
        reason:
          'The person missed an interview and sent a good reason in writing in time. The Immigration Office weighs the reason.',
      },
      notInvited: { reason: 'The person was not invited to coaching. Keep their address up to date.' },
      notCooperating: {
        reason:
          'The person missed an interview. That can count as not cooperating. A visit to their address or detention can follow later.',
        todo: 'Write to the coach at once to explain why the person was not there. Add proof, and ask for a new day.',
      },
      presumedAbsconded: {
        reason:
          'The person missed an interview in a Dublin case. Without a good reason in writing, they are presumed to be in hiding.',
      },
    },
  },
  addressGiven: {
    title: 'Can the Immigration Office reach the person?',
    rule: 'The person has to give their real address and contact details (article 74/22 §1). The police may come to that address. The police may come in only with a warrant of a judge or with the consent of the person (European Court of Human Rights, Sabani against Belgium, 53069/15).',
    endings: {
      addressOk: { reason: 'The Immigration Office has the person’s real address and can reach them.' },
      addressMissing: {
        reason: 'The Immigration Office does not have the person’s real address. Letters may not reach them.',
        todo: 'Talk to a lawyer or social worker, and give an address where letters reach the person.',
      },
    },
  },
} as const
