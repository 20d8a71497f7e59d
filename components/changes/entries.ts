import { routeNames } from '@/components/guide/names'
import type { PageLanguage } from '@/components/i18n/page'
import { loadGuideSentences } from '@/components/i18n/pages'
import type { ChangesText } from '@/content/language'
import { type Change, type ChangeId, changeIds, changes } from '@/content/law/changes'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

/** A change in the words of a language. */
export interface SaidChange extends Change {
  readonly id: ChangeId
  readonly said: string
  readonly kindName: string
  /** From which day the law reads so; null where no law is behind it. */
  readonly fromDay: string | null
  /** What it is about, with the title of each guide; null where it is about every procedure. */
  readonly guides: readonly { readonly id: RouteId; readonly title: string }[] | null
}

/** What a language says of every change, the newest first. */
export async function saidChanges({
  language,
  phrases,
}: PageLanguage): Promise<{ readonly words: ChangesText; readonly all: readonly SaidChange[] }> {
  const [{ changesText: words }, sentences] = await Promise.all([
    language.changes(),
    loadGuideSentences(language),
  ])
  const names = await routeNames(language, sentences)
  const all = changeIds.map((id) => {
    const change: Change = changes[id]
    const { law, routes, kind } = change
    return {
      ...change,
      id,
      said: words.entries[id],
      kindName: words.kinds[kind],
      fromDay: law === undefined ? null : fill(words.law, { date: dayInWords(law, phrases) }, phrases),
      guides:
        routes.length === routeIds.length
          ? null
          : routes.map((route) => ({ id: route, title: names[route] })),
    }
  })
  return { words, all }
}
