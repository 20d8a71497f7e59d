import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { letterFile } from '@/cases/exchange/letter-file'
import type { LetterLine } from '@/content/say/letter'

const line = (kind: LetterLine['kind'], text: string): LetterLine => ({ id: text, kind, text, basis: [] })
const options = { tag: 'fr-BE', title: 'Lettre' }

/** What another library reads in the file. */
async function read(lines: readonly LetterLine[]): Promise<{ readonly text: string; readonly html: string }> {
  const buffer = Buffer.from(await letterFile(lines, options))
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ])
  return { text: text.value, html: html.value }
}

it('is opened by another library, with every line in order', async () => {
  const lines = [
    line('sender', '[Prénom et nom]'),
    line('to', 'Office des étrangers'),
    line('subject', 'Objet : demande'),
    line('text', 'J’ai reçu un ordre.'),
    line('item', 'Ma fille va à l’école.'),
    line('inventory', 'Inventaire'),
    line('piece', 'Pièce 1 : copie'),
  ]
  const { text, html } = await read(lines)
  expect(text.split(/\n+/).filter(Boolean)).toEqual(lines.map((one) => one.text))
  expect(html).toContain('<li>Ma fille va à l’école.</li>')
})

it('keeps line breaks and blanks inside a line', async () => {
  const { html } = await read([line('text', 'Rue Haute 1\n[commune] reste à remplir')])
  expect(html).toBe('<p>Rue Haute 1<br />[commune] reste à remplir</p>')
})

it.each([
  ['marks that turn the writing round', 'a\u202Eb'],
  ['control characters', 'a\u0007b'],
])('leaves out %s, which no reader sees', async (_, text) => {
  expect((await read([line('text', text)])).text.trim()).toBe('ab')
})

it('writes what looks like a formula, a tag or an address as plain text', async () => {
  const nasty = '=HYPERLINK("http://x") <w:p/> & {{name}}'
  expect((await read([line('text', nasty)])).text.trim()).toBe(nasty)
})

it('takes a name of 10,000 letters', async () => {
  const name = 'x'.repeat(10_000)
  expect((await read([line('sender', name)])).text.trim()).toBe(name)
})
