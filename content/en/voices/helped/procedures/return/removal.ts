/** Results: removal, of a person whom somebody helps. */
export const removal = {
  termProtects: {
    endings: {
      dublinDay: {
        reason: 'The order is a Dublin decision. It names a day on which the person has to report.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      termOver: {
        reason:
          'The term on the order is over. If a letter from the Immigration Office gives the person more time, that letter counts instead.',
        todo: 'If the person has such a letter, look at its last day. If not, see a lawyer now. Removal can still be postponed for health or technical reasons.',
      },
      noTerm: { reason: 'The order gives the person no term to leave.' },
    },
  },
  urgentLimit: {
    rule: 'The person cannot be removed by force while the time for an urgent request is running: ten days, or five from a second removal measure on (articles 39/57 and 39/83, repealed on 12 June 2026). If the person received the order on or after 12 June 2026, follow the time limit printed on it.',
    endings: {
      limitMayBeOver: {
        todo: 'Count it exactly: it depends on how the person received the order. Call a lawyer today.',
      },
      limitOver: { todo: 'Ask a lawyer what the person can still do. A late request is not always refused.' },
      followPrinted: {
        reason:
          'The person received the order on or after 12 June 2026. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
      },
    },
  },
  urgentRequestPending: {
    endings: {
      barredUntilJudgment: {
        reason:
          'By the law before 12 June 2026, the person’s urgent request bars forced removal until the Council has decided.',
      },
      askTheCouncil: {
        reason:
          'It is not certain whether the person’s request bars removal. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
        todo: 'Ask the lawyer of the person to have this confirmed today.',
      },
      lateRequest: {
        reason:
          'The person’s request was late. It bars removal only under conditions that the Council looks at.',
        todo: 'Ask the lawyer of the person today what the Council decided on the late request.',
      },
      requestRejected: { todo: 'Ask the lawyer of the person whether the ordinary appeal goes on.' },
      notMade: {
        reason:
          'Nobody has made an urgent request. It is possible when removal is near, for example when the person is detained.',
      },
    },
  },
  suspensiveAppeal: {
    title: 'Does an appeal about the person’s stay bar removal?',
    endings: {
      listSuspends: {
        reason:
          'The person’s appeal is on the list. By the law before 12 June 2026, removal is barred while the time limit and the appeal are running. An exception is national security.',
      },
      listChanged: {
        reason:
          'It is not certain whether the person’s appeal bars removal. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
      },
      healthMaySuspend: {
        reason:
          'The person appealed against a refusal, and made a 9ter application before. The list does not name 9ter. But if it can be argued that a return would make the person’s health decline seriously and beyond repair, the appeal stops removal by itself. A court judges that.',
        todo: 'See a lawyer at once with the newest medical papers of the person. The appeal has to say why the person’s health would decline, and has to be against the order too.',
      },
      notSuspensive: {
        reason: 'The person’s appeal is not on the list, so the appeal alone does not stop removal.',
      },
      noAppeal: { reason: 'The person has no appeal against a refusal of stay.' },
    },
  },
  protectionPending: {
    rule: 'Removal is barred while the CGRS examines the application, while the person can appeal, and while the appeal is running. There are exceptions for second and later applications (articles 49/3/1 and 39/70; the second article was repealed on 12 June 2026). A transfer to the European country that must examine the application can still go ahead (article 51/5).',
    endings: {
      otherCountry: {
        reason:
          'The person has a decision that another European country must examine their application. They can be taken there, even while they appeal.',
      },
      examined: {
        reason:
          'The CGRS is examining the person’s application for international protection. By the law before 12 June 2026, forced removal is barred until the decision. We have not read the new law.',
      },
      appealSuspends: {
        reason:
          'By the law before 12 June 2026, removal is barred while the person can appeal against the refusal of international protection, and while the appeal is running.',
      },
      heldThroughout: {
        reason:
          'The person has been detained without a break since before an earlier application. Removal may then be possible during the examination.',
      },
      heldSecond: {
        reason:
          'The person lodged their second application while they were detained. In that case, the appeal may not bar removal.',
      },
      laterNotSuspended: {
        reason:
          'This is the person’s third or later application, without new elements. The appeal does not bar removal if the CGRS wrote that the person is in no danger if they go back.',
      },
      laterOtherRefusal: {
        reason:
          'This is the person’s third or later application. A lawyer has to check whether the appeal bars removal.',
      },
      appealLawChanged: {
        reason:
          'The person received the decision on international protection on or after 12 June 2026, or the day is not known. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
      },
      cassation: {
        reason:
          'The person’s case is at the Council of State. A lawyer has to check whether that bars removal.',
        todo: 'Ask the lawyer of the person.',
      },
      protectionHeld: {
        reason:
          'The person has refugee status or subsidiary protection. In principle, they may then not be sent back to the danger that they are protected from. A lawyer has to check what an order can still mean.',
        todo: 'Show the order and the decision on the person’s protection to a lawyer today.',
      },
      protectionEnded: {
        reason: 'The person’s international protection procedure has ended, so it no longer bars removal.',
        todo: 'If there is something new, talk to a lawyer before the person applies again.',
      },
      noApplication: { reason: 'The person has no application for international protection.' },
    },
  },
  refoulement: {
    title: 'Does danger in the person’s country bar removal?',
    rule: 'Removal is postponed if it would send the person to persecution or inhuman treatment. The Immigration Office has to follow an opinion of the CGRS on this, unless a reasoned decision shows that it is out of date (article 74/17 §1).',
    endings: {
      noDanger: { reason: 'The answers name no danger if the person goes back.' },
      opinionBinds: {
        reason:
          'The CGRS wrote that the person should not be sent back. Removal is then postponed, unless the Immigration Office shows that things have changed.',
      },
      dangerToWeigh: {
        reason:
          'The person fears, or may fear, danger if they go back. The Immigration Office has to look at this before a removal.',
        todo: 'Write down with a lawyer what the person fears, and send it with proof.',
      },
    },
  },
  graveIllness: {
    refusal: 'The order or the Immigration Office says only that treatment exists in the person’s country.',
    endings: {
      noGraveIllness: { reason: 'The answers name no serious illness.' },
      illnessToWeigh: {
        reason:
          'The answers name a serious illness. The Immigration Office has to weigh before a removal how the person’s health would develop in their country. A court can judge it.',
        todo: 'Send the newest medical papers of the person to the Immigration Office through a lawyer. Say which treatment the person needs and why they could not get it there.',
      },
    },
  },
  postponement: {
    rule: 'Removal may be postponed for the person’s physical or mental state, or for technical reasons such as no transport or no identification (article 74/17 §2).',
    endings: {
      termStillRuns: {
        reason: 'The person’s term to leave is still running, so they do not need a postponement yet.',
      },
      postponed: {
        reason:
          'The Immigration Office wrote that the person’s removal is postponed. The notice says until when.',
      },
      healthMayPostpone: {
        reason:
          'A doctor wrote that the person cannot travel. The Immigration Office may postpone the removal.',
      },
      certificateMissing: {
        reason: 'The person’s health may be a reason to wait, but they have no doctor’s paper.',
        todo: 'Ask a doctor to write whether the person can travel and, if not, until when.',
      },
      obstacleMayPostpone: {
        reason:
          'The answers name a technical reason. The Immigration Office may postpone the removal because of it.',
        todo: 'Send proof of the obstacle, for example a letter from the person’s embassy.',
      },
      noObstacle: {
        reason:
          'The answers name no health reason and no technical obstacle, so nothing here postpones removal.',
        todo: 'Before a forced return, the person is in principle first offered the chance to travel without an escort. If their health changes, let the person see a doctor, and tell a lawyer.',
      },
    },
  },
  orderSuspended: {
    rule: 'A new application does not cancel an order. If the law lets the person stay for now, the order only waits (article 1/3, in French 1er/3).',
    endings: {
      suspended: {
        reason:
          'The person holds a document that lets them stay for now. The order waits until that right ends.',
      },
      orderStays: {
        reason:
          'The person’s new application is pending, but it gives no right to stay. The order stays as it is.',
      },
      stayHeld: {
        reason: 'The person holds a card. It has to be checked whether the order still has any effect.',
        todo: 'Show the card and the order to a lawyer or the person’s municipality.',
      },
    },
  },
  minorReturn: {
    endings: {
      adult: { reason: 'The person is 18 or older, so this rule for children does not apply.' },
      withAdult: {
        reason: 'The person is with a parent or guardian, so this rule for children alone does not apply.',
      },
      riskBars: {
        reason:
          'The person fears that someone could exploit them. If there is such a risk, the law does not allow a return.',
      },
      noCareBars: {
        reason:
          'The person knows nobody who could care for them. Without safe care the law does not allow a return.',
      },
      careToCheck: {
        reason:
          'Someone may be able to care for the person. The Immigration Office has to make sure of that first.',
        todo: 'Ask the guardian of the person whom the Immigration Office named, and what it checked.',
      },
      ageUnknown: {
        reason: 'It is not clear how old the person is or who looks after them.',
        todo: 'Talk to the guardian of the person or the Guardianship Service (Dienst Voogdij / Service des Tutelles).',
      },
    },
  },
} as const
