import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import type { Problem } from '@/machines/facts/problem'
import { phrases } from '@/tests/support/phrases'

/** What a reader gave: problems, or none. */
type Given = object | { readonly errors: readonly Problem[] }

const problemsOf = (read: Given): readonly Problem[] => ('errors' in read ? read.errors : [])

/** What a reader refused, as English lines: "id: is missing". None for what it took. */
export const linesOf = (read: Given): string[] =>
  problemsOf(read).map((problem) => problemLine(problem, importProblems, phrases))

/** Only the places. */
export const pathsOf = (read: Given): string[] => problemsOf(read).map(({ path }) => path)
