import { defineProcedure } from '@/machines/engine/procedure'
import {
  certificateAge,
  certificateContent,
  certificateModel,
  certificateSigned,
  patientIdentifiable,
} from '@/machines/procedures/medical-regularisation/certificate'
import { identity } from '@/machines/procedures/medical-regularisation/identity'
import {
  adequateTreatment,
  medicalFilter,
  noExcludedActs,
  seriousIllness,
} from '@/machines/procedures/medical-regularisation/illness'
import {
  actualAddress,
  inBelgium,
  registeredPost,
} from '@/machines/procedures/medical-regularisation/lodging'
import {
  domicile,
  language,
  usefulInformation,
} from '@/machines/procedures/medical-regularisation/preparation'
import {
  noEarlierMedicalElements,
  noEarlierStayElements,
  noProtectionElements,
} from '@/machines/procedures/medical-regularisation/repetition'

/** Medical regularisation, art. 9ter of the Aliens Act. `admissibility` follows the order of its §3. */
export const procedure = defineProcedure({
  id: 'medical-regularisation',
  kind: 'application',
  stages: {
    admissibility: {
      gate: true,
      conditions: {
        inBelgium,
        registeredPost,
        actualAddress,
        identity,
        certificateModel,
        certificateAge,
        certificateContent,
        certificateSigned,
        patientIdentifiable,
        medicalFilter,
        noEarlierMedicalElements,
        noProtectionElements,
        noEarlierStayElements,
      },
    },
    exclusion: { gate: true, conditions: { noExcludedActs } },
    merits: { gate: false, conditions: { seriousIllness, adequateTreatment } },
    preparation: { gate: false, conditions: { language, domicile, usefulInformation } },
  },
})
