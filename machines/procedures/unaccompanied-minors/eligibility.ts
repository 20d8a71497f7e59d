import { defineProcedure } from '@/machines/engine/procedure'
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

/** Best-interest procedure for unaccompanied minors (Aliens Act 61/14–61/25, 74/16). */
export const procedure = defineProcedure({
  id: 'unaccompanied-minors',
  kind: 'application',
  stages: {
    who: { gate: true, conditions: { nationality, age, unaccompanied, identified, noCardYet } },
    application: { gate: true, conditions: { guardian, contents, identity, familyContact } },
    exclusion: { gate: true, conditions: { publicOrder } },
    time: { gate: false, conditions: { timeBeforeEighteen, otherProcedures } },
    outcome: { gate: false, conditions: { parents, returnSafeguards, lifeHere } },
    papers: { gate: false, conditions: { nextPaper, atEighteen } },
  },
})
