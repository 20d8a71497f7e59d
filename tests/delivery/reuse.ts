import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const reuse = z.object({
  version: z.literal(1),
  annotations: z.array(
    z.strictObject({
      path: z.union([text, z.array(text)]),
      precedence: z.enum(['closest', 'aggregate', 'override']),
      'SPDX-FileCopyrightText': text,
      'SPDX-License-Identifier': text,
    }),
  ),
})

/** What REUSE asks for no licence of: the texts of licences themselves. */
const exempt = /^(?:LICENSE|LICENSES\/.+)$/

/**
 * Gives each file its one licence, by the last entry that names it.
 * @param table the parsed REUSE.toml
 * @param files every kept file, with forward slashes
 * @returns the licence of each file; undefined where no entry names it
 */
export function licencesOf(
  table: unknown,
  files: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const entries = reuse.parse(table).annotations.map(({ path, ...entry }) => ({
    licence: entry['SPDX-License-Identifier'],
    patterns: [path].flat().map(patternOf),
  }))
  return new Map(
    files
      .filter((file) => !exempt.test(file))
      .map((file) => [
        file,
        entries.findLast(({ patterns }) => patterns.some((pattern) => pattern.test(file)))?.licence,
      ]),
  )
}

/** A path of REUSE.toml: `*` is any name, `**` any path. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*'
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}
