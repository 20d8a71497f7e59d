import type { Reason } from '../survivors'

const sortsLast = 'The word `unsure` sorts after every day, so the comparison beside it has the same outcome.'
const remembered = 'What is remembered only saves time: worked out anew it is the same.'
const neverNull = 'A comparison with what is not there is false as well; the compiler asks for the question.'

const noEvent = 'A text among the rows names no event, so nothing is found for it, as for no row at all.'

export const machines: readonly Reason[] = [
  {
    file: 'machines/bounds.ts',
    code: "''",
    into: ['"Stryker was here!"'],
    why: 'No state has either name, so there is nothing ahead in both cases.',
  },
  { file: 'machines/courses/chart.ts', code: 'known', into: ['false'], why: remembered },
  { file: 'machines/courses/limits.ts', code: '[]', into: ['["Stryker was here"]'], why: noEvent },
  { file: 'machines/position.ts', code: '[]', into: ['["Stryker was here"]'], why: noEvent },
  {
    file: 'machines/deadlines/count.ts',
    code: 'recheckFrom !== undefined',
    into: ['true'],
    why: neverNull,
  },
  {
    file: 'machines/deadlines/status.ts',
    code: "deadline.status === 'counted'",
    into: ['true'],
    why: 'A deadline of an unknown day has no first day either: nothing is compared with today.',
  },
  { file: 'machines/deadlines/status.ts', code: 'opens !== null', into: ['true'], why: neverNull },
  {
    file: 'machines/derived/screening.ts',
    code: "day === 'unsure'",
    into: ['false'],
    why: sortsLast,
  },
  { file: 'machines/derived/screening.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  { file: 'machines/fee.ts', code: 'rows[0].inForce.from !== null', into: ['true'], why: neverNull },
  {
    file: 'machines/finding.ts',
    code: '!state || !isAsk(state)',
    into: ['false', '!state && !isAsk(state)'],
    why: 'An ending asks for nothing, so reading it gives no answer that could be added.',
  },
  {
    file: 'machines/finding.ts',
    code: 'value !== undefined',
    into: ['true'],
    why: 'Where a band could be read, every answer behind it is there; the compiler asks for the question.',
  },
  { file: 'machines/procedure.ts', code: '!list', into: ['true'], why: remembered },
  {
    file: 'machines/replay.ts',
    code: 'region !== null',
    into: ['true'],
    why: 'No region stands under that name, so the event is not taken up either way.',
  },
  { file: 'machines/replay.ts', code: '!map', into: ['true'], why: remembered },
  { file: 'machines/replay.ts', code: "event.on !== 'unsure'", into: ['true'], why: sortsLast },
  { file: 'machines/replay.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  { file: 'machines/urgent.ts', code: 'day !== undefined', into: ['true'], why: neverNull },
  {
    file: 'machines/urgent.ts',
    code: "day !== undefined && day !== 'unsure'",
    into: ['true', "day !== undefined || day !== 'unsure'"],
    why: 'Neither what is not there nor the word `unsure` comes on or before a day: the comparison beside it says no.',
  },
  { file: 'machines/urgent.ts', code: "day !== 'unsure'", into: ['true'], why: sortsLast },
  { file: 'machines/urgent.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  {
    file: 'machines/whatIf.ts',
    code: 'second.fact === first.fact',
    into: ['false'],
    why: 'Another value of the same fact was tried by itself before, and was not enough.',
  },
  {
    file: 'machines/routes.ts',
    code: '!finding',
    into: ['false'],
    why: 'Guards against a route that the finder forgets: no route of today is, and the tables of the finder cannot be taken apart by a test.',
  },
  {
    file: 'machines/routes.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code, quoted as it is.
    code: '`The route finder does not look at ${route}`',
    into: ['``'],
    why: 'The words of that error, which no route of today can cause.',
  },
]
