/** Events and states, of a person whom somebody helps. */
export const lifecycles = {
  fieldTexts: {
    choices: {
      term: { question: 'How much time to leave does the order give?' },
      by: {
        options: { hand: 'Handed over, or offered and refused' },
        question: 'How did the decision reach the person?',
      },
      detained: { question: 'Was the person detained on that day?' },
      secondMeasure: {
        question: 'Did the person get an order to leave or another removal decision before this one?',
      },
      endGround: {
        question: 'Why was the person’s protection ended?',
        options: {
          'ties-renewed': 'New contact with the people who exploited the person',
          'stopped-cooperating': 'The person stopped cooperating',
        },
      },
      stay: { question: 'For how long may the person stay?' },
      ruling: {
        options: { recognised: 'That the person is stateless', refused: 'That the person is not stateless' },
      },
      protection: {
        options: {
          granted: 'The person got refugee status or subsidiary protection',
          refused: 'The person was refused',
        },
      },
      transfer: {
        question: 'Does one of these apply to the person?',
        hint: 'It decides how long Belgium has to transfer the person to the other country.',
        options: {
          imprisoned: 'The person is in prison',
          absconded: 'The Immigration Office says that the person is in hiding',
        },
      },
    },
    days: {
      leaveBy: { question: 'By which day must the person leave, as printed on the paper?' },
      acceptedOn: { question: 'On which day did the other country accept to take the person over?' },
    },
  },
  eventTexts: {
    interviewMissed: { name: 'Interview missed' },
    released: { name: 'Released from detention', after: 'This step comes while the person is detained.' },
    coachingInvited: {
      name: 'Invited to coaching by the Immigration Office (ICAM)',
      after: 'This step can come while the person is in a return procedure.',
    },
    continuationOfFileAsked: { name: 'The person asked by registered letter to continue the medical file' },
    residenceConfirmed: { name: 'The municipality confirmed the residence of the person and gave a receipt' },
    residenceNotConfirmed: { name: 'The municipality did not find the person at the address' },
    applicationNotTaken: {
      after: 'This step comes when the person goes to the municipality with an application.',
    },
    unlimitedStayAsked: {
      name: 'Unlimited stay asked for',
      after: 'This step comes while the person holds a card of this procedure.',
    },
    renewalAsked: {
      name: 'Renewal asked for',
      after: 'This step comes while the person holds a paper that can be renewed.',
    },
    renewalGranted: { after: 'This step comes after renewal was asked for.' },
    renewalRefused: { after: 'This step comes after renewal was asked for.' },
    hearingInvited: {
      name: 'Letter: the Immigration Office is thinking of ending the person’s stay and asks for their view',
      after: 'This step comes while the person holds a card of this procedure.',
    },
    hearingAnswered: { name: 'The person answered that letter' },
    stayKept: { name: 'The Immigration Office lets the person’s stay continue' },
    stayEnded: { after: 'This step comes while the person holds a card of this procedure.' },
    cardExpired: { after: 'This step comes while the person holds a card of this procedure.' },
    unlimitedStayGranted: { after: 'This step comes while the person holds a card of this procedure.' },
    unlimitedStayRefused: {
      after:
        'This step comes while the person holds a card and the Immigration Office examines unlimited stay.',
    },
    convictionOrChargeKept: { after: 'This step comes while the person holds the permit of six months.' },
    protectionEnded: { after: 'This step comes while the person holds a document of this procedure.' },
    documentLapsed: {
      after: 'This step comes while the person holds a document of 45 days or three months.',
    },
    informationAsked: { name: 'Request for information sent to the person' },
    answerSent: { name: 'The person sent the answer, or the reason for their absence' },
    repairAsked: { name: 'The registry asked the person to correct the petition' },
    memorandumNotice: { name: 'The registry asked whether the person will send a synthesis memorandum' },
    memorandumAnnounced: { name: 'The person announced a synthesis memorandum' },
    continuationAsked: { name: 'The person asked for the appeal to continue' },
    appealRejected: { name: 'The person was notified of the judgment that rejects the appeal' },
    orderSuspected: { name: 'The person may have got an order to leave, but this is not certain' },
    dublinRefusalNotified: {
      after:
        'This step comes while Belgium looks at which country handles the person’s international protection procedure.',
    },
    extensionAsked: { name: 'The person asked for more time to leave' },
    extensionRefused: { after: 'This step comes after the person asked for more time.' },
    termOver: { name: 'The term to leave ended, and the person is still in Belgium' },
    urgentSuspensionLodged: { name: 'The person asked the CALL for urgent suspension' },
    urgentSuspensionOrdered: { after: 'This step comes after the person asked for urgent suspension.' },
    urgentSuspensionRejected: { after: 'This step comes after the person asked for urgent suspension.' },
    detentionStarted: { after: 'This step cannot come twice in a row, and not after the person has left.' },
    detentionExtended: { after: 'This step comes while the person is detained.' },
    releaseAsked: {
      name: 'The person asked the Council Chamber for release',
      after: 'This step comes while the person is detained.',
    },
    departed: {
      name: 'The person left Belgium voluntarily',
      after: 'This step comes while the person is in Belgium.',
    },
    removed: {
      name: 'The person was removed from Belgium',
      after: 'This step comes while the person is in Belgium.',
    },
    coachingAttended: { name: 'The person went to the coaching interview' },
    coachingMissed: { name: 'The person missed the coaching interview' },
    banLiftAsked: { name: 'The person asked for the entry ban to be lifted or suspended' },
    banLiftRefused: { after: 'This step comes after the person asked to lift the ban.' },
  },
  lifecycleWords: {
    actors: { person: 'The person' },
    standing: {
      mayBeOver:
        'This may be over by now. Look at the dates below and at the day printed on the person’s paper.',
      inDoubt: 'A step that was entered is not counted here, so this may no longer be true.',
      adultNow: 'Add the step “Turned 18” to see what holds now. Ask a lawyer which paper is still possible.',
    },
    refusals: {
      'does-not-fit': '“{event}” does not fit here. {after} At this point the file is at “{state}”.',
    },
  },
} as const
