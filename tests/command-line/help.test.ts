import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { locales } from '@/content/locale'
import { commands, handingOn, startOf } from './call'

/** Each command starts a process of its own; a busy machine may take long. */
vi.setConfig({ testTimeout: 300_000, maxConcurrency: 2 })

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function called(file: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...startOf(file), ...args],
      // A command that does its work in the place of answering is ended.
      { timeout: 120_000 },
      (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    )
    child.stdin?.end()
  })
}

test('every script of ours is a command', () => {
  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter(({ file }) => !existsSync(`scripts/${file}.ts`))).toEqual([])
})

describe.concurrent.each(commands)('$name', ({ name, file }) => {
  test('--help says what it does and how it is called, and ends well', async ({ expect }) => {
    const { status, stdout, stderr } = await called(file, '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [about = '', , usage = ''] = stdout.split('\n')
    expect(about).toMatch(/^[A-Z].*\.$/)
    expect(usage).toMatch(new RegExp(`^usage: npm run -s ${name}( -- .+)?$`))
    if (!stdout.includes('  --language')) return
    const all = name === 'letter' || name === 'translate' ? locales.filter((one) => one !== 'en') : locales
    const said = /--language[^\n]*\n[^\n]*one of: (.*)/.exec(stdout)?.[1]?.split(', ') ?? []
    if (name === 'letter') expect(said.every((one) => all.some((locale) => locale === one))).toBe(true)
    else expect(said).toEqual(all)
  })
})

describe.concurrent.each(commands.filter(({ name }) => !handingOn.includes(name)))(
  '$name',
  ({ name, file }) => {
    test('an argument that it does not know is named, with what is allowed, all at once', async ({
      expect,
    }) => {
      const { status, stdout, stderr } = await called(
        file,
        ...['--colour', 'red', '--shape=round', 'one', 'two', 'three', '--language', 'es'],
      )
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/--colour is not an option; (options are --|this command has no options)/)
      expect(stderr).toMatch(/--shape is not an option/)
      expect(stderr).toMatch(/"three" is one argument too many; (allowed is |this command takes none)/)
      expect(stderr).toMatch(/--language: "es" is not one of: \w\w(, \w\w)+|--language is not an option; /)
      expect(stderr).toContain(`\nusage: npm run -s ${name}`)
    })
  },
)

test('a page of ours names no option that its command does not have', async () => {
  const pages = ['README.md', 'docs/hand-over.md', 'docs/data.md', 'docs/languages.md'].filter(existsSync)
  const helps = new Map<string, string>()
  for (const text of pages.map((page) => readFileSync(page, 'utf8'))) {
    for (const [, name = '', rest = ''] of text.matchAll(/npm run (?:-s )?([a-z-]+) -- ([^`\n]*)/g)) {
      const command = commands.find((one) => one.name === name)
      if (command === undefined || handingOn.includes(name)) continue
      if (!helps.has(name)) helps.set(name, (await called(command.file, '--help')).stdout)
      for (const [option] of rest.matchAll(/--[a-z]+/g)) expect(helps.get(name)).toContain(`  ${option}`)
    }
  }
})
