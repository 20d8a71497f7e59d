import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import GuidePart from '@/app/[locale]/guides/[guide]/[part]/page'
import { pointOf } from '@/components/guide/address'
import { FindingReport } from '@/components/report/FindingReport'
import { type Reported, reportMail } from '@/components/report/mail'
import { Shell } from '@/components/ui/layout/Shell'
import { reportText } from '@/content/en/report'
import { joins } from '@/content/en/ui/joins'
import { conditionsOf } from '@/machines/engine/procedure'
import { procedure } from '@/machines/procedures/trafficking-victims'
import { renderInEnglish } from '@/tests/components/support/render'

const mail = 'mistakes@example.org'
const phrases = { tag: 'en-GB', joins }

/** What a message says, once the mail program has read its address. */
function messageIn(href: string | null): {
  readonly to: string
  readonly subject: string
  readonly body: string
} {
  const address = new URL(href ?? '')
  const { searchParams } = address
  return {
    to: address.pathname,
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  }
}
const linesOf = (href: string | null) => messageIn(href).body.split('\r\n').filter(Boolean)
const links = () => screen.queryAllByRole('link', { name: /^Wrong or unclear\?/ })
const hrefs = () => links().map((link) => link.getAttribute('href'))

async function showGuide() {
  const params = Promise.resolve({ locale: 'en', guide: 'specialised-centre', part: 'conditions' })
  document.body.innerHTML = renderToStaticMarkup(await GuidePart({ params }))
}
async function showPage() {
  render(await Shell({ params: Promise.resolve({ locale: 'en' }), current: 'guides/', children: null }))
}
const showFinding = () =>
  renderInEnglish(
    <FindingReport point={pointOf('trafficking-victims', 'situation')} subject="The situation" />,
  )

afterEach(() => {
  vi.unstubAllEnvs()
  document.body.innerHTML = ''
})

describe('a build without an address', () => {
  it.each([
    ['a page', showPage],
    ['a guide', showGuide],
    ['a finding', showFinding],
  ])('shows no link on %s', async (_where, show) => {
    vi.stubEnv('MISTAKES_ADDRESS', '')
    await show()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(links()).toEqual([])
  })
})

describe('a build with an address', () => {
  it('lets each page be reported: its part of the site, the day of the law, the language', async () => {
    vi.stubEnv('MISTAKES_ADDRESS', mail)
    await showPage()
    const [href = null, ...more] = hrefs()
    expect(more).toEqual([])
    expect(messageIn(href)).toMatchObject({ to: mail, subject: 'Wrong or unclear: /en/guides/' })
    expect(linesOf(href).slice(0, 3)).toEqual([
      'Page: /en/guides/',
      'Law as of: 8 August 2025',
      'Language: en',
    ])
  })

  it('lets each condition of a guide be reported, under the neutral name of its procedure', async () => {
    vi.stubEnv('MISTAKES_ADDRESS', mail)
    await showGuide()
    const points = hrefs().map((href) => linesOf(href)[1])
    expect(points).toEqual(conditionsOf(procedure).map(({ id }) => `Point: specialised-centre.${id}`))
    expect(linesOf(hrefs()[0] ?? null)[0]).toBe('Page: /en/guides/specialised-centre/conditions/')
    expect(hrefs().join('')).not.toMatch(/traffick|victim/)
  })

  it('says of a finding the path of the check and the condition, and nothing else', async () => {
    vi.stubEnv('MISTAKES_ADDRESS', mail)
    window.location.hash = '#secret'
    showFinding()
    const link = await screen.findByRole('link', { name: 'Wrong or unclear? The situation' })
    expect(linesOf(link.getAttribute('href'))).toEqual([
      'Page: /en/check/',
      'Point: specialised-centre.situation',
      reportText.ask,
      reportText.keep,
    ])
  })
})

describe('the message', () => {
  const message = (reported: Reported) => decodeURIComponent(reportMail(mail, reported, reportText, phrases))

  it('leaves out whatever stands behind the path of a page', () => {
    expect(message({ page: '/en/check/?whereabouts=belgium#illness' })).toBe(message({ page: '/en/check/' }))
    expect(message({ page: '/en/check/\n?illness=yes' })).not.toContain('illness')
  })

  it('has no other field than where the mistake is', () => {
    const more = { page: '/en/check/', answers: { whereabouts: 'belgium' }, facts: 'belgium' }
    expect(message(more)).not.toContain('belgium')
  })
})
