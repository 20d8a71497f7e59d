import { afterEach, expect, test, vi } from 'vitest'
import { asBorrowed } from '@/components/i18n/borrowed'
import { markBorrowed } from '@/components/i18n/mark-borrowed'

const french = asBorrowed('Vous restez ici.')
let stop: () => unknown = () => undefined
afterEach(() => stop())

const put = (html: string) => {
  document.body.innerHTML = `<p id="borrowed-notice" hidden>جزء</p>${html}`
}
const notice = () => document.getElementById('borrowed-notice')

test('what is borrowed carries its language while it stands, and the page says so', async () => {
  put(`<main><p>${french}</p><p id="own">أنت</p></main>`)
  stop = markBorrowed(document.body, 'fr')
  const [first] = document.querySelectorAll('main p')
  expect(first).toHaveAttribute('lang', 'fr')
  expect(first).toHaveAttribute('dir', 'ltr')
  expect(document.getElementById('own')).not.toHaveAttribute('lang')
  expect(notice()).toBeVisible()

  if (first?.firstChild) first.firstChild.textContent = 'أنت هنا'
  await vi.waitFor(() => expect(first).not.toHaveAttribute('lang'))
  expect(first).not.toHaveAttribute('dir')
  expect(notice()).not.toBeVisible()

  document.querySelector('main')?.insertAdjacentHTML('beforeend', `<ul><li>${french}</li></ul>`)
  await vi.waitFor(() => expect(document.querySelector('ul')).toHaveAttribute('lang', 'fr'))
})

test('what names its own language keeps it', () => {
  put(`<main><p lang="nl">${french}</p></main>`)
  stop = markBorrowed(document.body, 'fr')
  expect(document.querySelector('main p')).toHaveAttribute('lang', 'nl')
})
