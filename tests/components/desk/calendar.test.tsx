import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { casesCalendar } from '@/components/desk/calendar'
import { ExportPanel } from '@/components/desk/ExportPanel'
import { sampleCases } from '@/components/desk/samples'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const t = chromeOf(en, ui)
const samples = sampleCases(today, {
  order: 'B-114',
  humanitarian: 'K-031',
  minor: 'M-207',
  protection: 'P-068',
  passed: 'T-152',
})
/** The lines of a calendar file, unfolded, that begin so. */
const lines = (file: string | null, name: string) =>
  (file ?? '')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name))

it('names the case in each entry, and leaves out every day that is over', async () => {
  const file = await casesCalendar(samples, rules, today, t, false)
  const titles = lines(file, 'SUMMARY')
  expect(titles.length).toBeGreaterThan(3)
  for (const title of titles) expect(title).toMatch(/^SUMMARY:(B-114|M-207|P-068): /)
  const days = lines(file, 'DTSTART').map((line) => line.slice(-8))
  expect(days.filter((day) => day < today.replaceAll('-', ''))).toEqual([])
})

it('stands on the day to act: the last day on which an office is open', async () => {
  const order = dossierOfOne({ orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' })
  const file = await casesCalendar([{ ...order, label: 'Order' }], rules, '2026-11-20', t, false)
  const acts = lines(file, 'SUMMARY').filter((title) => title.includes('Act by'))
  expect(acts.length).toBeGreaterThan(0)
  for (const title of acts) expect(title).not.toMatch(/Saturday|Sunday/)
})

it('says nothing of anyone when it is discreet, on the same days', async () => {
  const [open, discreet] = await Promise.all(
    [false, true].map((quiet) => casesCalendar(samples, rules, today, t, quiet)),
  )
  expect(new Set(lines(discreet ?? null, 'SUMMARY'))).toEqual(new Set(['SUMMARY:Reminder']))
  expect(lines(discreet ?? null, 'DTSTART')).toEqual(lines(open ?? null, 'DTSTART'))
})

it('is discreet only where that is chosen', () => {
  renderOnDesk(<ExportPanel desk={{ entries: new Map() }} />)
  expect(screen.getByRole('checkbox', { name: 'Discreet titles' })).not.toBeChecked()
})
