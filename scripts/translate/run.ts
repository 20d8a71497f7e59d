import { readFileSync } from 'node:fs'
import { chunksOf, unitsOf } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import { isLocale, type Locale } from '@/content/locale'
import { BadArguments, BadInput, type Command, run } from '@/scripts/lib/arguments'
import { catalogueFile, catalogueText, type Entry, entriesOf, readCatalogue, writeChanged } from './catalogue'
import { compileLanguages, translated } from './compile'
import { noteOf } from './notes'
import { problemsOf } from './problems'
import { progressAsText, progressOf, reportFile } from './progress'
import { withSpaces } from './typography'

const actions = ['update', 'import', 'compile', 'report'] as const

const command: Command = {
  usage: `npm run translate -- ${actions.join('|')} [file.po --language ${translated.join('|')}]`,
  options: { language: { kind: 'choice', values: translated } },
  positionals: ['action', 'file'],
}

await run(command, async ({ positionals: [action = '', file], options: { language } }) => {
  const root = process.cwd()
  switch (action) {
    case 'update':
      return update(root)
    case 'import':
      if (file === undefined || language === undefined || !isLocale(language)) {
        throw new BadArguments(['import needs the file of a translator and its --language'])
      }
      return importFile(root, file, language)
    case 'compile':
      return compiled(root)
    case 'report': {
      writeChanged(reportFile(root), progressAsText(await progressOf(root)))
      return `The state of every language is in docs/languages.md.`
    }
    default:
      throw new BadArguments([`"${action}" is no action; allowed are ${actions.join(', ')}`])
  }
})

/** Brings today's English into the files of translations: new sentences empty, changed ones marked. */
async function update(root: string): Promise<string> {
  let written = 0
  for (const { name, tree } of await chunksOf(en)) {
    const units = unitsOf(tree)
    const now = new Map(units.map(({ path, text }) => [path, text]))
    for (const locale of translated) {
      const file = catalogueFile(root, locale, name)
      const known = readCatalogue(file)
      const entries = units.map(({ path, text }): Entry => {
        const note = noteOf(tree, path)
        const before = known.get(path) ?? { english: text, text: '' }
        const said = withSpaces(before.text, locale)
        return { path, english: before.english, text: said, ...(note !== undefined && { note }) }
      })
      if (
        writeChanged(
          file,
          catalogueText(locale, entries, (path) => now.get(path) ?? ''),
        )
      )
        written++
    }
  }
  return `${written} files of translations were changed.`
}

/** Takes over what a translator wrote in a copy of a file. Nothing is taken where a sentence of it does not fit. */
async function importFile(root: string, file: string, locale: Locale): Promise<string> {
  const given = [...entriesOf(readFileSync(file), file).values()].filter(({ text }) => text !== '')
  const chunks = await chunksOf(en)
  const home = chunks.find(({ tree }) => {
    const paths = new Set(unitsOf(tree).map(({ path }) => path))
    return given.length > 0 && given.every(({ path }) => paths.has(path))
  })
  if (home === undefined) throw new BadInput([`${file}: its sentences are of no file of translations`])
  const now = new Map(unitsOf(home.tree).map(({ path, text }) => [path, text]))
  const wrong = given.flatMap((entry) =>
    problemsOf({ path: entry.path, text: now.get(entry.path) ?? '' }, entry.text, locale),
  )
  if (wrong.length > 0) throw new BadInput(wrong.map((one) => `${file}: ${one}`))
  const target = catalogueFile(root, locale, home.name)
  const known = readCatalogue(target)
  const taken = new Map(given.map((entry) => [entry.path, entry]))
  const entries = [...now].map(([path, english]): Entry => {
    const { text = '', english: from = english } = taken.get(path) ?? known.get(path) ?? {}
    const note = noteOf(home.tree, path)
    return { path, english: from, text: withSpaces(text, locale), ...(note !== undefined && { note }) }
  })
  writeChanged(
    target,
    catalogueText(locale, entries, (path) => now.get(path) ?? ''),
  )
  return `${given.length} sentences were taken into content/${locale}/${home.name}.po.`
}

async function compiled(root: string): Promise<string> {
  const lines = [...(await compileLanguages(root))].map(([locale, borrowed]) =>
    borrowed.length === 0 ? `${locale}: whole` : `${locale}: in English are ${borrowed.join(', ')}`,
  )
  return lines.join('\n')
}
