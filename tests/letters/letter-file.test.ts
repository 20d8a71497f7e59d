import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { inventoryFile, letterFile } from '@/cases/exchange/letter-file'
import type { LetterLine } from '@/content/say/letter'
import type { Inventory } from '@/content/say/letter-inventory'

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

/** What stands between the tags of a name in a part of the file, a tag a line. */
async function partOf(bytes: Promise<ArrayBuffer>, name: string, tag: string): Promise<string> {
  const part = unzipSync(new Uint8Array(await bytes))[`${name}.xml`]
  const within = new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(part ? strFromU8(part) : '')
  if (!within) throw new Error(`The file has no ${tag} in ${name}`)
  return within[0].replaceAll('><', '>\n<').concat('\n')
}

const everyKind: readonly LetterLine[] = [
  line('sender', 'Awa Diallo'),
  line('sender', '[address]'),
  line('to', 'Office des étrangers'),
  line('to', 'Boulevard Pacheco 44'),
  line('day', 'Liège, le 29 novembre 2026'),
  line('subject', 'Objet : demande'),
  line('salutation', 'Madame, Monsieur,'),
  line('row', 'Né le : [date]'),
  line('heading', 'Pourquoi'),
  line('heading', 'En droit'),
  line('text', 'J’ai reçu un ordre.'),
  line('text', 'Je demande [quoi] et plus.'),
  line('item', 'Ma fille va à l’école.'),
  line('item', 'Deux lignes\nen une.'),
  line('tell', '[Dites pourquoi.]'),
  line('tell', '[Dites depuis quand.]'),
  line('closing', 'Salutations'),
  line('signature', '[signature]'),
  line('inventory', 'Inventaire'),
  line('piece', 'Pièce 1 : copie'),
  line('piece', 'Pièce 2 : photo'),
]

it.each([
  ['document', 'w:body'],
  ['styles', 'w:docDefaults'],
  ['numbering', 'w:abstractNum'],
  ['footer1', 'w:p'],
])('looks as it was last approved: %s', async (part, tag) => {
  const said = await partOf(letterFile(everyKind, options), `word/${part}`, tag)
  await expect(said).toMatchFileSnapshot(`as-sent/file-${part}.xml`)
})

it('names nobody as its author, and its own title', async () => {
  const core = await partOf(letterFile(everyKind, options), 'docProps/core', 'cp:coreProperties')
  expect(core).toContain('<dc:title>Lettre</dc:title>')
  expect(core.match(/<(dc:creator|cp:lastModifiedBy)>[^<]+/g) ?? []).toEqual([])
})

it('has an inventory whose table looks as it was last approved', async () => {
  const inventory: Inventory = {
    title: 'Inventaire',
    of: 'Lettre de [nom]',
    columns: ['n°', 'pièce', 'montre', 'pages'],
    rows: [
      { number: 1, piece: 'Copie de l’ordre', shows: ['J’ai reçu un ordre.', 'Le [jour].'] },
      { number: 2, piece: 'Photo', shows: [] },
    ],
  }
  const said = await partOf(inventoryFile(inventory, options), 'word/document', 'w:body')
  await expect(said).toMatchFileSnapshot('as-sent/file-inventory.xml')
})
