import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'

/** How far the check of a route is: questions left, or its verdict. */
export function RouteProgress({ view }: { view: ResultView }) {
  const { t } = useChrome()
  const { next, left, verdict } = view.assessment
  if (next === null) return t('finder.done', { verdict: view.sentences.verdictWords[verdict].name })
  const { min, max } = left
  if (min === max) return t('finder.begunExact', { count: max })
  return t('finder.begunRange', { min: String(min), max: String(max) })
}
