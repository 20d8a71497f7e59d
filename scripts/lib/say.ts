import { chromeOf, phrasebookOf } from '@/components/i18n/chrome'
import { loadProcedureText, loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { answerInWords } from '@/content/say/values'
import type { Because } from '@/machines/engine/answers'
import type { ProcedureId } from '@/machines/engine/procedure'

export type Say = Awaited<ReturnType<typeof english>>

/** How English writes days and lists. */
export const englishPhrases = phrasebookOf(en, ui)

/** The English sentences that commands print. */
export async function english(ids: readonly ProcedureId[]) {
  const sentences = await loadSentences(en)
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadProcedureText(en, id)] as const)),
  )
  return {
    ...sentences,
    t: chromeOf(en, ui),
    text: (id: ProcedureId) => {
      const text = texts.get(id)
      if (!text) throw new Error(`No sentences were loaded for ${id}`)
      return text
    },
    because: (because: Because) => answerInWords(because, sentences, englishPhrases),
  }
}
