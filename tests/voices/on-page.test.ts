import { afterEach, expect, it, vi } from 'vitest'
import { chunkFilesOf, wholeLanguage } from '@/components/i18n/chunk-files'
import { languageOnPage } from '@/components/i18n/remote'
import { loadLifecycle, loadProcedureText, loadQuestions } from '@/components/i18n/sentences'
import { inVoice } from '@/components/i18n/voice'
import { type Language, spokenParts } from '@/content/language'
import { languages } from '@/content/locales'

afterEach(() => vi.unstubAllGlobals())

/** What a check for somebody else reads, beside the functions that load more of it. */
const read = async (language: Language): Promise<string> => {
  const parts = await Promise.all(spokenParts.map((part) => language[part]()))
  const { lifecycle } = await loadLifecycle(language, 'return')
  return JSON.stringify([
    await loadQuestions(language),
    ...parts,
    lifecycle,
    await loadProcedureText(language, 'statelessness'),
  ])
}

it('a page fetches each part of a voice, and says what the language itself says', async () => {
  const files = new Map((await chunkFilesOf('fr')).map(({ name, text }) => [name, text]))
  vi.stubGlobal('fetch', async (address: string) => {
    const text = files.get(address.slice(address.lastIndexOf('/') + 1))
    return new Response(text, { status: text === undefined ? 404 : 200 })
  })
  const onPage = inVoice(languageOnPage(await wholeLanguage('fr')), 'helped')
  const said = await read(onPage)
  expect(said).toBe(await read(inVoice(languages.fr, 'helped')))
  expect(said).not.toBe(await read(languages.fr))
})
