export const publicOrder = {
  publicOrder: {
    title: 'No danger to public order',
    rule: 'If the authorities think that you could harm public order or national security, you can lose any of the papers. You then cannot get the six-month A card.',
    endings: {
      noConcern: { reason: 'You know of no problem with public order.' },
      dangerDecided: {
        reason:
          'The Immigration Office has written that it sees you as a danger. In that case it can refuse or end the papers.',
        todo: 'Take the decision to a lawyer and the centre at once. Follow the time limit printed on it.',
      },
      concernWeighed: {
        reason:
          'There was a problem, and the Immigration Office has not decided about it yet. It will judge it.',
        todo: 'Tell the centre or a lawyer, especially if others made you do it.',
      },
    },
  },
} as const
