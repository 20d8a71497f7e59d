import type { ProcedureCard } from '@/components/check/ProcedureCards'
import { loadProcedureText, proceduresIn } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { namesOfGuides } from '@/content/law/official-names'

/** What the first screens say about each procedure, gathered while the site is built. */
export async function loadCards(language: Language): Promise<readonly ProcedureCard[]> {
  return Promise.all(
    proceduresIn(language).map(async (id) => {
      const { title, short, intro } = await loadProcedureText(language, id)
      return { id, title, short, intro, official: namesOfGuides[id] }
    }),
  )
}
