import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import AccessibilityPage from '@/app/[locale]/accessibility/page'
import ChangesPage from '@/app/[locale]/changes/page'
import DataProtectionPage from '@/app/[locale]/data-protection/page'
import { Shell } from '@/components/ui/layout/Shell'
import { changesText } from '@/content/en/changes'
import { trustText } from '@/content/en/trust'
import { changeIds } from '@/content/law/changes'
import { version } from '@/package.json'

const english = { params: Promise.resolve({ locale: 'en' }) }
type Page = (props: typeof english) => Promise<ReactElement>

async function show(page: Page) {
  document.body.innerHTML = renderToStaticMarkup(await page(english))
}

afterEach(() => {
  vi.unstubAllEnvs()
  document.body.innerHTML = ''
})

describe('a build that names its host', () => {
  it('says who is responsible for data, and how to reach them', async () => {
    vi.stubEnv('HOST_NAME', ' A {house} for rights ')
    vi.stubEnv('HOST_MAIL', 'data@example.org')
    await show(DataProtectionPage)
    expect(screen.getByText('The controller is A {house} for rights.')).toBeInTheDocument()
    expect(screen.getByText('Write to data@example.org.')).toBeInTheDocument()
  })

  it('says where to tell what does not work', async () => {
    vi.stubEnv('MISTAKES_ADDRESS', 'mistakes@example.org')
    await show(AccessibilityPage)
    expect(screen.getByText('Write to mistakes@example.org.')).toBeInTheDocument()
  })
})

describe('a build that names no host', () => {
  it('invents no name and no address', async () => {
    for (const variable of ['HOST_NAME', 'HOST_MAIL', 'MISTAKES_ADDRESS']) vi.stubEnv(variable, '')
    await show(DataProtectionPage)
    expect(screen.getByText(`The controller is ${trustText.someHost}.`)).toBeInTheDocument()
    expect(screen.getByText(trustText.askHost)).toBeInTheDocument()
    await show(AccessibilityPage)
    expect(screen.getByText(trustText.askWhoShowed)).toBeInTheDocument()
    expect(document.body.innerHTML).not.toContain('@')
  })
})

it('every page leads to the pages on which the site answers for itself, and tells its version', async () => {
  await show(() => Shell({ ...english, current: '', children: null }))
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(
    expect.arrayContaining(['/en/changes/', '/en/accessibility/', '/en/data-protection/']),
  )
  expect(screen.getByText(`Version ${version}`)).toBeInTheDocument()
})

it('the page of changes shows each entry under its day, with its guides and sources', async () => {
  await show(ChangesPage)
  const shown = [...document.querySelectorAll('section li[id]')].map(({ id }) => id)
  expect(shown).toEqual(changeIds)
  const fee = document.getElementById('fee-of-2026')
  expect(fee).toHaveTextContent(changesText.entries['fee-of-2026'])
  expect(fee).toHaveTextContent('This applies from 1 January 2026.')
  expect(fee?.closest('section')).toHaveAccessibleName('28 November 2026')
  const links = [...(fee?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/en/guides/humanitarian-regularisation/',
    '/en/sources/texts/#source-visahq-fee-2026',
  ])
})
