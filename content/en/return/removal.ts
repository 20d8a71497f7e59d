import { appeals } from '@/content/en/return/appeals'
import { noRunningTerm } from '@/content/en/return/order'
import { protectionPending } from '@/content/en/return/protection'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['removal']

export const removal = {
  termProtects: {
    title: 'Does the term to leave bar removal today?',
    rule: 'By the law before 12 June 2026, the term bars forced removal while it runs (article 74/14 §2). It can end earlier because of a risk of hiding, a measure that was not followed, or a danger to public order (article 74/15). The term gives no right to stay.',
    endings: {
      ...noRunningTerm,
      termRuns: {
        reason:
          'The term to leave is still running. By the law before 12 June 2026, it bars forced removal, with some exceptions. We have not read the new law.',
      },
      termMayEndEarly: {
        reason:
          'The term is still running, but a danger to public order may let the Immigration Office act earlier.',
        todo: 'See a lawyer before the term ends. Keep every appointment and follow every measure.',
      },
    },
  },
  ...appeals,
  protectionPending,
  refoulement: {
    title: 'Does danger in your country bar removal?',
    rule: 'Removal is postponed if it would send you to persecution or inhuman treatment. The Immigration Office has to follow an opinion of the CGRS on this, unless a reasoned decision shows that it is out of date (article 74/17 §1).',
    endings: {
      noDanger: { reason: 'You named no danger if you go back.' },
      opinionBinds: {
        reason:
          'The CGRS wrote that you should not be sent back. Removal is then postponed, unless the Immigration Office shows that things have changed.',
      },
      dangerToWeigh: {
        reason:
          'You fear, or may fear, danger if you go back. The Immigration Office has to look at this before a removal.',
        todo: 'Write down with a lawyer what you fear, and send it with proof.',
      },
    },
  },
  graveIllness: {
    title: 'Does a grave illness bar removal?',
    rule: 'No one may be sent back if, without suitable treatment there, their health would decline seriously, quickly and beyond repair, with intense suffering or a much shorter life. The treatment must be within reach in practice. The authorities have to look at this before a removal, whatever became of a 9ter application (article 3 of the European Convention on Human Rights, Paposhvili against Belgium, 41738/10).',
    refusal: 'The order or the Immigration Office says only that treatment exists in your country.',
    endings: {
      noGraveIllness: { reason: 'You named no serious illness.' },
      illnessToWeigh: {
        reason:
          'You named a serious illness. The Immigration Office has to weigh before a removal how your health would develop in your country. A court can judge it.',
        todo: 'Send your newest medical papers to the Immigration Office through a lawyer. Say which treatment you need and why you could not get it there.',
      },
    },
  },
  postponement: {
    title: 'Can removal be postponed for health or a technical reason?',
    rule: 'Removal may be postponed for your physical or mental state, or for technical reasons such as no transport or no identification (article 74/17 §2).',
    endings: {
      termStillRuns: {
        reason: 'Your term to leave is still running, so you do not need a postponement yet.',
      },
      postponed: {
        reason: 'The Immigration Office wrote that your removal is postponed. The notice says until when.',
      },
      healthMayPostpone: {
        reason: 'A doctor wrote that you cannot travel. The Immigration Office may postpone the removal.',
        todo: 'Send the doctor’s paper to the Immigration Office and ask to postpone.',
      },
      certificateMissing: {
        reason: 'Your health may be a reason to wait, but you have no doctor’s paper.',
        todo: 'Ask a doctor to write whether you can travel and, if not, until when.',
      },
      obstacleMayPostpone: {
        reason:
          'You named a technical reason. The Immigration Office may postpone the removal because of it.',
        todo: 'Send proof of the obstacle, for example a letter from your embassy.',
      },
      noObstacle: {
        reason: 'You named no health reason and no technical obstacle, so nothing here postpones removal.',
        todo: 'Before a forced return, you are in principle first offered the chance to travel without an escort. If your health changes, see a doctor and tell a lawyer.',
      },
    },
  },
  orderSuspended: {
    title: 'Is the order on hold because of a new application?',
    rule: 'A new application does not cancel an order. If the law lets you stay for now, the order only waits (article 1/3, in French 1er/3).',
    refusal:
      'People think that a pending 9bis application stops an order. Without a stay document it does not.',
    endings: {
      suspended: {
        reason: 'You hold a document that lets you stay for now. The order waits until that right ends.',
      },
      orderStays: {
        reason: 'Your new application is pending, but it gives no right to stay. The order stays as it is.',
        todo: 'Ask a lawyer whether and how the order can be challenged.',
      },
      nothingNew: { reason: 'No new application is pending.' },
      stayHeld: {
        reason: 'You hold a card. You need to check whether the order still has any effect.',
        todo: 'Show the card and the order to a lawyer or your municipality.',
      },
    },
  },
  minorReturn: {
    title: 'Is the return of a child who is alone barred?',
    rule: 'A child who is alone may return only if there is no risk of trafficking. The family or a suitable organisation must also be able to care for the child. The child and the guardian are told who that is (article 74/16). In practice such a return is voluntary.',
    endings: {
      adult: { reason: 'You are 18 or older, so this rule for children does not apply.' },
      withAdult: {
        reason: 'You are with a parent or guardian, so this rule for children alone does not apply.',
      },
      riskBars: {
        reason:
          'You fear that someone could exploit you. If there is such a risk, the law does not allow a return.',
      },
      noCareBars: {
        reason: 'You know nobody who could care for you. Without safe care the law does not allow a return.',
      },
      careToCheck: {
        reason: 'Someone may be able to care for you. The Immigration Office has to make sure of that first.',
        todo: 'Ask your guardian whom the Immigration Office named, and what it checked.',
      },
      ageUnknown: {
        reason: 'It is not clear how old you are or who looks after you.',
        todo: 'Talk to your guardian or the Guardianship Service (Dienst Voogdij / Service des Tutelles).',
      },
    },
  },
} as const satisfies Text
