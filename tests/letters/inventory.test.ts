import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { inventoryFile } from '@/cases/exchange/letter-file'
import { loadLetterSentences } from '@/components/i18n/letters'
import { languages } from '@/content/locales'
import { sayLetter } from '@/content/say/letter'
import { inventoryAsText, sayInventory } from '@/content/say/letter-inventory'
import { planLetter } from '@/machines/letters/plan'
import type { AnyLetter } from '@/machines/letters/registry'
import { letterIds, letterLoaders } from '@/machines/letters/registry'
import { combinationsFor } from './answers'

const on = '2026-11-29'

describe.each(letterIds)('the inventory of %s', (id) => {
  it.each(['en', 'fr', 'nl', 'de'] as const)(
    'numbers the pieces as the letter in %s does',
    async (locale) => {
      const letter: AnyLetter = await letterLoaders[id]()
      const sentences = await loadLetterSentences(languages[locale], id)
      const wrong = combinationsFor(letter, 60).filter((known) => {
        const plan = planLetter(letter, known, new Set())
        const details = { written: {}, known, on }
        const pieces = sayLetter(plan, details, sentences).filter(({ kind }) => kind === 'piece')
        const { rows } = sayInventory(plan, details, sentences)
        return (
          rows.length !== pieces.length ||
          rows.some(({ number, piece }, i) => number !== i + 1 || !pieces[i]?.text.endsWith(piece))
        )
      })
      expect(wrong.slice(0, 3)).toEqual([])
    },
  )
})

describe('an inventory', async () => {
  const letter: AnyLetter = await letterLoaders['order-extension']()
  const french = await loadLetterSentences(languages.fr, 'order-extension')
  const known = { orderToLeave: 'yes', departureProof: 'proof' } as const
  const plan = planLetter(letter, known, new Set())
  const details = { written: { name: 'Awa Diallo' }, known, on } as const

  it('says beside each piece what the letter proves by it', () => {
    const { of, rows } = sayInventory(plan, details, french)
    expect(of).toContain('Awa Diallo')
    const proof = rows.find(({ shows }) => shows.length > 0)
    expect(proof?.shows[0]).toBe(
      'Le [Jour de réception de l’ordre], j’ai reçu un ordre de quitter le territoire.',
    )
  })

  it('follows what the person made of the letter, and keeps the other numbers', () => {
    const { rows } = sayInventory(plan, details, french)
    const [first, ...rest] = plan.pieces
    const changed = sayInventory(plan, details, french, { [`piece ${first}`]: ' ' })
    expect(changed.rows).toEqual(rows.slice(1))
    const renamed = sayInventory(plan, details, french, { [`piece ${rest[0] ?? first}`]: 'Ma facture' })
    expect(renamed.rows.map(({ piece }) => piece)).toContain('Ma facture')
  })

  it('is opened by another library as a table, and is the same as text', async () => {
    const inventory = sayInventory(plan, details, french)
    const buffer = Buffer.from(await inventoryFile(inventory, { tag: 'fr-BE', title: inventory.title }))
    const { value: html } = await mammoth.convertToHtml({ buffer })
    expect(html.match(/<tr>/g)).toHaveLength(inventory.rows.length + 1)
    for (const { piece, shows } of inventory.rows) {
      for (const said of [piece, ...shows]) {
        expect(html).toContain(said)
        expect(inventoryAsText(inventory)).toContain(said)
      }
    }
  })
})
