import type { Kit } from '@/components/check/load'
import type { Session } from '@/components/check/session/session'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'

/** What the checks of this tab come to, in the order in which they were opened. */
export function checkedViews(
  kit: Kit,
  { facts, events, checked }: Session,
  today: ISODate,
  law: ISODate,
): readonly ResultView[] {
  return checked.flatMap((id): ResultView[] => {
    const opened = kit.opened.get(id)
    if (!opened) return []
    const assessment = kit.engine.lookAt(opened, facts, today)
    return [{ opened, assessment, facts, events, sentences: kit.sentences, today, law }]
  })
}
