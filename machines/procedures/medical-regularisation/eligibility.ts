import { appliesIf, defineProcedure } from '@/machines/engine/procedure'
import {
  certificateAge,
  certificateContent,
  certificateEnclosed,
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
  applicantIsPatient,
  inBelgium,
  noUnlimitedStay,
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

/**
 * Medical regularisation, art. 9ter of the Aliens Act. `admissibility` follows its §3, 1° to 5°; what stands on the
 * certificate (3°) comes after the rest, since it can only be read on a certificate on the model.
 */
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
        applicantIsPatient,
        noUnlimitedStay,
        identity,
        certificateModel,
        medicalFilter,
        noEarlierMedicalElements,
        noProtectionElements,
        noEarlierStayElements,
      },
    },
    certificate: {
      gate: true,
      appliesIf: appliesIf('certificateForm', ['current-model', 'older-model'], {
        basis: ['aliens-act:9ter:§1:al.4'],
      }),
      conditions: {
        certificateEnclosed,
        certificateAge,
        certificateContent,
        certificateSigned,
        patientIdentifiable,
      },
    },
    exclusion: { gate: true, conditions: { noExcludedActs } },
    merits: { gate: false, conditions: { seriousIllness, adequateTreatment } },
    preparation: { gate: false, conditions: { language, domicile, usefulInformation } },
  },
})
