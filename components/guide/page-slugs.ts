import type { TimeLimit } from '@/content/law/time-limits'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The pages that a guide may have, in the order of reading. `overview` stands at the address of the guide itself. */
export const pageSlugs = [
  'overview',
  'conditions',
  'removal',
  'entry-ban',
  'papers',
  'course',
  'dates',
  'detention-dates',
  'appeal',
  'petition',
  'effects',
  'figures',
] as const
export type PageSlug = (typeof pageSlugs)[number]

/** Stages that are not on the page of the conditions, where one page would be too long. */
const stagesElsewhere: Partial<
  Readonly<Record<ProcedureId, Partial<Readonly<Record<PageSlug, readonly string[]>>>>>
> = {
  return: { removal: ['removal', 'cooperation'], 'entry-ban': ['banToCome', 'entryBan', 'detention'] },
}

/** The page on which the conditions of a stage stand. */
export function pageOfStage(procedure: ProcedureId, stage: string): PageSlug {
  const elsewhere = Object.entries(stagesElsewhere[procedure] ?? {})
  const found = elsewhere.find(([, stages]) => stages.includes(stage))
  return pageSlugs.find((slug) => slug === found?.[0]) ?? 'conditions'
}

/** The page on which a time limit stands. */
export const pageOfLimit = ({ group }: Pick<TimeLimit, 'group'>): PageSlug =>
  group === 'detention' ? 'detention-dates' : 'dates'
