/** Results: excludedElements, of a person whom somebody helps. */
export const excludedElements = {
  noElementsRefusedInProtection: {
    rule: 'The person cannot use in 9bis what they raised in an international protection procedure and what was rejected there. Exception: it was rejected because it falls outside international protection, or because the protection authorities had no power to judge it.',
    endings: {
      noProtectionProcedure: { reason: 'The person never applied for international protection in Belgium.' },
      nothingRefusedYet: {
        reason:
          'The person’s international protection procedure is running, and no earlier application was refused. Nothing has been rejected yet.',
      },
      notRefusedBefore: {
        reason: 'None of the person’s reasons was refused in an international protection procedure.',
      },
      outsideProtection: {
        reason:
          'The person’s reasons were refused there only because these reasons fall outside international protection, or because the protection authorities had no power to judge them. The person can still use them.',
      },
      someRefusedBefore: {
        reason:
          'Some of the person’s reasons were judged and refused in an international protection procedure. Those no longer count. The other reasons still do.',
        todo: 'Build the application on the reasons that the person did not raise before.',
      },
      allRefusedBefore: {
        reason: 'All the person’s reasons were judged and refused in an international protection procedure.',
        todo: 'A new fact, or a new policy, can be a new element. Talk to a lawyer before the person applies.',
      },
    },
  },
  noElementsKeptBack: {
    rule: 'The person cannot use in 9bis what they should have raised in an international protection procedure. This applies if it existed and they knew it before that procedure ended.',
    endings: {
      neverInProtection: { reason: 'The person never applied for international protection in Belgium.' },
      canStillBeRaised: {
        reason:
          'The person’s international protection procedure is running, and no earlier application was refused. The person has to raise there now what belongs there.',
      },
      nothingKeptBack: {
        reason: 'The person kept back no reason that belonged in the international protection procedure.',
      },
      someKeptBack: {
        reason:
          'The person should have raised some of their reasons in the international protection procedure. Those no longer count. The other reasons still do.',
        todo: 'Build the application on the reasons that the person did not raise before.',
      },
      allKeptBack: {
        reason: 'The person should have raised all their reasons in the international protection procedure.',
        todo: 'A new fact, or a new policy, can be a new element. Talk to a lawyer before the person applies.',
      },
    },
  },
  noElementsOfStayApplication: {
    rule: 'The person cannot use again what they raised in an earlier application to stay, whatever the answer was. Exceptions: that application failed only on the identity document or the fee, or was withdrawn.',
    endings: {
      noStayApplication: {
        reason: 'The person lodged no earlier 9bis application and no other application to stay.',
      },
      newSinceStayApplication: {
        reason: 'The person gave none of their reasons in an earlier application to stay.',
      },
      failedOnForm: {
        reason:
          'The person’s earlier application failed because of the identity document or the fee. The person can use its reasons again.',
      },
      wasWithdrawn: {
        reason:
          'The person’s earlier application was withdrawn, or the new one replaces it. The person can use its reasons again.',
      },
      someRaisedInStay: {
        reason:
          'The person already gave some of their reasons in an earlier application to stay. Those no longer count. The other reasons still do.',
        todo: 'Build the application on the reasons that the person did not raise before.',
      },
      allRaisedInStay: {
        reason:
          'The person already gave all their reasons in an earlier application to stay. It makes no difference what the answer was.',
        todo: 'A new fact, or a new policy, can be a new element. Talk to a lawyer before the person applies.',
      },
    },
  },
  noElementsOfMedicalApplication: {
    rule: 'The person cannot use in 9bis what they raised in a medical application (9ter). The law makes no exception.',
    endings: {
      noMedicalApplication: { reason: 'The person never lodged a medical application (9ter).' },
      newSinceMedical: { reason: 'The person gave none of their reasons in a medical application (9ter).' },
      someRaisedInMedical: {
        reason:
          'The person already gave some of their reasons in a medical application (9ter). Those no longer count. The other reasons still do.',
        todo: 'Build the application on the reasons that the person did not raise before.',
      },
      allRaisedInMedical: {
        reason: 'The person already gave all their reasons in a medical application (9ter).',
        todo: 'Look for reasons of another kind. For a change in the person’s health, look at 9ter.',
      },
    },
  },
  noElementsOfStatelessness: {
    rule: 'Since 1 September 2024, the person cannot use in 9bis what they raised in an application to stay as a stateless person. Exception: that application was not taken into consideration.',
    endings: {
      noStatelessnessApplication: {
        reason: 'The person never lodged an application to stay as a stateless person.',
      },
      newSinceStatelessness: {
        reason: 'The person gave none of their reasons in an application to stay as a stateless person.',
      },
      notConsidered: {
        reason:
          'The person’s statelessness application was not taken into consideration. The person can use its reasons again.',
      },
      someRaisedInStatelessness: {
        reason:
          'The person already gave some of their reasons in a statelessness application. Those no longer count. The other reasons still do.',
        todo: 'Build the application on the reasons that the person did not raise before.',
      },
      allRaisedInStatelessness: {
        reason: 'The person already gave all their reasons in a statelessness application.',
        todo: 'A new fact, or a new policy, can be a new element. Talk to a lawyer before the person applies.',
      },
    },
  },
} as const
