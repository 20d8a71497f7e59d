import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { sampleId } from '@/components/desk/repository/sample-ids'
import { keysOf } from '@/content/law/keys'
import type { ISODate } from '@/content/law/types'
import { dayAfter } from '@/machines/deadlines/spans'

/** About so many days are in so many years. */
const yearsToDays = (years: number) => Math.ceil(years * 365.25)

export type SampleName = 'order' | 'humanitarian' | 'minor' | 'protection' | 'passed'

/** Five made-up cases around `today`, to try the desk with. */
export function sampleCases(
  today: ISODate,
  labels: Readonly<Record<SampleName, string>>,
): readonly Dossier[] {
  const day = (days: number) => dayAfter(today, days)
  const medical = { procedure: 'medical-regularisation' } as const
  const humanitarian = { procedure: 'humanitarian-regularisation' } as const
  const cases: Readonly<Record<SampleName, Dossier>> = {
    order: {
      ...dossierOfOne({
        whereabouts: 'belgium',
        certificateForm: 'current-model',
        certificateDate: day(-20),
        sendingMethod: 'registered-post',
        identityPaper: 'passport-or-id',
        orderToLeave: 'yes',
        orderNotifiedOn: day(-3),
      }),
      procedures: ['medical-regularisation'],
      plannedFiling: day(10),
    },
    humanitarian: dossierOfOne({ whereabouts: 'belgium' }, [
      { ...humanitarian, type: 'applicationLodged', on: day(-40) },
    ]),
    minor: {
      ...dossierOfOne({ whereabouts: 'belgium', dateOfBirth: day(41 - yearsToDays(18)) }),
      procedures: ['unaccompanied-minors'],
    },
    protection: dossierOfOne({ whereabouts: 'belgium', cgrsRefusal: 'other', cgrsNotifiedOn: day(-8) }),
    passed: dossierOfOne({ whereabouts: 'belgium' }, [
      { ...medical, type: 'applicationLodged', on: day(-400) },
      { ...medical, type: 'refusalNotified', on: day(-300), by: 'registered-post', withOrder: 'no' },
    ]),
  }
  return keysOf(cases).map((name, i) => ({
    ...cases[name],
    id: sampleId(i + 1),
    label: labels[name],
  }))
}
