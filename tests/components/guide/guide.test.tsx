import { screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import GuidePage, { generateMetadata, generateStaticParams } from '@/app/[locale]/guides/[guide]/page'
import GuidesPage from '@/app/[locale]/guides/page'
import SourcesPage from '@/app/[locale]/sources/page'
import { loadProcedureText } from '@/components/i18n/sentences'
import { citationAnchor, sourceAnchor } from '@/components/law/citation'
import { type CitationId, citations } from '@/content/law/citations'
import { type SourceId, sources } from '@/content/law/sources'
import { conditionsOf } from '@/machines/engine/procedure'
import { procedure } from '@/machines/procedures/medical-regularisation'
import { itemNamed } from '@/tests/components/support/find'

/** Puts a page on the screen as the export has it: as HTML without scripts. */
function put(page: ReactNode): HTMLElement {
  document.body.innerHTML = renderToStaticMarkup(page)
  return document.body
}

vi.setConfig({ testTimeout: 30_000 })

const params = (guide: string) => ({ params: Promise.resolve({ locale: 'en', guide }) })
const show = async (guide: string) => put(await GuidePage(params(guide)))
const ids = generateStaticParams().map(({ guide }) => guide)

describe('guides', () => {
  it('are there for five procedures, three neighbours, appeals and helpers', () => {
    expect(ids).toHaveLength(10)
  })

  it('are all linked from the list', async () => {
    put(await GuidesPage({ params: Promise.resolve({ locale: 'en' }) }))
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(addresses).toEqual(expect.arrayContaining(ids.map((id) => `/en/guides/${id}/`)))
  })

  it('have addresses that tell nothing of a victim', () => {
    expect(ids.filter((slug) => /traffick|smuggl|victim|exploit/.test(slug))).toEqual([])
  })

  it('name every condition of the procedure with its rule and its articles', async () => {
    await show('medical-regularisation')
    const { conditions } = await loadProcedureText('en', 'medical-regularisation')
    for (const { stage, id } of conditionsOf(procedure)) {
      const title = conditions[stage]?.[id]?.title ?? id
      const links = within(itemNamed(title)).getAllByRole('link')
      const addresses = links.map((link) => link.getAttribute('href'))
      expect(addresses, id).toContainEqual(expect.stringMatching(/^\/en\/sources\/#/))
    }
  })

  it('show the fee by day of filing, 2026 from one source, 2027 as to check, and how to pay', async () => {
    await show('humanitarian-regularisation')
    const table = within(screen.getByRole('table', { name: 'Contribution fee by the day you lodge' }))
    const row = (name: string) => within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
    expect(row('1 January 2027').getByText('To check')).toBeInTheDocument()
    expect(row('1 January 2026').getByText('€377')).toBeInTheDocument()
    expect(row('1 January 2026').getByText(/We did not read this amount/)).toBeInTheDocument()
    expect(row('1 January 2025').getByText('€368')).toBeInTheDocument()
    expect(row('2 March 2015').getByText('€215')).toBeInTheDocument()
    expect(screen.getByText(/BE57 6792 0060 9235/)).toBeInTheDocument()
    expect(screen.getByText(/30 days to pay the rest \(annex 43\)/)).toBeInTheDocument()
  })

  it('draw figures as a picture with a name, beside the table', async () => {
    await show('medical-regularisation')
    expect(screen.getByRole('img', { name: /^Chart: Medical regularisation/ })).toBeInTheDocument()
    const table = screen.getByRole('table', { name: /Medical regularisation: applications/ })
    expect(within(table).getByRole('row', { name: '2024 1,399 325 1,360 168' })).toBeInTheDocument()
  })

  it('put the police, the one number and the three centres first on the guide for victims, under a title that tells nothing', async () => {
    await show('specialised-centre')
    const numbers = screen.getAllByRole('link', { name: /^[01]\d/ }).map((link) => link.getAttribute('href'))
    expect(numbers.slice(0, 6)).toEqual([
      ...['tel:112', 'tel:101', 'tel:078055800'],
      ...['tel:032011690', 'tel:025116464', 'tel:042324030'],
    ])
    const [first] = screen.getAllByRole('link', { name: /^[01]\d/ })
    const nav = screen.getByRole('navigation')
    expect(nav.compareDocumentPosition(first ?? nav)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    const { title } = await generateMetadata(params('specialised-centre'))
    expect(title).not.toMatch(/traffick|smuggl|victim|exploit/i)
  })

  it('explain a term once, at its first use', async () => {
    await show('return')
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    const links = addresses.filter((address) => address.startsWith('/en/glossary/#'))
    expect(links.length).toBeGreaterThan(5)
    expect(new Set(links).size).toBe(links.length)
  })

  it('say what other routes do, with an explicit remark where no rule was found', async () => {
    await show('statelessness')
    expect(screen.getByRole('heading', { name: 'What other routes do to this one' })).toBeInTheDocument()
    expect(screen.getAllByText(/We found no rule/).length).toBeGreaterThan(0)
  })
})

describe('the page of sources', () => {
  it('has an anchor for every citation and every source', async () => {
    const container = put(await SourcesPage({ params: Promise.resolve({ locale: 'en' }) }))
    // The keys of the tables are the ids they are typed with.
    const wanted = [
      ...(Object.keys(citations) as CitationId[]).map(citationAnchor),
      ...(Object.keys(sources) as SourceId[]).map(sourceAnchor),
    ]
    const found = new Set([...container.querySelectorAll('[id]')].map(({ id }) => id))
    expect(new Set(wanted).size).toBe(wanted.length)
    expect(wanted.filter((id) => !found.has(id))).toEqual([])
  })

  it('asks to read a source again after 180 days, counted to the day of the build', async () => {
    process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2027, 11, 31) / 1000)
    try {
      put(await SourcesPage({ params: Promise.resolve({ locale: 'en' }) }))
      expect(screen.getByText(/This page was made on 31 December 2027/)).toBeInTheDocument()
      expect(screen.getAllByText(/Check again/)).toHaveLength(Object.keys(sources).length)
    } finally {
      delete process.env.SOURCE_DATE_EPOCH
    }
  })

  it('says of each article whether it was repealed, was amended or stands, with the day', async () => {
    put(await SourcesPage({ params: Promise.resolve({ locale: 'en' }) }))
    const all = Object.values(citations)
    const repealed = all.filter(({ inForce }) => inForce.to !== undefined)
    const open = all.filter(({ inForce }) => inForce.to === undefined)
    const changed = open.filter(({ recheckFrom }) => recheckFrom !== undefined)
    const untouched = all.filter(({ untouchedUntil }) => untouchedUntil !== undefined)
    expect(screen.getAllByText(/^Repealed: in force until/)).toHaveLength(repealed.length)
    expect(screen.getAllByText(/^Check this: (amended on|in force since)/)).toHaveLength(changed.length)
    expect(screen.getAllByText(/Not changed up to 28 September 2026/)).toHaveLength(untouched.length)
    expect(screen.getByText(/In place of: Criminal Code of 1867, art. 433quinquies §1/)).toBeInTheDocument()
  })
})
