import { otherOrders } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

export const banToCome = {
  banAvoided: {
    title: 'Can you still avoid an entry ban?',
    rule: 'A removal decision comes with a ban of at most three years if you got no term or did not follow an earlier removal decision (article 74/11 §1). The ban is a separate paper. It can come with the order or later.',
    endings: {
      noOrder: { reason: 'You have no order to leave, so no entry ban comes with one.' },
      transferDecision: {
        reason:
          'Your order is a Dublin decision. The law imposes the duty to add a ban for removal decisions, and a Dublin decision is another kind.',
      },
      guardianOrder: otherOrders.guardianOrder,
      canStillAvoid: {
        reason:
          'Your term is still running. If you leave in time, you avoid the ban that follows an order that was not carried out.',
      },
      banCanCome: {
        reason:
          'Your term is over and you have no written extension, or you got no term. A removal decision then comes with an entry ban.',
        todo: 'Tell a lawyer what speaks against a ban or for a short one: family, health, humanitarian reasons.',
      },
      earlierNotExecuted: {
        reason: 'You did not follow an earlier order. A removal decision then comes with an entry ban.',
        todo: 'Tell a lawyer what speaks against a ban or for a short one: family, health, humanitarian reasons.',
      },
    },
  },
} as const satisfies Conditions['banToCome']

export const entryBan = {
  banRule: {
    title: 'Does the entry ban respect its limits?',
    rule: 'A ban lasts at most three years if there was no term or if you did not follow an earlier decision. It lasts at most five for fraud or a sham marriage, partnership or adoption. It can be longer for a serious threat to public order or national security. No ban comes if the three-month paper or the A card of a victim of trafficking is ended. That is different if there is a danger to public order or national security, or if you did not follow an earlier decision (article 74/11). Since 23 May 2026 a ban can also be for life in cases of terrorism or extremism.',
    endings: {
      banBarred: {
        reason:
          'Your stay as a victim ended. You answered that there is no conviction, no decision on public order and no earlier order. The law then allows no ban.',
        todo: 'Show the ban to a lawyer or to your centre for victims at once.',
      },
      victimCheck: {
        reason:
          'Your stay as a victim may have ended. Danger and earlier orders decide whether a ban was allowed.',
        todo: 'Show the ban to a lawyer or to your centre for victims.',
      },
      withinThree: {
        reason: 'The ban lasts three years at most. That is within the limit for its reason.',
      },
      overThree: {
        reason: 'The ban lasts more than three years, but its reason allows three at most.',
        todo: 'Ask a lawyer to lodge an appeal in time.',
      },
      withinFive: { reason: 'The ban lasts five years at most. That is within the limit for its reason.' },
      overFive: {
        reason: 'The ban lasts more than five years, but its reason allows five at most.',
        todo: 'Ask a lawyer to lodge an appeal in time.',
      },
      threatNamed: {
        reason:
          'The ban names a serious danger. It may then last longer than five years. Whether the reasons are enough has to be judged.',
        todo: 'Ask a lawyer whether facts about you explain the danger.',
      },
      groundMissing: {
        reason: 'You found no reason in the ban, although it has to give one.',
        todo: 'Ask a lawyer to lodge an appeal in time.',
      },
    },
  },
  banTime: {
    title: 'Has the time of the entry ban passed?',
    rule: 'Article 74/11 §3 says that the ban takes effect on the day you receive it. The Court of Justice of the European Union says that its years count from the day you really leave the Schengen area (C-225/16, C-806/18). If you have not left, the years have not begun.',
    refusal: 'You stayed in Belgium and thought that the years of the ban were running.',
    endings: {
      notLeft: {
        reason:
          'You have not left since you received the ban. The years of the ban count from the day you really leave, so do not count on it being over. Before that day, the order to leave decides about your stay.',
        todo: 'Ask a lawyer what the ban means for you as long as you have not left.',
      },
      stillRuns: {
        reason: 'The years of the ban have not passed, whichever day they are counted from.',
        todo: 'Note the day on which they will have passed, counted from the day you left.',
      },
      passedSinceNoticeOnly: {
        reason:
          'The years have passed since you received the ban, but not since the day you left. The years count from the day you left.',
        todo: 'Ask a lawyer before you travel. Keep the proof of the day you left.',
      },
      passedSinceLeaving: {
        reason: 'The years of the ban have passed since the day you left.',
        todo: 'Before you travel, ask the embassy or a lawyer whether the ban still shows in the systems. Keep the proof of the day you left.',
      },
    },
  },
  banLifting: {
    title: 'Can you ask to lift the entry ban?',
    rule: 'From abroad, you can ask to lift the ban for humanitarian reasons at any time, or for work or study after two thirds of the term. If you have written proof that you left exactly as decided, you can ask the Immigration Office directly. It decides within four months. No answer is a refusal (article 74/12). For a ban for life, two thirds are 20 years.',
    endings: {
      askAtEmbassy: {
        reason: 'You are abroad and have a reason that the law names. You can ask at the Belgian embassy.',
      },
      directRequest: {
        reason: 'With written proof that you left as decided, you can ask the Immigration Office directly.',
      },
      askFromAbroad: {
        reason:
          'For this reason you have to ask the Belgian embassy where you live abroad. You are in Belgium now.',
        todo: 'Ask a lawyer whether a treaty, an act or a royal decree makes an exception for you.',
      },
      tooSoon: {
        reason:
          'For work or study you can ask after two thirds of the ban. You have not reached that point yet.',
        todo: 'Note the day on which two thirds have passed. For humanitarian reasons you can ask earlier.',
      },
      tooSoonSinceLeaving: {
        reason:
          'Two thirds of the ban have passed since you received it, but not since the day you left. The years count from the day you left.',
        todo: 'Ask a lawyer or the embassy whether you can ask now. For humanitarian reasons you can ask at any time.',
      },
      departureToShow: {
        reason:
          'You are abroad, but you answered that you did not leave after you received the ban. The years count from the day you really left.',
        todo: 'Look for proof of the day you left, and show it to the embassy or a lawyer.',
      },
      banOver: {
        reason: 'The whole term of the ban has passed, counted from the day you left.',
        todo: 'Before you travel, ask the embassy or a lawyer whether the ban still shows in the systems.',
      },
      noReason: {
        reason: 'You named no reason for which a ban can be lifted.',
        todo: 'If your situation changes, look at the reasons again.',
      },
    },
  },
} as const satisfies Conditions['entryBan']
