import { Answers, type View } from '@/machines/engine/answers'
import type { Facts } from '@/machines/facts/registry'

/** The ten conditions written out by hand for a definite answer to every question: the floor of the comparison. */
export function handWritten(view: View): Readonly<Record<string, string>> {
  const f: Facts = view.facts
  const age = new Answers(view).read('certificateAge')
  const stated = f.certificateStates ?? []
  const missing = (['illness', 'severity', 'treatment'] as const).filter((s) => !stated.includes(s))
  return {
    inBelgium: f.whereabouts === 'belgium' ? 'staysInBelgium' : 'abroad',
    registeredPost: f.sendingMethod === 'registered-post' ? 'sentRegistered' : 'notRegistered',
    actualAddress: f.addressInApplication === 'actual' ? 'actualAddressGiven' : 'noAddress',
    identity: identity(f),
    certificateModel: f.certificateForm === 'current-model' ? 'onCurrentModel' : 'noCertificate',
    certificateAge: age === 'under-3-months' ? 'certificateFresh' : 'certificateTooOld',
    certificateContent: missing.length === 0 ? 'allThreeStated' : 'severalMissing',
    certificateSigned: f.certificateSignature === 'signed' ? 'signedByDoctor' : 'notSigned',
    patientIdentifiable: f.patientNamed === 'on-certificate' ? 'namedOnCertificate' : 'patientNotNamed',
    noEarlierMedicalElements: earlier(f),
  }
}

function identity(f: Facts): string {
  if (f.identityProofSent !== 'with-application') return 'proofSentLater'
  if (f.identityPaper === 'passport-or-id') return 'passportEnclosed'
  if (f.paperData !== 'yes') return 'dataMissing'
  if (f.paperAuthority !== 'yes') return 'wrongIssuer'
  if (f.paperPhoto !== 'yes') return 'noPhysicalLink'
  if (f.paperIndependent !== 'yes') return 'ownWordOnly'
  return 'papersEnclosed'
}

function earlier(f: Facts): string {
  if (!f.earlierApplications?.includes('medical')) return 'firstApplication'
  if (f.earlierMedicalOutcome === 'form') return 'failedOnForm'
  if (f.newMedicalElements === 'same') return 'sameElements'
  return f.newMedicalElements === 'new-treatment' ? 'newTreatment' : 'newFacts'
}
