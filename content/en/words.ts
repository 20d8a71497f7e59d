import type { WordedNature } from '@/content/language'
import type { Finding } from '@/machines/engine/finding'
import type { Verdict } from '@/machines/engine/verdict'

/** Words for what the engine returns: the same on screen, print and command line. */
export const verdictWords: Readonly<Record<Verdict, { readonly name: string; readonly means: string }>> = {
  'can-be-lodged': {
    name: 'Can be lodged',
    means: 'Nothing in your answers stands in the way of lodging. The authority decides.',
  },
  'points-to-complete': {
    name: 'Not complete yet',
    means: 'Some answers or papers are missing, or you have to check a point first.',
  },
  'not-ready-yet': {
    name: 'Not ready yet',
    means: 'Some conditions are not met. For each of them, there is something you can get or do.',
  },
  'not-open-now': {
    name: 'Not open now',
    means: 'At least one condition is not met today. See which one, and what could change it.',
  },
  'depends-on-assessment': {
    name: 'Up to the authority',
    means: 'It can go ahead. An official, a doctor, a prosecutor or a court judges the points marked below.',
  },
  overview: {
    name: 'Where you stand',
    means: 'There is nothing to lodge here. The points below say what the rules give you today.',
  },
}

export const statusWords: Readonly<Record<Finding['status'], string>> = {
  met: 'Met',
  unmet: 'Not met',
  'to-verify': 'To check',
  'not-applicable': 'Does not apply',
  unanswered: 'Not answered yet',
}

/** Of a ground against the person: “met” would say that it is there. */
export const groundWords: Readonly<Record<Finding['status'], string>> = {
  met: 'Not the case',
  unmet: 'The case',
  'to-verify': 'To check',
  'not-applicable': 'Does not apply',
  unanswered: 'Not answered yet',
}

export const natureWords: Readonly<Record<WordedNature, string>> = {
  rule: 'The law decides this.',
  'rule-with-practice': 'The law decides this; practice adds the details.',
  assessed: 'An official, a doctor, a prosecutor or a court judges this.',
  discretionary: 'The authority may decide either way.',
  practice: 'This is how it is done in practice; the law does not spell it out.',
}

/** What stands beside a point that only practice accepts. */
export const practiceWords = {
  safer: 'It is safer not to rely on this practice. {advice} We last checked this practice on {date}.',
} as const

export const doubtWords = {
  open: 'You are not sure about this: {facts}. The result of this point depends on it.',
  part: 'You are not sure about this: {facts}. Whether this part applies to you depends on it.',
  same: 'You are not sure about this: {facts}. Whatever the answer, the result of this point is the same.',
  ask: 'Find out first, or ask a lawyer or a social worker to look at it with you.',
} as const
