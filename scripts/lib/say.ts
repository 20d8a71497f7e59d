import { chromeOf } from '@/components/i18n/chrome'
import { loadProcedureText, loadSentences } from '@/components/i18n/sentences'
import { ui } from '@/content/en/ui'
import type { Because } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'
import { isFactId } from '@/machines/facts/registry'

type Sentences = Awaited<ReturnType<typeof loadSentences>>
export type Say = Awaited<ReturnType<typeof english>>

/** The English sentences that commands print. */
export async function english(ids: readonly ProcedureId[]) {
  const sentences = await loadSentences('en')
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadProcedureText('en', id)] as const)),
  )
  return {
    ...sentences,
    t: chromeOf('en', ui),
    text: (id: ProcedureId) => {
      const text = texts.get(id)
      if (!text) throw new Error(`No sentences were loaded for ${id}`)
      return text
    },
    because: (because: Because) => sayBecause(sentences, because),
  }
}

function sayBecause({ questions, bands }: Sentences, { fact, value }: Because): string {
  if (!isFactId(fact)) {
    const band = bands[fact]
    return `${band.short}: ${band.bands[String(value)] ?? String(value)}`
  }
  const { short, options } = questions[fact]
  const labels: Readonly<Record<string, string>> = options
  const values = typeof value === 'object' ? value : [String(value)]
  return `${short}: ${values.map((v) => labels[v] ?? v).join(', ')}`
}
