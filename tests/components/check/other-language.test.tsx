import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { OtherLanguage, offered } from '@/components/check/OtherLanguage'
import { renderInEnglish } from '@/tests/components/support/render'

afterEach(() => vi.restoreAllMocks())

it.each([
  ['en', ['fr-BE', 'en'], 'fr'],
  ['en', ['en-GB', 'fr'], null],
  ['nl', ['tr', 'EN'], 'en'],
  ['nl', ['ar', 'EN'], 'ar'],
  ['nl', ['tr'], null],
  ['fr', [], null],
] as const)('on a page in %s, to a browser that asks for %j, is offered: %s', (locale, wanted, offer) => {
  expect(offered(locale, wanted)).toBe(offer)
})

it('leads to the place where the person is, in the words of the other language', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-BE'])
  renderInEnglish(<OtherLanguage />)
  const link = screen.getByRole('link', { name: 'Lire cette page en français' })
  expect(link).toHaveAttribute('href', '/fr/check/#here')
  expect(link).toHaveAttribute('lang', 'fr')
})
