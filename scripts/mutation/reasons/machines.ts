import type { Reason } from '../survivors'

const sortsLast = 'The word `unsure` sorts after every day, so the comparison beside it has the same outcome.'
const remembered = 'What is remembered only saves time: worked out anew it is the same.'
const neverNull = 'A comparison with what is not there is false as well; the compiler asks for the question.'

const noEvent = 'A text among the rows names no event, so nothing is found for it, as for no row at all.'

export const machines: readonly Reason[] = [
  {
    file: 'machines/engine/bounds.ts',
    code: "''",
    into: ['"Stryker was here!"'],
    why: 'No state has either name, so there is nothing ahead in both cases.',
  },
  { file: 'machines/lifecycle/machine.ts', code: 'known', into: ['false'], why: remembered },
  { file: 'machines/lifecycle/limits.ts', code: '[]', into: ['["Stryker was here"]'], why: noEvent },
  { file: 'machines/lifecycle/position.ts', code: '[]', into: ['["Stryker was here"]'], why: noEvent },
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
    file: 'machines/bands/screening.ts',
    code: "day === 'unsure'",
    into: ['false'],
    why: sortsLast,
  },
  { file: 'machines/bands/screening.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  {
    file: 'machines/procedures/fee.ts',
    code: 'rows[0].inForce.from !== null',
    into: ['true'],
    why: neverNull,
  },
  {
    file: 'machines/engine/finding.ts',
    code: '!state || !isAsk(state)',
    into: ['false', '!state && !isAsk(state)'],
    why: 'An ending asks for nothing, so reading it gives no answer that could be added.',
  },
  {
    file: 'machines/engine/finding.ts',
    code: 'value !== undefined',
    into: ['true'],
    why: 'Where a band could be read, every answer behind it is there; the compiler asks for the question.',
  },
  { file: 'machines/engine/procedure.ts', code: '!list', into: ['true'], why: remembered },
  {
    file: 'machines/lifecycle/replay.ts',
    code: 'region !== null',
    into: ['true'],
    why: 'No region stands under that name, so the event is not taken up either way.',
  },
  { file: 'machines/lifecycle/replay.ts', code: '!map', into: ['true'], why: remembered },
  { file: 'machines/lifecycle/replay.ts', code: "event.on !== 'unsure'", into: ['true'], why: sortsLast },
  { file: 'machines/lifecycle/replay.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  { file: 'machines/deadlines/urgent.ts', code: 'day !== undefined', into: ['true'], why: neverNull },
  {
    file: 'machines/deadlines/urgent.ts',
    code: "day !== undefined && day !== 'unsure'",
    into: ['true', "day !== undefined || day !== 'unsure'"],
    why: 'Neither what is not there nor the word `unsure` comes on or before a day: the comparison beside it says no.',
  },
  { file: 'machines/deadlines/urgent.ts', code: "day !== 'unsure'", into: ['true'], why: sortsLast },
  { file: 'machines/deadlines/urgent.ts', code: "'unsure'", into: ['""'], why: sortsLast },
  {
    file: 'machines/engine/what-if.ts',
    code: 'second.fact === first.fact',
    into: ['false'],
    why: 'Another value of the same fact was tried by itself before, and was not enough.',
  },
  {
    file: 'machines/routes/finder.ts',
    code: '!finding',
    into: ['false'],
    why: 'Guards against a route that the finder forgets: no route of today is, and the tables of the finder cannot be taken apart by a test.',
  },
  {
    file: 'machines/routes/finder.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code, quoted as it is.
    code: '`The route finder does not look at ${route}`',
    into: ['``'],
    why: 'The words of that error, which no route of today can cause.',
  },
]
