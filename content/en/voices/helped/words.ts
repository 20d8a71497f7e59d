/** What the engine returns, of a person whom somebody helps. */
export const words = {
  doubtWords: {
    open: 'This is not certain: {facts}. The result of this point depends on it.',
    part: 'This is not certain: {facts}. Whether this part applies to the person depends on it.',
    same: 'This is not certain: {facts}. Whatever the answer, the result of this point is the same.',
    ask: 'Find out first, or ask a lawyer or a social worker to look at it with the person.',
  },
  verdictWords: {
    'can-be-lodged': { means: 'Nothing in the answers stands in the way of lodging. The authority decides.' },
    'points-to-complete': {
      means: 'Some answers or papers are missing, or a point has to be checked first.',
    },
    'not-ready-yet': {
      means:
        'Some conditions are not met. For each of them, there is something that the person can get or do.',
    },
    overview: {
      name: 'Where the person stands',
      means: 'There is nothing to lodge here. The points below say what the rules give the person today.',
    },
  },
} as const
