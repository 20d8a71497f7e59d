import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { locales } from '@/content/locale'
import { citation, publicCode, readChangelog } from '@/tests/delivery/metadata'
import { licencesOf } from '@/tests/delivery/reuse'

const text = (file: string) => readFileSync(file, 'utf8')
const {
  name,
  version,
  license,
  scripts,
}: Readonly<Record<'name' | 'version' | 'license', string> & { scripts: object }> = JSON.parse(
  text('package.json'),
)
const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  .toString('utf8')
  .split('\0')
  .filter((file) => file !== '' && existsSync(file))

describe('publiccode.yml', () => {
  const yaml: unknown = parseYaml(text('publiccode.yml'))

  test('keeps to the standard, and tells the version, licence and languages of the site', () => {
    const read = publicCode.parse(yaml)
    expect(read.softwareVersion).toBe(version)
    expect(read.legal.license).toBe(license)
    expect(read.localisation.availableLanguages.toSorted()).toEqual([...locales].toSorted())
  })

  test.each([
    ['developmentStatus', 'nearly'],
    ['releaseDate', 'today'],
    ['unknown', 'key'],
  ])('%s may not be %s', (key, value) => {
    expect(publicCode.safeParse({ ...(yaml as object), [key]: value }).success).toBe(false)
  })
})

describe('CITATION.cff', () => {
  const yaml: unknown = parseYaml(text('CITATION.cff'))

  test('keeps to the format, and tells the version and licence', () => {
    const read = citation.parse(yaml)
    expect(read).toMatchObject({ version, license })
  })

  test.each([
    ['cff-version', '1.1.0'],
    ['authors', []],
    ['unknown', 'key'],
  ])('%s may not be %j', (key, value) => {
    expect(citation.safeParse({ ...(yaml as object), [key]: value }).success).toBe(false)
  })
})

describe('CHANGELOG.md', () => {
  const { releases, problems } = readChangelog(text('CHANGELOG.md'))

  test('has the form of Keep a Changelog, and begins with the version of the package', () => {
    expect(problems).toEqual([])
    expect(releases[0]?.version).toBe(version)
    expect(releases.map(({ on }) => on)).toEqual(
      releases
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    )
  })

  test('tells the day of the version as publiccode.yml and CITATION.cff do', () => {
    expect(publicCode.parse(parseYaml(text('publiccode.yml'))).releaseDate).toBe(releases[0]?.on)
    expect(citation.parse(parseYaml(text('CITATION.cff')))['date-released']).toBe(releases[0]?.on)
  })

  test('would name a heading of another form', () => {
    const strange = '# Changelog\n## 1.0\n### News\n## [1.0.0] - 2026-01-01\n### Fixed\n'
    expect(readChangelog(strange).problems).toEqual(['## 1.0', '### News'])
  })
})

describe('REUSE.toml', () => {
  const table = parseToml(text('REUSE.toml'))
  const licences = licencesOf(table, kept)
  const texts = readdirSync('LICENSES').map((file) => file.replace(/\.txt$/, ''))

  test('gives every kept file one licence whose text is there', () => {
    expect(licences.size).toBeGreaterThan(1500)
    expect([...licences].filter(([, licence]) => licence === undefined || !texts.includes(licence))).toEqual(
      [],
    )
  })

  test('keeps no text of a licence that no file has', () => {
    const used = new Set(licences.values())
    expect(texts.filter((licence) => !used.has(licence))).toEqual([])
    expect(used).toContain(license)
    expect(text(`LICENSES/${license}.txt`)).toBe(text('LICENSE'))
  })

  test('lets the last entry that names a file decide, and leaves out what none names', () => {
    const entry = (path: string, licence: string) => ({
      path,
      precedence: 'aggregate',
      'SPDX-FileCopyrightText': 'a',
      'SPDX-License-Identifier': licence,
    })
    const small = { version: 1, annotations: [entry('a/**', 'A'), entry('a/*.txt', 'B')] }
    const files = ['a/b.txt', 'a/c/d.txt', 'e.txt', 'LICENSE']
    expect([...licencesOf(small, files)]).toEqual([
      ['a/b.txt', 'B'],
      ['a/c/d.txt', 'A'],
      ['e.txt', undefined],
    ])
  })
})

/** The files by which platforms and readers know a project. */
const standing = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md']

test.each([...standing, ...kept.filter((file) => /^docs\/.+\.md$/.test(file))])(
  '%s leads to files that exist',
  (file) => {
    const links = [...text(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => to,
    )
    expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([])
  },
)

/** A path as pages write it: `<id>` for a name to fill in, `*` for any, `{a,b}` for a choice; a module may lack its ending. */
function pathsOf(name: string): RegExp {
  const pattern = name
    .replace(/[.+?^$|()[\]\\]/g, '\\$&')
    .replace(/<[^>]+>|\*/g, '[^/]*')
    .replace(/\{([^}]*)\}/g, (_, choice: string) => `(?:${choice.replaceAll(',', '|')})`)
    .replace(/\/$/, '')
  return new RegExp(`^${pattern}(?:$|/|\\.tsx?$)`)
}

/**
 * What older decisions and tables of outcomes name is history. Compiled sentences are made, not kept, and where
 * nothing waits for a second reader there is no list of it.
 */
const pages = kept.filter((file) =>
  /^(?:docs\/(?:how-to\/)?(?!survivors|disagreements)|[A-Z]+)[^/]*\.md$/.test(file),
)

test.each(pages)('%s names files and commands that exist', (file) => {
  const tree = /`((?:app|components|machines|content|cases|scripts|tests|docs|public)\/[^`\s]*)`/g
  const named = [...text(file).matchAll(tree)].map(([, name = '']) => name)
  const gone = named.filter(
    (name) => !/\/(?:compiled|awaiting\.txt)$/.test(name) && !kept.some((one) => pathsOf(name).test(one)),
  )
  const commands = [...text(file).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name)
  expect([...gone, ...commands.filter((name) => !Object.hasOwn(scripts, name))]).toEqual([])
})

describe('decisions', () => {
  const decisions = readdirSync('docs/adr').toSorted()

  test('have numbers without a gap, and none has the number of another', () => {
    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1))
  })

  test.each(decisions)('%s begins with its number, the day and the status', (file) => {
    const [title, , date, status] = text(join('docs/adr', file)).split('\n')
    expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. .+`))
    expect(date).toMatch(/^Date: \d{4}-\d{2}-\d{2}/)
    expect(status).toMatch(/^Status: (?:accepted|proposed|rejected|replaced)/)
  })
})

test('the name of the package is that of the lock file', () => {
  expect(JSON.parse(text('package-lock.json'))).toMatchObject({ name, version })
})
