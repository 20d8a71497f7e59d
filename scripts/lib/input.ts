import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { daysToComeIn } from '@/cases/dossier/days-to-come'
import type { Dossier } from '@/cases/dossier/format'
import { parseDossierText } from '@/cases/dossier/parse'
import { loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import { loadCasesText } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import { problemLine } from '@/content/say/problem'
import { BadArguments, BadInput } from '@/scripts/lib/arguments'

/** The argument that names a case. */
export const caseArgument = { 'case.json': 'the file of a case, or - for standard input' }

/** Said where no case file is named. */
export const noCase = 'name a case file, or - for standard input'

/**
 * The case in a file, or on standard input for `-`, as it can be on the day `on`. Throws `BadInput` when the file cannot be
 * read, and names everything that is wrong with the case, in the language given.
 */
export async function readCase(path: string | undefined, language: Language, on: ISODate): Promise<Dossier> {
  if (path === undefined) throw new BadArguments([noCase])
  const parsed = parseDossierText(await readInput(path))
  const errors = parsed.ok ? daysToComeIn(parsed.value, on) : parsed.errors
  if (parsed.ok && errors.length === 0) return parsed.value
  const { importProblems } = await loadCasesText(language)
  const phrases = phrasebookOf(language, await loadMessages(language))
  throw new BadInput(errors.map((problem) => problemLine(problem, importProblems, phrases, path)))
}

async function readInput(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    const why = { ENOENT: 'no such file', EISDIR: 'is a folder' }[code] ?? `cannot be read (${code})`
    throw new BadInput([`${path}: ${why}`])
  }
}

/** The system's code of an error, such as `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
