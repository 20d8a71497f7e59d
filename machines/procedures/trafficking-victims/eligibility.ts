import { defineProcedure } from '@/machines/engine/procedure'
import {
  afterDismissal,
  identityEffort,
  recognition,
  unlimitedStay,
} from '@/machines/procedures/trafficking-victims/court-file'
import { publicOrder, residenceTitle } from '@/machines/procedures/trafficking-victims/first-paper'
import { situation } from '@/machines/procedures/trafficking-victims/situation'
import { centre, contact, cooperation } from '@/machines/procedures/trafficking-victims/three-conditions'
import {
  endedCooperation,
  endedProceedings,
  renewedContact,
  truth,
} from '@/machines/procedures/trafficking-victims/withdrawal'

/** Protection of victims of trafficking or aggravated smuggling (Aliens Act 61/2–61/5, 77quater). */
export const procedure = defineProcedure({
  id: 'trafficking-victims',
  kind: 'application',
  stages: {
    situation: { gate: true, conditions: { situation } },
    threeConditions: { gate: true, conditions: { contact, centre, cooperation } },
    paper: { gate: true, conditions: { residenceTitle, publicOrder } },
    courtFile: { gate: false, conditions: { recognition, identityEffort, unlimitedStay, afterDismissal } },
    withdrawal: { gate: false, conditions: { renewedContact, endedCooperation, endedProceedings, truth } },
  },
})
