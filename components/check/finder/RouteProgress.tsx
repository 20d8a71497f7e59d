import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { verdictWord } from '@/content/say/findings'

/** How far the check of a route is: questions left, or its verdict. */
export function RouteProgress({ view }: { view: ResultView }) {
  const { t } = useChrome()
  const { assessment, opened, sentences } = view
  const { next, left, verdict } = assessment
  return (
    <span>
      {next === null
        ? t('finder.done', { verdict: verdictWord(opened, verdict, sentences).name })
        : left.min === left.max
          ? t('finder.begunExact', { count: left.max })
          : t('finder.begunRange', { min: String(left.min), max: String(left.max) })}
    </span>
  )
}
