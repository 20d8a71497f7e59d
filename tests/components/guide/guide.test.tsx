import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import GuidePart, { generateStaticParams as partParams } from '@/app/[locale]/guides/[guide]/[part]/page'
import GuidePage, { generateMetadata, generateStaticParams } from '@/app/[locale]/guides/[guide]/page'
import GuidesPage from '@/app/[locale]/guides/page'
import SourcesPage from '@/app/[locale]/sources/page'
import PracticePage from '@/app/[locale]/sources/practice/page'
import ScopePage from '@/app/[locale]/sources/scope/page'
import TextsPage from '@/app/[locale]/sources/texts/page'
import { loadProcedureText } from '@/components/i18n/sentences'
import { citationAnchor, sourceAnchor } from '@/components/law/citation'
import { en } from '@/content/en'
import { type CitationId, citations } from '@/content/law/citations'
import { offices } from '@/content/law/offices'
import { ruleCodes } from '@/content/law/rules'
import { type SourceId, sources } from '@/content/law/sources'
import { conditionsOf } from '@/machines/engine/procedure'
import { procedure } from '@/machines/procedures/medical-regularisation'
import { itemNamed } from '@/tests/components/support/find'
import { put } from '@/tests/components/support/put'

vi.setConfig({ testTimeout: 30_000 })

const params = (guide: string) => ({ params: Promise.resolve({ locale: 'en', guide }) })
const show = async (guide: string) => put(await GuidePage(params(guide)))
const showPart = async (guide: string, part: string) =>
  put(await GuidePart({ params: Promise.resolve({ locale: 'en', guide, part }) }))
const english = { params: Promise.resolve({ locale: 'en' }) }
const ids = generateStaticParams()
  .filter(({ locale }) => locale === 'en')
  .map(({ guide }) => guide)

describe('guides', () => {
  it('are there for six procedures, two neighbours, appeals and helpers', () => {
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

  it('tell from which day the texts behind them hold, and mark what is not in force yet', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 29) / 1000))
    await show('temporary-protection')
    const table = within(screen.getByRole('table', { name: 'The law by day', hidden: true }))
    const [first, ...others] = table.getAllByRole('rowheader', { hidden: true })
    expect(first).toHaveTextContent('4 March 2027 Preview: not in force yet on 29 November 2026')
    expect(others.filter((cell) => cell.textContent?.includes('Preview'))).toEqual([])
    await show('medical-regularisation')
    expect(screen.getByText(/We know of no text behind this guide that begins/)).toBeInTheDocument()
    vi.unstubAllEnvs()
  })

  it('name every condition of the procedure with its rule and its articles', async () => {
    await showPart('medical-regularisation', 'conditions')
    const { conditions } = await loadProcedureText(en, 'medical-regularisation')
    for (const { stage, id } of conditionsOf(procedure)) {
      const title = conditions[stage]?.[id]?.title ?? id
      const links = within(itemNamed(title)).getAllByRole('link')
      const addresses = links.map((link) => link.getAttribute('href'))
      expect(addresses, id).toContainEqual(expect.stringMatching(/^\/en\/sources\/#/))
    }
  })

  it('show the fee by day of filing, 2026 from one source, 2027 as to check, and how to pay', async () => {
    await showPart('humanitarian-regularisation', 'papers')
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
    await showPart('medical-regularisation', 'figures')
    expect(screen.getByRole('img', { name: /^Chart: Medical regularisation/ })).toBeInTheDocument()
    const table = screen.getByRole('table', { name: /Medical regularisation: applications/ })
    expect(within(table).getByRole('row', { name: '2024 1,399 325 1,360 168 19.3%' })).toBeInTheDocument()
  })

  it('put the police, the one number and the three centres first on the guide for victims, under a title that tells nothing', async () => {
    await show('specialised-centre')
    const numbers = screen.getAllByRole('link', { name: /^[01]\d/ }).map((link) => link.getAttribute('href'))
    expect(numbers.slice(0, 6)).toEqual([
      ...['tel:112', 'tel:101', 'tel:078055800'],
      ...['tel:032011690', 'tel:025116464', 'tel:042324030'],
    ])
    const [first] = screen.getAllByRole('link', { name: /^[01]\d/ })
    const nav = screen.getByRole('navigation', { name: 'Pages of this guide' })
    expect(nav.compareDocumentPosition(first ?? nav)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    const { title } = await generateMetadata(params('specialised-centre'))
    expect(title).not.toMatch(/traffick|smuggl|victim|exploit/i)
  })

  it('explain a term once, at its first use', async () => {
    await showPart('return', 'course')
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    const links = addresses.filter((address) => address.startsWith('/en/glossary/#'))
    expect(links.length).toBeGreaterThan(5)
    expect(new Set(links).size).toBe(links.length)
  })

  it('say what other routes do, with an explicit remark where no rule was found', async () => {
    await showPart('statelessness', 'effects')
    expect(screen.getByRole('heading', { name: 'What other routes do to this one' })).toBeInTheDocument()
    expect(screen.getAllByText(/We found no rule/).length).toBeGreaterThan(0)
  })
})

describe('the pages of a guide', () => {
  it('are linked from each other, the current one marked, with the page before and after', async () => {
    await showPart('medical-regularisation', 'papers')
    const menu = within(screen.getByRole('navigation', { name: 'Pages of this guide' }))
    expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Overview',
      'Conditions',
      'Papers and steps',
      'Stages and permits',
      'Time limits',
      'Refusal and appeal',
      'Effects on other routes',
      'Figures',
    ])
    expect(menu.getByRole('link', { current: 'page' })).toHaveTextContent('Papers and steps')
    const next = screen.getByRole('link', { name: 'Next: Stages and permits' })
    expect(next).toHaveAttribute('href', '/en/guides/medical-regularisation/course/')
    expect(screen.getByRole('link', { name: 'Back: Conditions' })).toBeInTheDocument()
  })

  it('keep every old anchor of the overview, which leads on to where the part stands now', async () => {
    const page = await show('humanitarian-regularisation')
    const old = [
      ...['who', 'conditions', 'papers', 'cost', 'steps', 'warnings', 'permits', 'lifecycle', 'time-limits'],
      ...['pitfalls', 'appeal', 'other-routes', 'figures', 'contacts', 'sources'],
    ]
    expect(old.filter((id) => page.querySelector(`#${id}`) === null)).toEqual([])
    expect(page.querySelector('#cost a')).toHaveAttribute(
      'href',
      '/en/guides/humanitarian-regularisation/papers/#cost',
    )
  })

  it('draw the course of a file and say the same in a list, with who acts', async () => {
    await show('medical-regularisation')
    const items = within(screen.getByRole('figure')).getAllByRole('listitem', { hidden: true })
    expect(items.map((item) => item.textContent)).toContain(
      'Application sent: Immigration OfficeFrom here: Application admissible; Refused as inadmissible',
    )
    expect(items).toHaveLength(11)
    const drawings = document.querySelectorAll('figure svg')
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) expect(drawing.querySelectorAll('circle')).toHaveLength(11)
  })

  it('give each condition, time limit and office an address of its own', async () => {
    for (const { guide, part } of await partParams()) {
      const page = await showPart(guide, part)
      for (const item of page.querySelectorAll('[data-condition]')) {
        expect(item.querySelector(`#condition-${item.getAttribute('data-condition')}`)).not.toBeNull()
      }
      for (const item of page.querySelectorAll('[data-limit]')) {
        expect(item.querySelector(`#limit-${item.getAttribute('data-limit')}`)).not.toBeNull()
      }
    }
    const helpers = await show('helpers')
    expect(Object.keys(offices).filter((id) => !helpers.querySelector(`#office-${id}`))).toEqual([])
    // Every part of every guide is made: more than half a minute beside other gates.
  }, 120_000)
})

describe('the pages of sources', () => {
  it('have an anchor for every citation and every text', async () => {
    const anchors = (page: HTMLElement) => new Set([...page.querySelectorAll('[id]')].map(({ id }) => id))
    // The keys of the tables are the ids they are typed with.
    const articles = (Object.keys(citations) as CitationId[]).map(citationAnchor)
    const texts = (Object.keys(sources) as SourceId[]).map(sourceAnchor)
    expect(new Set([...articles, ...texts]).size).toBe(articles.length + texts.length)
    const found = anchors(put([await SourcesPage(english), await PracticePage(english)]))
    expect(articles.filter((id) => !found.has(id))).toEqual([])
    const read = anchors(put(await TextsPage(english)))
    expect(texts.filter((id) => !read.has(id))).toEqual([])
  })

  it('say of an article what is based on it, each with its own address', async () => {
    const page = put(await SourcesPage(english))
    const entry = page.querySelector(`#${citationAnchor('aliens-act:9ter:§1:al.4')}`)
    expect(entry?.querySelector('summary')).toHaveTextContent('Aliens Act, art. 9ter §1, al. 4')
    const addresses = [...(entry?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(addresses).toContain('/en/guides/medical-regularisation/conditions/#condition-certificateAge')
  })

  it('fold the rules by subject, none left out', async () => {
    const page = put(await ScopePage(english))
    expect(page.querySelectorAll('details [id^="rule-"]')).toHaveLength(ruleCodes.length)
  })

  it('asks to read a source again after 180 days, counted to the day of the build', async () => {
    process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2027, 11, 31) / 1000)
    try {
      put(await TextsPage(english))
      expect(screen.getByText(/This page was made on 31 December 2027/)).toBeInTheDocument()
      expect(screen.getAllByText(/Check again/)).toHaveLength(Object.keys(sources).length)
    } finally {
      delete process.env.SOURCE_DATE_EPOCH
    }
  })

  it('says of each article whether it was repealed, was amended or stands, with the day', async () => {
    put([await SourcesPage(english), await PracticePage(english)])
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
