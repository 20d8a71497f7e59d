import { defineProcedure } from '@/machines/engine/procedure'
import {
  identityAndOrigin,
  nationalityLost,
  noNationalityToGet,
  noOtherCountry,
  publicOrder,
  stateless,
  withinConvention,
} from '@/machines/procedures/statelessness/conditions'
import {
  earlierStay,
  newElements,
  notClearlyUnfounded,
  noUnlimitedStay,
} from '@/machines/procedures/statelessness/consideration'
import { actualAddress, inBelgium, registeredPost } from '@/machines/procedures/statelessness/lodging'
import { courtCase, protection } from '@/machines/procedures/statelessness/other-procedures'
import { noFraud, order, translations } from '@/machines/procedures/statelessness/preparation'

/**
 * Residence as a stateless person, arts 57/37 to 57/46 of the Aliens Act, since 1 September 2024: how it is lodged (57/38),
 * whether it is taken into consideration (57/40), what it waits for (57/41 §3, 57/42), and the six conditions (57/37).
 */
export const procedure = defineProcedure({
  id: 'statelessness',
  kind: 'application',
  stages: {
    lodging: { gate: true, conditions: { inBelgium, registeredPost, actualAddress } },
    consideration: {
      gate: true,
      conditions: { newElements, notClearlyUnfounded, noUnlimitedStay, earlierStay },
    },
    otherProcedures: { gate: true, conditions: { protection, courtCase } },
    conditions: {
      gate: true,
      conditions: {
        stateless,
        withinConvention,
        identityAndOrigin,
        nationalityLost,
        noNationalityToGet,
        noOtherCountry,
        publicOrder,
      },
    },
    preparation: { gate: false, conditions: { translations, order, noFraud } },
  },
})
