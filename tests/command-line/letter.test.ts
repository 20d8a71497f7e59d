import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, expect, test } from 'vitest'
import { call } from './call'

const folder = mkdtempSync(join(tmpdir(), 'letter-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dossier = JSON.stringify({
  schemaVersion: 2,
  id: 'new',
  label: '',
  household: {},
  persons: [
    {
      id: 'person-1',
      label: '',
      facts: { departureProof: 'proof', orderToLeave: 'yes' },
      events: [],
      overrides: [],
      evidence: {},
      notes: {},
    },
  ],
  notes: '',
})
const asked = ['-', '--document', 'order-extension', '--language', 'fr', '--on', '2026-11-29']

test('a letter is printed as text, in the language of the procedure', () => {
  const { stdout, stderr, status } = call('letter', asked, dossier)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Office des étrangers')
  expect(stdout).toContain('29 novembre 2026')
  expect(stdout).toMatch(/\[[^\]]+\]/)
})

test('a letter is written to a file that a word processor opens', async () => {
  const out = join(folder, 'letter.docx')
  const { stdout, status } = call('letter', [...asked, '--out', out], dossier)
  expect(status).toBe(0)
  expect(stdout).toMatch(/is written; \d+ blanks are left/)
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(out) })
  expect(value).toContain('Office des étrangers')
})

test('the inventory is printed and written on its own', async () => {
  const { stdout } = call('letter', [...asked, '--sheet', 'inventory'], dossier)
  expect(stdout).toMatch(/^Inventaire des preuves\n/)
  expect(stdout).toMatch(/^1\. /m)
  const out = join(folder, 'pieces.docx')
  expect(call('letter', [...asked, '--sheet', 'inventory', '--out', out], dossier).stdout.trim()).toBe(
    `${out} is written.`,
  )
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(out) })
  expect(value).toContain('Inventaire des preuves')
})

test('a letter without pieces has no inventory, and the command says so', () => {
  const copy = asked.map((one) => (one === 'order-extension' ? 'medical-supplement' : one))
  const { stderr, status } = call('letter', [...copy, '--sheet', 'inventory'], dossier)
  expect([status, stderr.trim()]).toEqual([2, '--sheet: no piece goes along with medical-supplement'])
})

test('every bad argument is named at once, with what is allowed', () => {
  const { stderr, status } = call('letter', ['--language', 'en', '--out', 'letter.pdf'])
  expect(status).toBe(2)
  expect(stderr).toContain('--language: "en" is not one of: fr, nl, de')
  expect(stderr).toContain('--document is missing; it is the letter, one of: ')
  expect(stderr).toContain('name a case file')
  expect(stderr).toContain('--out: "letter.pdf" must end in .docx')
})

test('a person that the case does not have is named beside those that it has', () => {
  const { stderr, status } = call('letter', [...asked, '--person', 'person-9'], dossier)
  expect([status, stderr.trim()]).toEqual([2, '--person: "person-9" is not one of: person-1'])
})
