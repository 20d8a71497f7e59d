import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SearchBox } from '@/components/search/SearchBox'
import { renderInEnglish } from '@/tests/components/support/render'

const entries = [
  { kind: 'term', title: 'Orange card', text: 'attest van immatriculatie', href: '/en/glossary/#card' },
  { kind: 'limit', title: 'Orange card of three months', text: '', href: '/en/guides/x/dates/#limit-card' },
]

afterEach(() => vi.unstubAllGlobals())

describe('the search', () => {
  it('loads its list when the field is used and not before, and shows what was found by kind', async () => {
    const load = vi.fn(async (_: string) => Response.json(entries))
    vi.stubGlobal('fetch', load)
    const { user } = renderInEnglish(<SearchBox />)
    expect(load).not.toHaveBeenCalled()
    await user.type(screen.getByRole('searchbox', { name: 'What are you looking for?' }), 'orange')
    expect(await screen.findByText('2 results')).toBeInTheDocument()
    expect(load.mock.calls).toEqual([['/en/search/entries.json']])
    expect(screen.getByRole('region', { name: 'Time limits' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Orange card' })).toHaveAttribute('href', '/en/glossary/#card')
  })

  it('says when nothing was found', async () => {
    vi.stubGlobal('fetch', async () => Response.json(entries))
    const { user } = renderInEnglish(<SearchBox />)
    await user.type(screen.getByRole('searchbox'), 'zebra')
    expect(await screen.findByText('Nothing found. Try another word.')).toBeInTheDocument()
  })

  it('says when the list could not be loaded, and tries again with the next letter', async () => {
    const load = vi.fn(async () => new Response('', { status: 404 }))
    vi.stubGlobal('fetch', load)
    const { user } = renderInEnglish(<SearchBox />)
    await user.type(screen.getByRole('searchbox'), 'or')
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument()
    load.mockImplementation(async () => Response.json(entries))
    await user.type(screen.getByRole('searchbox'), 'a')
    expect(await screen.findByText('2 results')).toBeInTheDocument()
  })
})
