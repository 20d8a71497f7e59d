import { otherOrders } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['cooperation']

export const cooperation = {
  dutyExplained: {
    title: 'Was the duty to cooperate explained to you?',
    rule: 'You must be told about the duty and its consequences in good time, in a language that you understand. This happens with the decision at the latest, and again each time the authorities ask you to do something (article 74/22 §2).',
    endings: {
      explained: { reason: 'Someone explained the duty to you in a language that you understand.' },
      notExplained: {
        reason:
          'Nobody explained the duty to you in a language that you understand, although it has to be explained.',
        todo: 'Ask the Immigration Office in writing to explain it. Keep a copy for a lawyer.',
      },
    },
  },
  coachingTrack: {
    title: 'Which coaching track (ICAM) applies?',
    rule: 'If you have an order and are not detained, you may be invited to coaching. The coach looks at your stay, informs you, weighs return options, and looks for solutions to obstacles. The coach also plans more interviews and asks for documents. Coaching can also look for a solution in Belgium (articles 74/24 and 74/25).',
    endings: {
      heldNoCoaching: {
        reason: 'You are detained. This kind of coaching is for people who are not detained.',
      },
      guardianOrder: otherOrders.guardianOrder,
      generalTrack: {
        reason: 'The general track applies: the Immigration Office invites you at your last known address.',
      },
      openReturnPlace: {
        reason: 'The track of the open return places applies. Coaches come to the centre.',
      },
      receptionTrack: {
        reason: 'You are in another reception place. There, the track takes a somewhat different form.',
      },
      dublinCentre: {
        reason: 'The fast track of the Dublin centre in Zaventem applies. Coaches work there.',
      },
      dublinDesk: {
        reason:
          'The Dublin desk track applies. You are invited to the Immigration Office, Boulevard Pacheco 44, Brussels.',
      },
      trackUnknown: {
        reason: 'It is not clear which track applies to you.',
        todo: 'Look on the invitation for the place and the coach’s name.',
      },
    },
  },
  coachingPaused: {
    title: 'Is coaching on hold?',
    rule: 'Coaching for return is suspended when a new application lets you stay for now (article 74/24 §3).',
    endings: {
      guardianOrder: otherOrders.guardianOrder,
      dublinGoesOn: { reason: 'The law provides this pause for return, not for a Dublin transfer.' },
      coachingGoesOn: { reason: 'You hold no stay document, so nothing puts coaching on hold.' },
      paused: { reason: 'You hold a document that lets you stay for now. Coaching is then suspended.' },
      pauseUnknown: {
        reason: 'It is not clear whether your paper puts coaching on hold.',
        todo: 'Show it to the coach and ask. Keep going to the interviews until you have an answer.',
      },
    },
  },
  attendance: {
    title: 'Did you go to the coaching interviews?',
    rule: 'The duty to cooperate includes going to the interviews. For a Dublin transfer, if you miss one without a good reason in writing within three working days, you are presumed to be in hiding. For return, the law that we read has no such presumption. But a milder measure than detention may then be presumed not to work, which makes detention more likely.',
    refusal:
      'The term for a Dublin transfer was extended because of one missed interview, without proof that the invitation arrived.',
    endings: {
      attended: { reason: 'You went to the interviews.' },
      excused: {
        reason:
          'You missed an interview and sent a good reason in writing in time. The Immigration Office weighs the reason.',
      },
      notInvited: { reason: 'You were not invited to coaching. Keep your address up to date.' },
      notCooperating: {
        reason:
          'You missed an interview. That can count as not cooperating. A visit to your address or detention can follow later.',
        todo: 'Write to the coach at once to explain why you were not there. Add proof, and ask for a new day.',
      },
      presumedAbsconded: {
        reason:
          'You missed an interview in a Dublin case. Without a good reason in writing, you are presumed to be in hiding.',
        todo: 'Send the reason in writing within three working days. If those days are over, see a lawyer now.',
      },
    },
  },
  addressGiven: {
    title: 'Can the Immigration Office reach you?',
    rule: 'You have to give your real address and contact details (article 74/22 §1). The police may come to that address. They may come in only with a warrant of a judge or with your consent (European Court of Human Rights, Sabani against Belgium, 53069/15).',
    endings: {
      addressOk: { reason: 'The Immigration Office has your real address and can reach you.' },
      addressMissing: {
        reason: 'The Immigration Office does not have your real address. Letters may not reach you.',
        todo: 'Talk to a lawyer or social worker, and give an address where letters reach you.',
      },
    },
  },
} as const satisfies Text
