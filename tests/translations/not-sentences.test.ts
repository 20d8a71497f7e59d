import { describe, expect, test } from 'vitest'
import { chunksOf, notSentences, unitsOf, withTexts } from '@/components/i18n/chunks'
import { en } from '@/content/en'

const chunks = await chunksOf(en)

test('an id and an address among sentences are not for translators, and stay as they are', () => {
  const tree = {
    sections: [{ id: 'law', title: 'The law', link: { href: 'sources/', label: 'All sources' } }],
  }
  expect(unitsOf(tree).map(({ path }) => path)).toEqual(['sections.0.title', 'sections.0.link.label'])
  expect(withTexts(tree, () => '…')).toEqual({
    sections: [{ id: 'law', title: '…', link: { href: 'sources/', label: '…' } }],
  })
})

describe.each(chunks)('$name', ({ tree }) => {
  test('has no sentence under a name that is kept for ids and addresses, and no id or address under another', () => {
    const units = unitsOf(tree)
    expect(units.filter(({ path }) => notSentences.includes(path.split('.').at(-1) ?? ''))).toEqual([])
    expect(units.filter(({ text }) => /^(?:[a-z]+\/)+$|^#|^[a-z]+-[a-z]+-[a-z-]+$/.test(text))).toEqual([])
    // `official` holds the names that stand on papers: they are in content/law.
    expect(units.filter(({ path }) => /(^|\.)official\.(nl|fr|de)$/.test(path))).toEqual([])
  })
})
