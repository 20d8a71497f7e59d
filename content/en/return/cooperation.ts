import { otherOrders } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['cooperation']

export const cooperation = {
  dutyExplained: {
    title: 'Was the duty to cooperate explained to you?',
    rule: 'You must be told of the duty and its consequences in good time, in a language you understand: at the latest with the decision, and again each time an act is asked (article 74/22 §2).',
    endings: {
      explained: { reason: 'The duty was explained to you in a language you understand.' },
      notExplained: {
        reason: 'The duty was not explained to you in a language you understand, although it has to be.',
        todo: 'Ask the Immigration Office in writing to explain it. Keep a copy for a lawyer.',
      },
    },
  },
  coachingTrack: {
    title: 'Which track of coaching (ICAM) applies?',
    rule: 'With an order and without detention you may be invited to coaching. It looks at your stay, informs you, weighs return options, seeks solutions for obstacles, plans more talks, and asks for documents. It can also look for a solution in Belgium (articles 74/24 and 74/25).',
    endings: {
      heldNoCoaching: {
        reason: 'You are held. Coaching of this kind is for people who are not held.',
      },
      guardianOrder: otherOrders.guardianOrder,
      generalTrack: {
        reason: 'The general track applies: the Immigration Office invites you at your last known address.',
      },
      openReturnPlace: {
        reason: 'The track of the open return places applies: coaches come to the centre.',
      },
      receptionTrack: {
        reason: 'You are in another reception place. There the track takes a somewhat different form.',
      },
      dublinCentre: {
        reason: 'The fast track of the Dublin centre in Zaventem applies. Coaches work there.',
      },
      dublinDesk: {
        reason:
          'The Dublin desk applies: you are invited to the Immigration Office, Boulevard Pacheco 44, Brussels.',
      },
      trackUnknown: {
        reason: 'It is not clear which track applies to you.',
        todo: 'Look on the invitation for the place and the name of the coach.',
      },
    },
  },
  coachingPaused: {
    title: 'Is coaching on hold?',
    rule: 'Coaching for return is suspended when a new application lets you stay for now (article 74/24 §3).',
    endings: {
      guardianOrder: otherOrders.guardianOrder,
      dublinGoesOn: { reason: 'This pause is written for return, not for a Dublin transfer.' },
      coachingGoesOn: { reason: 'You hold no stay document, so nothing puts coaching on hold.' },
      paused: { reason: 'You hold a document that lets you stay for now. Coaching is then suspended.' },
      pauseUnknown: {
        reason: 'It is not clear whether your paper puts coaching on hold.',
        todo: 'Show it to the coach and ask. Keep going to the talks until you have an answer.',
      },
    },
  },
  attendance: {
    title: 'Did you keep to the coaching interviews?',
    rule: 'Appearing is part of the duty to cooperate. For a Dublin transfer, an absence without a written good reason within three working days means that you are presumed to hide. For return the law read here has no such presumption, but a milder measure than detention may then count as useless.',
    refusal:
      'A Dublin transfer term extended because of one missed talk, without proof that the invitation arrived.',
    endings: {
      attended: { reason: 'You went to the interviews.' },
      excused: {
        reason:
          'You missed a talk and sent a good reason in writing in time. The Immigration Office weighs the reason.',
      },
      notInvited: { reason: 'You were not invited to coaching. Keep your address up to date.' },
      notCooperating: {
        reason:
          'You missed a talk. That can count as not cooperating, with a visit to your address or detention later.',
        todo: 'Write to the coach at once why you were not there, with proof, and ask for a new day.',
      },
      presumedAbsconded: {
        reason:
          'You missed a talk in a Dublin case. Without a good reason in writing you are presumed to hide.',
        todo: 'Send the reason in writing within three working days. If they are over, see a lawyer now.',
      },
    },
  },
  addressGiven: {
    title: 'Can the Immigration Office reach you?',
    rule: 'You give your real address and contact data (article 74/22 §1).',
    endings: {
      addressOk: { reason: 'The Immigration Office has your real address and can reach you.' },
      addressMissing: {
        reason: 'The Immigration Office does not have your real address. Letters may miss you.',
        todo: 'Talk to a lawyer or social worker, and give an address where letters reach you.',
      },
    },
  },
} as const satisfies Text
