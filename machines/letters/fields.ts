import type { FactId } from '@/machines/facts/registry'

/** A detail that the person writes at the last step. It stays in memory and leaves with the file. */
export interface Field {
  /** One line, several, or a calendar day. */
  readonly kind: 'line' | 'lines' | 'day'
  /** The answer that holds the same day, which the letter then repeats. */
  readonly from?: FactId
}

const line = { kind: 'line' } as const
const lines = { kind: 'lines' } as const
const day = { kind: 'day' } as const

/** Every detail that a letter leaves room for. A letter never holds one that nobody wrote: it shows a blank. */
export const letterFields = {
  name: line,
  birthDate: { ...day, from: 'dateOfBirth' },
  birthPlace: line,
  nationality: line,
  address: lines,
  phone: line,
  email: line,
  nationalNumber: line,
  fileNumber: line,
  municipality: line,
  town: line,
  orderDate: { ...day, from: 'orderNotifiedOn' },
  domicile: lines,
  family: lines,
  guardianName: line,
  guardianAddress: lines,
  guardianPhone: line,
  guardianEmail: line,
  interpreter: line,
  lawyer: lines,
  languages: line,
  cardEnd: day,
  reporterName: line,
  reporterRole: line,
  reporterContact: lines,
  decisionOn: day,
  decisionReceivedOn: day,
  noticeOn: day,
  noticeReceivedOn: day,
  legalAidOffice: lines,
  civilStatus: line,
  household: lines,
  income: lines,
  patient: lines,
  medicalFiledOn: { ...day, from: 'medicalFilingDate' },
  humanitarianFiledOn: { ...day, from: 'humanitarianFilingDate' },
  dangerFacts: lines,
  familyLifeFacts: lines,
  obstacleFacts: lines,
  healthFacts: lines,
  otherFacts: lines,
  childhoodFacts: lines,
  recognitionFacts: lines,
  integrationFacts: lines,
  familyHere: lines,
  workFacts: lines,
  languageFacts: lines,
  communityFacts: lines,
  vulnerabilityFacts: lines,
  newPieces: lines,
  procedure: line,
  movedOn: day,
  oldAddress: lines,
  oldDomicile: lines,
} as const satisfies Readonly<Record<string, Field>>

export type FieldId = keyof typeof letterFields

export const fieldOf = (id: FieldId): Field => letterFields[id]
