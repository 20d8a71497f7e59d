import compileMessage from 'icu-minify/compile'
import { asMessages, type Messages } from '@/components/i18n/chrome'
import { type Locale, languages } from '@/content/locales'

/**
 * The messages of a language, compiled while the site is built, so that the browser needs no parser for them
 * (0.7 kB instead of 9). `next.config.js` swaps in the formatter that reads the compiled form.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { ui } = await languages[locale].ui()
  // The compiled tree has the shape of the source; only the leaves are now lists.
  return asMessages(compileTree(ui) as typeof ui)
}

function compileTree(node: unknown): unknown {
  // The compiler makes objects without a prototype, which cannot be handed to a client component.
  if (typeof node === 'string') return JSON.parse(JSON.stringify(compileMessage(node)))
  if (typeof node !== 'object' || node === null) throw new Error(`A message cannot be ${typeof node}`)
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, compileTree(child)]))
}
