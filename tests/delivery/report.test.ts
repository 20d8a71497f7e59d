import { expect, test } from 'vitest'
import { reportMail } from '@/components/report/mail'
import { pageReportMark } from '@/components/report/mark'
import { reportText } from '@/content/en/report'
import { joins } from '@/content/en/ui/joins'
import { withReportedPage } from '@/scripts/build/report'
import { settingProblems } from '@/scripts/build/settings'
import { pages, read } from './site'

const part = '/en/guides/'
const href = reportMail('a@example.org', { page: part }, reportText, { tag: 'en-GB', joins })
const link = `<a href="${href.replaceAll('&', '&amp;')}" ${pageReportMark}="${part}">?</a>`
const sample = `<!DOCTYPE html><html><head><title>a</title></head><body>${link}<p>/en/guides/</p></body></html>`

test('the link in the foot of a page names the page itself', () => {
  const finished = withReportedPage(sample, 'en/guides/return/dates/index.html')
  const itself = encodeURIComponent('/en/guides/return/dates/')
  expect(finished.split(itself)).toHaveLength(3)
  expect(finished).not.toContain(encodeURIComponent(`${part}\r\n`))
  expect(finished).toContain('<p>/en/guides/</p>')
})

test('a page without the link stays as it is', () => {
  const bare = sample.replace(link, '')
  expect(withReportedPage(bare, 'en/index.html')).toBe(bare)
})

test('a page invites to write only where an address was chosen', () => {
  const chosen = Boolean(process.env.MISTAKES_ADDRESS)
  const wrong = pages.filter(
    (page) => read(page).includes(` ${pageReportMark}="`) !== (chosen && page.includes('/')),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['MISTAKES_ADDRESS', 'nobody', 'an e-mail address'],
  ['MISTAKES_ADDRESS', 'a@example.org?bcc=b@example.org', 'an e-mail address'],
  ['HOST_MAIL', 'example.org', 'an e-mail address'],
  ['SITE_ADDRESS', 'example.org', 'https://'],
  ['EXIT_ADDRESS', 'javascript:alert(1)', 'https://'],
])('%s may not be %s', (variable, value, problem) => {
  expect(settingProblems({ [variable]: value })).toEqual([expect.stringContaining(problem)])
})

test('every setting may be left out, and each may be given', () => {
  const given = {
    MISTAKES_ADDRESS: 'a@example.org',
    HOST_NAME: 'A house',
    HOST_MAIL: 'b@example.org',
    SITE_ADDRESS: 'https://example.org/',
    EXIT_ADDRESS: 'https://example.org/weather?x=1',
  }
  expect(settingProblems({})).toEqual([])
  expect(settingProblems({ MISTAKES_ADDRESS: '' })).toEqual([])
  expect(settingProblems(given)).toEqual([])
})
