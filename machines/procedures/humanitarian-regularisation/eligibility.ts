import { defineProcedure } from '@/machines/engine/procedure'
import {
  noElementsOfMedicalApplication,
  noElementsOfStatelessness,
  noElementsOfStayApplication,
} from '@/machines/procedures/humanitarian-regularisation/application-elements'
import { exceptionalCircumstances } from '@/machines/procedures/humanitarian-regularisation/circumstances'
import { familyFee, fee } from '@/machines/procedures/humanitarian-regularisation/fee'
import { identity } from '@/machines/procedures/humanitarian-regularisation/identity'
import {
  longProcedure,
  noFraud,
  noPublicOrderConcern,
  vulnerability,
} from '@/machines/procedures/humanitarian-regularisation/merits'
import {
  filedWithMayor,
  residence,
  staysInBelgium,
} from '@/machines/procedures/humanitarian-regularisation/place'
import { domicile, language } from '@/machines/procedures/humanitarian-regularisation/preparation'
import {
  noElementsKeptBack,
  noElementsRefusedInProtection,
} from '@/machines/procedures/humanitarian-regularisation/protection-elements'
import { noEntryBan, noUnlimitedStay } from '@/machines/procedures/humanitarian-regularisation/stay'

/** Humanitarian regularisation, article 9bis of the Aliens Act: a discretionary authorisation to stay. */
export const procedure = defineProcedure({
  id: 'humanitarian-regularisation',
  kind: 'application',
  stages: {
    admissibility: {
      gate: true,
      conditions: {
        staysInBelgium,
        noUnlimitedStay,
        filedWithMayor,
        residence,
        fee,
        familyFee,
        identity,
        exceptionalCircumstances,
        noEntryBan,
      },
    },
    excludedElements: {
      gate: true,
      conditions: {
        noElementsRefusedInProtection,
        noElementsKeptBack,
        noElementsOfStayApplication,
        noElementsOfMedicalApplication,
        noElementsOfStatelessness,
      },
    },
    merits: {
      gate: false,
      conditions: { vulnerability, longProcedure, noFraud, noPublicOrderConcern },
    },
    preparation: { gate: false, conditions: { language, domicile } },
  },
})
