import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Bounds } from '@/machines/engine/ahead'

/** How many questions can still come, in words. */
export function Progress({ left, changing }: { left: Bounds; changing: boolean }) {
  const { t } = useChrome()
  if (changing) return t('question.changing')
  const { min, max } = left
  if (min === max) return t('question.leftExact', { count: max })
  return t('question.leftRange', { min: String(min), max: String(max) })
}
