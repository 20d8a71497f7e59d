import { appliesIf, defineProcedure } from '@/machines/engine/procedure'
import {
  contents,
  familyContact,
  guardian,
  identity,
  publicOrder,
} from '@/machines/procedures/unaccompanied-minors/application'
import { lifeHere, parents, returnSafeguards } from '@/machines/procedures/unaccompanied-minors/outcome'
import {
  atEighteen,
  nextPaper,
  otherProcedures,
  timeBeforeEighteen,
} from '@/machines/procedures/unaccompanied-minors/time'
import {
  age,
  identified,
  nationality,
  noCardYet,
  unaccompanied,
} from '@/machines/procedures/unaccompanied-minors/who'

/** From 18 no guardian lodges or proposes anything, so what a guardian prepares is not looked at any more. */
const asMinor = appliesIf('majority', ['under-18'], {
  basis: ['aliens-act:61/14:1°', 'practice:minors-at-eighteen'],
  doubt: {
    applies: true,
    why: 'Whether the person is a minor is a condition of its own; until that is known, the file is prepared as for a minor.',
  },
})

/** Best-interest procedure for unaccompanied minors (Aliens Act 61/14–61/25, 74/16). */
export const procedure = defineProcedure({
  id: 'unaccompanied-minors',
  kind: 'application',
  stages: {
    who: { gate: true, conditions: { nationality, age, unaccompanied, identified } },
    application: {
      gate: true,
      appliesIf: asMinor,
      conditions: { noCardYet, guardian, contents, identity, familyContact },
    },
    exclusion: { gate: true, conditions: { publicOrder } },
    time: { gate: false, conditions: { timeBeforeEighteen, otherProcedures } },
    outcome: { gate: false, appliesIf: asMinor, conditions: { parents, returnSafeguards, lifeHere } },
    papers: { gate: false, conditions: { nextPaper, atEighteen } },
  },
})
