import { amounts } from '@/content/law/amounts'
import { dayOfLaw } from '@/content/law/dates-of-law'
import { earlier } from '@/machines/bands/earlier'
import { feeOn, lastConfirmed, takesOlderAmount } from '@/machines/bands/fee'
import { derive } from '@/machines/bands/kinds'
import { besideLanguageOfProtection, timeSinceProtection } from '@/machines/bands/language'
import { adultFrom, hasLastedOverYears } from '@/machines/deadlines/spans'

const fee = amounts['contribution-fee-9bis']
const toWeigh = ['grew-up-here', 'recognition-pending']
const notEnough = ['integration', 'family-in-belgium', 'children-at-school', 'no-money']

const lengths = ['over-4-years', 'over-3-years', '3-years-or-less', 'unsure'] as const

/** Band of the length of a procedure: more than so many years, so the anniversary itself is not yet enough. */
function lengthOf(from: string, to: string): (typeof lengths)[number] {
  if (from === 'unsure' || to === 'unsure') return 'unsure'
  if (hasLastedOverYears(from, to, 4)) return 'over-4-years'
  return hasLastedOverYears(from, to, 3) ? 'over-3-years' : '3-years-or-less'
}

/** Bands that only humanitarian regularisation reads. */
export const humanitarianBands = {
  feePeriod: derive({
    bands: ['before-the-fee', 'fee-due', 'unsure'],
    inputs: ['humanitarianFilingDate'],
    band: ({ humanitarianFilingDate: day }) => {
      if (day === 'unsure') return 'unsure'
      return feeOn(fee, day) === null ? 'before-the-fee' : 'fee-due'
    },
  }),
  ageAtFiling: derive({
    bands: ['under-18', 'adult', 'unsure'],
    inputs: ['dateOfBirth', 'humanitarianFilingDate'],
    band: ({ dateOfBirth, humanitarianFilingDate }) => {
      if (dateOfBirth === 'unsure') return 'unsure'
      const adultOn = adultFrom(dateOfBirth)
      // The day may lie in the past: only a person who came of age before any fee was due was an adult on every such day.
      if (humanitarianFilingDate === 'unsure') return feeOn(fee, adultOn) === null ? 'adult' : 'unsure'
      return humanitarianFilingDate < adultOn ? 'under-18' : 'adult'
    },
  }),
  /** The amount paid against the table, on the day of filing. `to-check`: no amount is confirmed for that day. */
  feeCoverage: derive({
    bands: ['nothing', 'part', 'older-amount', 'full', 'below-last-confirmed', 'to-check', 'unsure'],
    inputs: ['humanitarianFilingDate', 'feePaidEuro'],
    changeable: 'step',
    band: ({ humanitarianFilingDate: day, feePaidEuro: paid }) => {
      if (typeof paid === 'string') return 'unsure'
      if (paid === 0) return 'nothing'
      const due = day === 'unsure' ? lastConfirmed(fee) : feeOn(fee, day)
      if (!due) return 'full'
      if (!due.confirmed) return paid < due.euro ? 'below-last-confirmed' : 'to-check'
      if (paid >= due.euro) return 'full'
      return takesOlderAmount(due.row, paid, day) ? 'older-amount' : 'part'
    },
  }),
  familyFeeRule: derive({
    bands: ['before-the-fee', 'a-fee-each', 'one-fee', 'unsure'],
    inputs: ['humanitarianFilingDate'],
    band: ({ humanitarianFilingDate: day }) => {
      if (day === 'unsure') return 'unsure'
      if (feeOn(fee, day) === null) return 'before-the-fee'
      return day < dayOfLaw('one-fee-for-a-family') ? 'a-fee-each' : 'one-fee'
    },
  }),
  /** Whether a protection procedure that has ended was still running on the day of filing. */
  protectionAtFiling: derive({
    bands: ['still-running', 'ended', 'same-day', 'unsure'],
    inputs: ['protectionEndedOn', 'humanitarianFilingDate'],
    band: ({ protectionEndedOn: end, humanitarianFilingDate: day }) => {
      if (end === 'unsure' || day === 'unsure') return 'unsure'
      if (day === end) return 'same-day'
      return day < end ? 'still-running' : 'ended'
    },
  }),
  /** What kind of circumstances is given; of several, the strongest. */
  circumstancesKind: derive({
    bands: ['accepted-kind', 'to-weigh', 'insufficient-alone', 'none', 'unsure'],
    inputs: ['circumstances'],
    band: ({ circumstances }) => {
      if (circumstances.includes('unsure')) return 'unsure'
      if (circumstances.includes('none')) return 'none'
      if (circumstances.some((c) => !notEnough.includes(c) && !toWeigh.includes(c))) return 'accepted-kind'
      return circumstances.some((c) => toWeigh.includes(c)) ? 'to-weigh' : 'insufficient-alone'
    },
  }),
  earlierStatelessness: earlier('statelessness'),
  /** Whether article 9bis, § 2, 5° applies on the reference day. */
  statelessnessBar: derive({
    bands: ['not-yet', 'in-force'],
    inputs: [],
    band: (_, on) => (on < dayOfLaw('statelessness-act') ? 'not-yet' : 'in-force'),
  }),
  /** From lodging to the day the final decision was notified. */
  endedProtectionLength: derive({
    bands: lengths,
    inputs: ['protectionLodgedOn', 'protectionEndedOn'],
    band: ({ protectionLodgedOn, protectionEndedOn }) => lengthOf(protectionLodgedOn, protectionEndedOn),
  }),
  /** From lodging to the reference day. */
  runningProtectionLength: derive({
    bands: lengths,
    inputs: ['protectionLodgedOn'],
    band: ({ protectionLodgedOn }, on) => lengthOf(protectionLodgedOn, on),
  }),
  roots: derive({
    bands: ['some', 'none', 'unsure'],
    inputs: ['rootsInBelgium'],
    band: ({ rootsInBelgium }) => {
      if (rootsInBelgium.includes('unsure')) return 'unsure'
      return rootsInBelgium.includes('none') ? 'none' : 'some'
    },
  }),
  /** As for 9ter: the time from the close of the protection procedure, and the language beside that of the procedure. */
  protectionEndedBefore9bis: derive({
    bands: ['within-6-months', 'over-6-months', 'unsure'],
    inputs: ['protectionEndedOn', 'humanitarianFilingDate'],
    band: ({ protectionEndedOn, humanitarianFilingDate }) =>
      timeSinceProtection(protectionEndedOn, humanitarianFilingDate),
  }),
  humanitarianLanguageMatch: derive({
    bands: ['same', 'different', 'unsure'],
    inputs: ['humanitarianLanguage', 'protectionLanguage'],
    changeable: 'step',
    band: ({ humanitarianLanguage, protectionLanguage }) =>
      besideLanguageOfProtection(humanitarianLanguage, protectionLanguage),
  }),
} as const
