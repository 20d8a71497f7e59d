import { alternativesTo, isInHand, needNow, type RequestedPaper } from '@/cases/dossier/evidence'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { list } from '@/content/say/joins'

/** The names of papers of which one is enough. */
export const anyOf = (
  papers: readonly string[],
  { opened }: Pick<DeskRules, 'opened'>,
  phrases: Phrasebook,
) =>
  list(
    papers.map((paper) => paperName(opened, paper)),
    phrases,
    'or',
  )

/**
 * How far one of these papers of a person is needed, in words: of several of which one is enough, which they are. Nothing for
 * one that is in hand.
 */
export function needWords(
  paper: RequestedPaper,
  papers: readonly RequestedPaper[],
  t: Chrome,
  rules: Pick<DeskRules, 'opened'>,
  phrases: Phrasebook,
): readonly string[] {
  if (isInHand(paper.state)) return []
  const need = needNow(paper, papers)
  if (need === 'spare') return [t('desk.papers.spare')]
  if (need !== 'one-of') return [t(`result.need.${need}`)]
  const said = alternativesTo(paper, papers).map((all) => {
    const names = anyOf(
      all.map((one) => one.paper),
      rules,
      phrases,
    )
    return t('desk.papers.oneOf', { papers: names })
  })
  return [...new Set(said)]
}
