import type { Page } from '@playwright/test'
import type { Place, Screen } from '@/components/check/session/session'
import type { Locale } from '@/content/locale'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { type Answers, toResult } from './check'

/** What a tab holds when its session stands at a screen. */
export interface Stored {
  readonly procedure: ProcedureId | null
  readonly screen: Screen
  readonly facts: Facts
  readonly events?: readonly DossierEvent[]
  readonly stale?: readonly FactId[]
  /** The second language in which questions are shown. */
  readonly beside?: Locale
}

/** Open a page with this session in the tab, as after a reload. */
export async function restore(page: Page, path: string, stored: Stored): Promise<void> {
  const { procedure, screen, facts, events = [], stale = [], beside } = stored
  const trail: readonly Place[] = [
    { screen: { kind: 'choose' }, procedure: null, entry: 0 },
    { screen, procedure, entry: 1 },
  ]
  const place = {
    checked: procedure === null ? [] : [procedure],
    trail,
    at: 1,
    stale,
    before: stale.length > 0 ? facts : null,
    ...(beside !== undefined && { beside }),
  }
  const text = JSON.stringify({ case: { schemaVersion: 1, facts, events }, place })
  if (!page.url().endsWith(path)) await page.goto(path, { waitUntil: 'domcontentloaded' })
  await page.evaluate((session) => {
    sessionStorage.setItem('residence-routes', session)
    history.replaceState({ step: 1 }, '')
  }, text)
  await page.reload()
  // The page as exported shows the choice of procedures, until the session is there.
  if (path.endsWith('/check/'))
    await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[data-door]'))
  else await page.locator('[data-client-sheet]').first().waitFor()
}

/** The list of answers of a procedure, for journeys that are not about the questions. */
export const restoreAnswers = (page: Page, procedure: ProcedureId, answers: Answers): Promise<void> =>
  restore(page, '/en/check/', { procedure, screen: { kind: 'answers' }, facts: answers as Facts })

/** The result of a procedure, for journeys that are not about the questions. */
export async function restoreResult(page: Page, procedure: ProcedureId, answers: Answers): Promise<void> {
  await restoreAnswers(page, procedure, answers)
  await toResult(page)
}
