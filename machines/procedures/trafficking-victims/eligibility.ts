import { appliesIf, defineProcedure } from '@/machines/engine/procedure'
import {
  afterDismissal,
  identityEffort,
  recognition,
  unlimitedStay,
} from '@/machines/procedures/trafficking-victims/court-file'
import { residenceTitle } from '@/machines/procedures/trafficking-victims/first-paper'
import { publicOrder } from '@/machines/procedures/trafficking-victims/public-order'
import { situation } from '@/machines/procedures/trafficking-victims/situation'
import { centre, contact, cooperation } from '@/machines/procedures/trafficking-victims/three-conditions'
import {
  endedCooperation,
  endedProceedings,
  renewedContact,
  truth,
} from '@/machines/procedures/trafficking-victims/withdrawal'

/** The B card ends the protection; nothing of what leads to it is asked again (61/5). */
const beforeUnlimited = appliesIf(
  'traffickingPhase',
  ['none', 'forty-five-days', 'three-months', 'six-months'],
  { basis: ['aliens-act:61/5'] },
)

/** Only a paper that is not unlimited ends on these grounds. */
const paperHeld = appliesIf('traffickingPhase', ['forty-five-days', 'three-months', 'six-months'], {
  basis: ['aliens-act:61/2:§3', 'aliens-act:61/3:§3', 'aliens-act:61/4:§2'],
})

/** Protection of victims of trafficking or aggravated smuggling (Aliens Act 61/2–61/5, 77quater). */
export const procedure = defineProcedure({
  id: 'trafficking-victims',
  kind: 'application',
  stages: {
    situation: { gate: true, conditions: { situation } },
    conditions: {
      gate: true,
      appliesIf: beforeUnlimited,
      conditions: { contact, centre, cooperation, publicOrder },
    },
    paper: { gate: true, conditions: { residenceTitle } },
    courtFile: { gate: false, appliesIf: beforeUnlimited, conditions: { recognition, afterDismissal } },
    identity: {
      gate: false,
      appliesIf: appliesIf('traffickingPhase', ['three-months'], { basis: ['aliens-act:61/3:§4'] }),
      conditions: { identityEffort },
    },
    unlimitedStay: { gate: false, conditions: { unlimitedStay } },
    withdrawal: {
      gate: false,
      against: true,
      appliesIf: paperHeld,
      conditions: { renewedContact, endedCooperation, endedProceedings, truth },
    },
  },
})
