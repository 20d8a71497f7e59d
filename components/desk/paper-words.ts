import type { EvidenceItem } from '@/cases/dossier/format'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { labelled, row } from '@/content/say/joins'

/** Where a paper stands in one line: its state, what was seen and when, how long it is valid, and the note on it. */
export function paperWords(
  { state, kind, date, validUntil, note }: EvidenceItem,
  t: Chrome,
  { casesText: { evidence, kinds } }: Pick<DeskRules, 'casesText'>,
  phrases: Phrasebook,
): string {
  const day = (name: string, on: string | undefined) =>
    on === undefined ? [] : [labelled(name, dayInWords(on, phrases), phrases)]
  return row(
    [
      evidence[state],
      ...(kind ? [kinds[kind]] : []),
      ...day(t('matrix.paper.date'), date),
      ...day(t('matrix.paper.validUntil'), validUntil),
      ...(note ? [note] : []),
    ],
    phrases,
  )
}
