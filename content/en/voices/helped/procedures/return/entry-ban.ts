/** Results: entryBan, of a person whom somebody helps. */
export const entryBan = {
  banRule: {
    rule: 'A ban lasts at most three years if there was no term or if the person did not follow an earlier decision. It lasts at most five for fraud or a sham marriage, partnership or adoption. It can be longer for a serious threat to public order or national security. No ban comes if the three-month paper or the A card of a victim of trafficking is ended. That is different if there is a danger to public order or national security, or if the person did not follow an earlier decision (article 74/11). Since 23 May 2026 a ban can also be for life in cases of terrorism or extremism.',
    endings: {
      banBarred: {
        reason:
          'The person’s stay as a victim ended. The answers say that there is no conviction, no decision on public order and no earlier order. The law then allows no ban.',
        todo: 'Show the ban to a lawyer or to the person’s centre for victims at once.',
      },
      victimCheck: {
        reason:
          'The person’s stay as a victim may have ended. Danger and earlier orders decide whether a ban was allowed.',
        todo: 'Show the ban to a lawyer or to the person’s centre for victims.',
      },
      threatNamed: { todo: 'Ask a lawyer whether facts about the person explain the danger.' },
      groundMissing: { reason: 'No reason was found in the ban, although it has to give one.' },
    },
  },
  banTime: {
    rule: 'Article 74/11 §3 says that the ban takes effect on the day the person receives it. The Court of Justice of the European Union says that its years count from the day the person really leaves the Schengen area (C-225/16, C-806/18). If the person has not left, the years have not begun.',
    refusal: 'The person stayed in Belgium and thought that the years of the ban were running.',
    endings: {
      notLeft: {
        reason:
          'The person has not left since they received the ban. The years of the ban count from the day they really leave, so do not count on it being over. Before that day, the order to leave decides about their stay.',
        todo: 'Ask a lawyer what the ban means for the person as long as they have not left.',
      },
      stillRuns: {
        todo: 'Note the day on which they will have passed, counted from the day the person left.',
      },
      passedSinceNoticeOnly: {
        reason:
          'The years have passed since the person received the ban, but not since the day they left. The years count from the day the person left.',
        todo: 'Ask a lawyer before the person travels. Keep the proof of the day they left.',
      },
      passedSinceLeaving: {
        reason: 'The years of the ban have passed since the day the person left.',
        todo: 'Before the person travels, ask the embassy or a lawyer whether the ban still shows in the systems. Keep the proof of the day the person left.',
      },
    },
  },
  banLifting: {
    title: 'Can the person ask to lift the entry ban?',
    rule: 'From abroad, the person can ask to lift the ban for humanitarian reasons at any time, or for work or study after two thirds of the term. If the person has written proof that they left exactly as decided, they can ask the Immigration Office directly. It decides within four months. No answer is a refusal (article 74/12). For a ban for life, two thirds are 20 years.',
    endings: {
      askAtEmbassy: {
        reason:
          'The person is abroad and has a reason that the law names. They can ask at the Belgian embassy.',
      },
      directRequest: {
        reason:
          'With written proof that they left as decided, the person can ask the Immigration Office directly.',
      },
      askFromAbroad: {
        reason:
          'For this reason the person has to ask the Belgian embassy where they live abroad. The person is in Belgium now.',
        todo: 'Ask a lawyer whether a treaty, an act or a royal decree makes an exception for the person.',
      },
      tooSoon: {
        reason:
          'For work or study the person can ask after two thirds of the ban. They have not reached that point yet.',
        todo: 'Note the day on which two thirds have passed. For humanitarian reasons the person can ask earlier.',
      },
      tooSoonSinceLeaving: {
        reason:
          'Two thirds of the ban have passed since the person received it, but not since the day they left. The years count from the day the person left.',
        todo: 'Ask a lawyer or the embassy whether the person can ask now. For humanitarian reasons they can ask at any time.',
      },
      departureToShow: {
        reason:
          'The person is abroad, but the answers say that they did not leave after they received the ban. The years count from the day the person really left.',
        todo: 'Look for proof of the day the person left, and show it to the embassy or a lawyer.',
      },
      banOver: {
        reason: 'The whole term of the ban has passed, counted from the day the person left.',
        todo: 'Before the person travels, ask the embassy or a lawyer whether the ban still shows in the systems.',
      },
      noReason: {
        reason: 'The answers name no reason for which a ban can be lifted.',
        todo: 'If the person’s situation changes, look at the reasons again.',
      },
    },
  },
} as const
