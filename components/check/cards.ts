import type { ProcedureCard } from '@/components/check/ProcedureCards'
import { loadProcedureText, proceduresIn } from '@/components/i18n/sentences'
import type { Locale } from '@/content/locales'

/** What the first screens say about each procedure, gathered while the site is built. */
export async function loadCards(locale: Locale): Promise<readonly ProcedureCard[]> {
  return Promise.all(
    proceduresIn(locale).map(async (id) => {
      const { title, short, intro, official } = await loadProcedureText(locale, id)
      return { id, title, short, intro, official }
    }),
  )
}
