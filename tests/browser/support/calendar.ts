import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect } from './journey'

export interface CalendarEvent {
  readonly title: string
  readonly on: string
  readonly description: string
}

/** Click a button that saves a calendar file, and read the file with a library of its own. */
export async function calendarOf(page: Page, button: string | RegExp): Promise<readonly CalendarEvent[]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('calendar.ics')
  const text = await readFile(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    expect(value('class')).toBe('PRIVATE')
    return { title: value('summary'), on: value('dtstart'), description: value('description') }
  })
}
