import { type Chunk, chunksIn, chunksOf } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import { isLocale, itselfOf } from '@/content/locale'
import { type Arguments, BadInput, type Command, run } from '@/scripts/lib/arguments'
import { writeChanged } from './catalogue'
import { compileLanguages, translated } from './compile'
import { importFile } from './import'
import { progressAsText, progressOf, reportFile } from './progress'
import { noteReading } from './review'
import { roles } from './states'
import { draftProblems, updateFiles } from './update'
import { noteWaiting } from './waiting'

/** What each action needs and may have, beside its name. */
const actions: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  update: { needs: [], may: [] },
  import: { needs: ['file', 'language'], may: [] },
  compile: { needs: [], may: [] },
  review: { needs: ['language', 'role', 'day'], may: ['only'] },
  wait: { needs: [], may: [] },
  report: { needs: [], may: [] },
}

const command: Command = {
  name: 'translate',
  about: 'Keeps the files of translations in step with the English sentences.',
  ways: [
    Object.keys(actions)
      .filter((name) => actions[name]?.needs.length === 0)
      .join('|'),
    `import file.po --language ${translated.join('|')}`,
    `review --language ${translated.join('|')} --role ${roles.join('|')} --day YYYY-MM-DD [--only chunk]`,
  ],
  options: {
    language: { what: 'the language', kind: 'choice', values: translated },
    role: { what: 'who compared the sentences', kind: 'choice', values: roles },
    day: { what: 'the day of the comparison', kind: 'day' },
    only: { what: 'the one part that was compared', kind: 'id' },
  },
  positionals: { action: `one of: ${Object.keys(actions).join(', ')}`, file: 'the file to import' },
  check: ({ positionals: [name = '', file] }, named) => {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (action === undefined) {
      const wrong = name === '' ? 'an action is missing' : `"${name}" is no action`
      return [`${wrong}; allowed are ${Object.keys(actions).join(', ')}`]
    }
    const given = [...(file === undefined ? [] : ['file']), ...named]
    const say = (one: string) => (one === 'file' ? 'a file' : `--${one}`)
    return [
      ...action.needs.filter((one) => !given.includes(one)).map((one) => `${name} needs ${say(one)}`),
      ...given
        .filter((one) => !action.needs.includes(one) && !action.may.includes(one))
        .map((one) => `${name} takes no ${one === 'file' ? 'file' : say(one)}`),
    ]
  },
}

async function act(root: string, chunks: readonly Chunk[], given: Arguments): Promise<string> {
  const [action, file = ''] = given.positionals
  const { language = '', day = '', only } = given.options
  const role = roles.find((one) => one === given.options.role)
  if (action === 'update') {
    const changed = updateFiles(root, chunks)
    const problems = draftProblems(root, chunks)
    if (problems.length > 0) throw new BadInput(problems)
    return `${changed} files of translations were changed.`
  }
  if (action === 'wait')
    return [...noteWaiting(root, chunks)].map(([locale, count]) => `${locale}: ${count} wait`).join('\n')
  if (action === 'import' && isLocale(language)) {
    const { count, chunk } = importFile(root, chunks, file, language)
    return `${sentences(count)} taken into content/${language}/${chunk}.po.`
  }
  if (action === 'review' && isLocale(language) && role !== undefined) {
    const added = noteReading(root, chunks, { locale: language, role, day, only })
    return `${sentences(added)} noted in content/${language}/reviewed.csv.`
  }
  if (action === 'compile') return borrowedAsText(await compileLanguages(root), chunks)
  writeChanged(reportFile(root), progressAsText(await progressOf(root)))
  return 'The state of every language is in docs/languages.md.'
}

const sentences = (count: number) => (count === 1 ? '1 sentence was' : `${count} sentences were`)

/** One line a language: whether it is whole, else what it says in another language, by chunk or, of many, by number. */
function borrowedAsText(
  languages: Awaited<ReturnType<typeof compileLanguages>>,
  chunks: readonly Chunk[],
): string {
  const lines = [...languages].map(([locale, borrowed]) => {
    if (borrowed.length === 0) return `${locale}: whole`
    const all = chunksIn(locale, chunks).length
    const what = borrowed.length > 6 ? `${borrowed.length} of ${all} chunks` : borrowed.join(', ')
    const from = itselfOf(locale).borrows?.from ?? 'en'
    return `${locale}: shown in ${from === 'en' ? 'en' : `${from}, or in en where that lacks it too,`} until translated: ${what}`
  })
  return lines.join('\n')
}

await run(command, async (given) => act(process.cwd(), await chunksOf(en), given))
