import { earlier } from '@/machines/bands/earlier'
import { derive } from '@/machines/bands/kinds'
import { besideLanguageOfProtection, timeSinceProtection } from '@/machines/bands/language'
import { lastDayOf } from '@/machines/deadlines/terms'

export const medicalBands = {
  /** Age of the certificate on the day of filing. On the day the third month is full it is too old. */
  certificateAge: derive({
    bands: ['under-3-months', '3-months-or-more', 'dated-after-filing', 'dated-in-future', 'unsure'],
    inputs: ['certificateDate', 'medicalFilingDate'],
    changeable: 'paper',
    band: ({ certificateDate, medicalFilingDate }, on) => {
      if (certificateDate === 'unsure' || medicalFilingDate === 'unsure') return 'unsure'
      if (certificateDate > medicalFilingDate) return 'dated-after-filing'
      if (certificateDate > on) return 'dated-in-future'
      return medicalFilingDate <= lastDayOf('medical-certificate-age', certificateDate)
        ? 'under-3-months'
        : '3-months-or-more'
    },
  }),
  /** Which of the three statements of art. 9ter §1 al.4 the certificate lacks. */
  certificateStatements: derive({
    bands: ['all-three', 'no-illness', 'no-severity', 'no-treatment', 'several-missing', 'unsure'],
    inputs: ['certificateStates'],
    changeable: 'paper',
    band: ({ certificateStates }) => {
      if (certificateStates.includes('unsure')) return 'unsure'
      const missing = (['illness', 'severity', 'treatment'] as const).filter(
        (statement) => !certificateStates.includes(statement),
      )
      const [first, second] = missing
      if (first === undefined) return 'all-three'
      return second === undefined ? `no-${first}` : 'several-missing'
    },
  }),
  /** Whether the person applied for 9ter before. */
  earlierMedical: earlier('medical'),
  /** Whether the person asked before for a residence authorisation of another kind (art. 9bis §2 3°). */
  earlierStayRequest: earlier('humanitarian', 'other-stay'),
  protectionEnded: derive({
    bands: ['within-6-months', 'over-6-months', 'unsure'],
    inputs: ['protectionEndedOn', 'medicalFilingDate'],
    band: ({ protectionEndedOn, medicalFilingDate }) =>
      timeSinceProtection(protectionEndedOn, medicalFilingDate),
  }),
  /** German settles it, so the language of the application is asked first. */
  languageMatch: derive({
    bands: ['same', 'different', 'unsure'],
    inputs: ['applicationLanguage', 'protectionLanguage'],
    changeable: 'step',
    band: ({ applicationLanguage, protectionLanguage }) =>
      besideLanguageOfProtection(applicationLanguage, protectionLanguage),
  }),
  /** Whether the 9ter application was lodged before the reference day, or on it. */
  medicalLodged: derive({
    bands: ['lodged', 'not-yet', 'unsure'],
    inputs: ['medicalFilingDate'],
    band: ({ medicalFilingDate }, on) =>
      medicalFilingDate === 'unsure' ? 'unsure' : medicalFilingDate <= on ? 'lodged' : 'not-yet',
  }),
} as const
