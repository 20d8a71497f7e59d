import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { measure } from '@/scripts/test/budgets'
import { command } from '@/scripts/test/command'
import { htmlValidate, htmlValidity } from '@/scripts/test/html-validity'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A page</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
const good = page('<h1>A page</h1>')
const bad = page('<ul><p>No list item</p></ul><img src="a.png">')

describe('HTML validity', () => {
  const check = (body: string) => htmlValidity(folderWith({ 'index.html': body }))
  test('passes a valid page and fails one that is not', async () => {
    expect(await check(good)).toMatchObject({ passed: 1, failed: 0 })
    const { failed, output } = await check(bad)
    expect(failed).toBe(1)
    expect(output).toMatch(/img/)
  })
  test('so does the validator for machines without Java', async () => {
    const validate = (body: string) =>
      command(htmlValidate([join(folderWith({ 'index.html': body }), 'index.html')]))
    expect((await validate(bad)).ok).toBe(false)
  })
})

test('duplicate code is found across files', async () => {
  const lines = Array.from(
    { length: 30 },
    (_, n) => `  total += list[${n}] * weight(${n}, list.length) - ${n}`,
  )
  const code = `export function sum(list: number[]): number {\n  let total = 0\n${lines.join('\n')}\n  return total\n}\n`
  const find = (files: Readonly<Record<string, string>>) =>
    command(['jscpd', '--config', '.jscpd.json', folderWith(files)])
  expect((await find({ 'a.ts': code })).ok).toBe(true)
  expect((await find({ 'a.ts': code, 'b.ts': code })).ok).toBe(false)
})

test('a page that outgrows its budget is seen', () => {
  // Text that does not compress well.
  const noise = Array.from({ length: 60_000 }, (_, n) => Math.imul(n + 1, 2_654_435_761) >>> 0).join(' ')
  const over = (files: Readonly<Record<string, string>>) =>
    measure(folderWith(files)).filter(({ kB, most }) => kB > most)
  expect(over({ 'index.html': good })).toEqual([])
  expect(over({ 'index.html': page(`<p>${noise}</p>`) }).length).toBeGreaterThan(0)
})
