export const publicOrder = {
  publicOrder: {
    title: 'No danger for public order',
    rule: 'Whoever is considered able to harm public order or national security can lose each paper, and cannot get the A card of six months.',
    endings: {
      noConcern: { reason: 'You know of no problem with public order.' },
      dangerDecided: {
        reason:
          'The Immigration Office has written that it sees you as a danger. It can then refuse or end the papers.',
        todo: 'Take the decision to a lawyer and the centre at once. Follow the time limit printed on it.',
      },
      concernWeighed: {
        reason: 'There was a problem, and the Immigration Office has not decided about it. It judges it.',
        todo: 'Tell the centre or a lawyer, above all if others made you do it.',
      },
    },
  },
} as const
