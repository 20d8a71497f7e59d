import { expect, it } from 'vitest'
import { byLetter } from '@/components/guide/letters'

it('puts names under their first letter, in the order of the language', () => {
  const letters = byLetter(
    ['order', 'Appeal', 'étranger', '9ter', 'Annex 13', '“Entry ban”'],
    (name) => name,
    'en',
  )
  expect(letters).toEqual([
    { letter: '#', id: 'letter-figure', items: ['9ter'] },
    { letter: 'A', id: 'letter-a', items: ['Annex 13', 'Appeal'] },
    { letter: 'E', id: 'letter-e', items: ['“Entry ban”', 'étranger'] },
    { letter: 'O', id: 'letter-o', items: ['order'] },
  ])
})
