import type { Reason } from '../survivors'

const stryker = '"Stryker was here!"'
const strykerList = '["Stryker was here"]'

export const cases: readonly Reason[] = [
  {
    file: 'cases/exchange/csv.ts',
    code: "''",
    into: [stryker],
    why: 'The compiler asks for a column that may be missing; every row of a table has as many cells as there are columns.',
  },
  {
    file: 'content/say/deadline-lines.ts',
    code: '[]',
    into: [strykerList],
    why: 'Only a limit that opens something has no last day, and no such limit of the law is counted in several ways.',
  },
  {
    file: 'content/say/deadline-lines.ts',
    code: "''",
    into: [stryker],
    why: 'Only a limit that opens something has no last day, and no such limit of the law has another length that may apply.',
  },
  {
    file: 'content/say/deadline-lines.ts',
    code: 'lastOf(a) < lastOf(known)',
    into: ['lastOf(a) <= lastOf(known)'],
    why: 'Of two ways with the same length and the same last day, either gives the same sentence.',
  },
  {
    file: 'content/say/deadline-lines.ts',
    code: 'step.closed[0]?.why',
    into: ['step.closed[0].why'],
    why: 'The compiler asks for a list that may be empty; a last day moves only past a closed day.',
  },
  {
    file: 'content/say/deadline-lines.ts',
    code: "'other'",
    into: ['""'],
    why: 'The compiler asks for a list that may be empty; a last day moves only past a closed day.',
  },
  {
    file: 'cases/dossier/desk-row.ts',
    code: "text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()",
    into: ["text.normalize('NFD').replace(/\\p{M}/gu, '').toUpperCase()"],
    why: 'What is typed and what is searched are folded alike; large or small letters find the same, but for rare ones such as ß.',
  },
  {
    file: 'cases/exchange/hand-over.ts',
    code: 'Object.keys(known) .filter(isFactId)',
    into: ['Object.keys(known)'],
    why: 'Tells the compiler what the names are; a case that was read has no fact that is not known.',
  },
  {
    file: 'cases/dossier/parse.ts',
    code: "typeof version !== 'number'",
    into: ['false'],
    why: 'Tells the compiler that it is a number; the check for a whole number beside it refuses everything else.',
  },
]
