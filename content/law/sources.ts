import { contactSources } from '@/content/law/sources/contacts'
import { deadlinesSources } from '@/content/law/sources/deadlines'
import { generalSources } from '@/content/law/sources/general'
import { humanitarianSources } from '@/content/law/sources/humanitarian'
import { lifecycleSources } from '@/content/law/sources/lifecycle'
import { medicalSources } from '@/content/law/sources/medical'
import { minorsSources } from '@/content/law/sources/minors'
import { neighboursSources } from '@/content/law/sources/neighbours'
import { returnSources } from '@/content/law/sources/return'
import { statelessnessSources } from '@/content/law/sources/statelessness'
import { traffickingSources } from '@/content/law/sources/trafficking'
import type { Source } from '@/content/law/types'

const all = {
  ...generalSources,
  ...medicalSources,
  ...humanitarianSources,
  ...minorsSources,
  ...traffickingSources,
  ...statelessnessSources,
  ...returnSources,
  ...neighboursSources,
  ...deadlinesSources,
  ...lifecycleSources,
  ...contactSources,
}
export type SourceId = keyof typeof all
/** Sources whose title each language gives. */
export type TranslatedSourceId = {
  [Id in SourceId]: (typeof all)[Id] extends { readonly title: unknown } ? never : Id
}[SourceId]

/** Every text or page that a rule, figure or address rests on. */
export const sources: Readonly<Record<SourceId, Source>> = all
