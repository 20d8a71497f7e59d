import { defineProcedure } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { procedure } from '@/machines/procedures/medical-regularisation'

const { admissibility, certificate } = procedure.stages
const { inBelgium, registeredPost, actualAddress, identity, certificateModel, noEarlierMedicalElements } =
  admissibility.conditions
const { certificateAge, certificateContent, certificateSigned, patientIdentifiable } = certificate.conditions

/** Ten admissibility conditions of 9ter, the ground on which the engines are compared. */
export const tenConditions = defineProcedure({
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
        noEarlierMedicalElements,
      },
    },
    certificate: {
      ...certificate,
      conditions: { certificateAge, certificateContent, certificateSigned, patientIdentifiable },
    },
  },
})

/** A file with one stale certificate and an earlier application: every condition has an answer. */
export const sampleFacts: Facts = {
  whereabouts: 'belgium',
  sendingMethod: 'registered-post',
  addressInApplication: 'actual',
  identityPaper: 'several',
  identityProofSent: 'with-application',
  paperData: 'yes',
  paperAuthority: 'yes',
  paperPhoto: 'yes',
  paperIndependent: 'yes',
  certificateForm: 'current-model',
  certificateDate: '2026-07-01',
  medicalFilingDate: '2026-12-01',
  certificateStates: ['illness', 'severity', 'treatment'],
  certificateSignature: 'signed',
  patientNamed: 'on-certificate',
  earlierApplications: ['medical'],
  earlierMedicalOutcome: 'other',
  newMedicalElements: 'new-treatment',
}
export const sampleDay = '2026-11-22'
