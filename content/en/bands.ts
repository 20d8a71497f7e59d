import { humanitarianBandNames } from '@/content/en/bands/humanitarian'
import { medicalBandNames } from '@/content/en/bands/medical'
import { minorsBandNames } from '@/content/en/bands/minors'
import { personBandNames } from '@/content/en/bands/person'
import { returnBandNames } from '@/content/en/bands/return'
import { screeningBandNames } from '@/content/en/bands/screening'
import { statelessnessBandNames } from '@/content/en/bands/statelessness'
import { traffickingBandNames } from '@/content/en/bands/trafficking'
import type { FactSentences } from '@/content/language'

/** Names of every band; one line a topic. */
export const bands: FactSentences['bands'] = {
  ...personBandNames,
  ...screeningBandNames,
  ...humanitarianBandNames,
  ...medicalBandNames,
  ...minorsBandNames,
  ...traffickingBandNames,
  ...statelessnessBandNames,
  ...returnBandNames,
}

export { conflicts } from '@/content/en/conflicts'
