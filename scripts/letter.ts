import { writeFile } from 'node:fs/promises'
import type { Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { inventoryFile, letterFile } from '@/cases/exchange/letter-file'
import { loadLetterSentences } from '@/components/i18n/letters'
import { languages } from '@/content/locales'
import { blanksOf, letterAsText, sayLetter } from '@/content/say/letter'
import { inventoryAsText, sayInventory } from '@/content/say/letter-inventory'
import { letterLanguages } from '@/machines/letters/letter'
import { planLetter } from '@/machines/letters/plan'
import { isLetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import { BadInput, type Command, run, todayInBelgium } from '@/scripts/lib/arguments'
import { caseArgument, codeOf, noCase, readCase } from '@/scripts/lib/input'

const command: Command = {
  name: 'letter',
  about: 'Writes a letter from a case, to read or as a file for a word processor.',
  options: {
    document: { what: 'the letter', kind: 'choice', values: letterIds, required: true },
    language: {
      what: 'the language in which it is sent',
      kind: 'choice',
      values: letterLanguages,
      required: true,
    },
    person: { what: 'who of the case it is about', kind: 'id' },
    sensitive: {
      what: 'whether sensitive answers stand in it, no without it',
      kind: 'choice',
      values: ['yes', 'no'],
    },
    on: { what: 'the day of the letter, today without it', kind: 'day' },
    sheet: {
      what: 'the letter or the list of its pieces, the letter without it',
      kind: 'choice',
      values: ['letter', 'inventory'],
    },
    out: { what: 'where it is written, as .docx; without it, it is printed', kind: 'file' },
  },
  positionals: caseArgument,
  check: ({ options: { out }, positionals: [path] }) => [
    ...(path === undefined ? [noCase] : []),
    ...(out === undefined || out.endsWith('.docx') ? [] : [`--out: "${out}" must end in .docx`]),
  ],
}

await run(command, async ({ options, positionals: [path] }) => {
  const {
    document = '',
    language: tongue,
    person: wanted,
    sensitive,
    sheet,
    out,
    on = todayInBelgium(),
  } = options
  const language = letterLanguages.find((one) => one === tongue)
  if (!isLetterId(document) || language === undefined)
    throw new Error(`${document} in ${tongue} is no letter`)
  const dossier = await readCase(path, languages.en, on)
  const [letter, sentences] = await Promise.all([
    letterLoaders[document](),
    loadLetterSentences(languages[language], document),
  ])
  const taken: readonly string[] = letter.languages
  if (!taken.includes(language)) {
    throw new BadInput([`--language: ${document} is sent in ${taken.join(', ')}, not in ${language}`])
  }
  const person = personOf(dossier.persons, wanted)
  const known = knownOf(dossier, person.id, on).facts
  // A case file is a caseworker's own: sensitive answers stand in the letter only where that is asked for.
  const all = planLetter(letter, known, new Set()).sensitive
  const plan = planLetter(letter, known, new Set(sensitive === 'yes' ? all : []))
  const details = { written: {}, known, on }
  const made = { tag: sentences.names.tag, title: sentences.text.title }
  if (sheet === 'inventory') {
    const inventory = sayInventory(plan, details, sentences)
    if (inventory.rows.length === 0) throw new BadInput([`--sheet: no piece goes along with ${document}`])
    if (out === undefined) return inventoryAsText(inventory)
    await write(out, await inventoryFile(inventory, made))
    return `${out} is written.`
  }
  const lines = sayLetter(plan, details, sentences)
  if (out === undefined) return letterAsText(lines)
  await write(out, await letterFile(lines, made))
  const blanks = lines.reduce((n, line) => n + blanksOf(line).length, 0)
  return `${out} is written; ${blanks} blanks are left, in square brackets.`
})

async function write(out: string, file: ArrayBuffer): Promise<void> {
  try {
    await writeFile(out, new Uint8Array(file))
  } catch (error) {
    throw new BadInput([`--out: ${out} cannot be written (${codeOf(error)})`])
  }
}

/** The person that was asked for, or the only one. Throws `BadInput`, which names those that there are. */
function personOf(persons: readonly [Person, ...Person[]], wanted: string | undefined): Person {
  const ids = persons.map(({ id }) => id).join(', ')
  if (wanted === undefined && persons.length > 1) {
    throw new BadInput([`--person is missing; the case has ${ids}`])
  }
  const found = wanted === undefined ? persons[0] : persons.find(({ id }) => id === wanted)
  if (found === undefined) throw new BadInput([`--person: "${wanted}" is not one of: ${ids}`])
  return found
}
