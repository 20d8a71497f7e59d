import type { Locator, Page } from '@playwright/test'
import { questions } from '@/content/en/facts'
import { text as humanitarian } from '@/content/en/humanitarian-regularisation'
import { text as medical } from '@/content/en/medical-regularisation'
import { text as returning } from '@/content/en/return'
import { text as stateless } from '@/content/en/statelessness'
import { text as victims } from '@/content/en/trafficking-victims'
import { ui } from '@/content/en/ui'
import { text as minors } from '@/content/en/unaccompanied-minors'
import { voiceText as child } from '@/content/en/voices/child'
import { voiceText as helped } from '@/content/en/voices/helped'

/** What a person sees on the controls that journeys use, so that they find them by role and name. */

const titles: Readonly<Record<string, string>> = {
  'humanitarian-regularisation': humanitarian.title,
  'medical-regularisation': medical.title,
  'unaccompanied-minors': minors.title,
  'trafficking-victims': victims.title,
  statelessness: stateless.title,
  return: returning.title,
}

const titleOf = (procedure: string): string => {
  const title = titles[procedure]
  if (title === undefined) throw new Error(`No procedure ${procedure}`)
  return title
}

/** The button that begins the check of a procedure that the person knows, or goes on with it. */
export function checkButton(page: Page, procedure: string): Locator {
  const { open, again } = ui.check.choose
  return page.getByRole('button', { name: new RegExp(`^(${open}|${again}): ${titleOf(procedure)}`) })
}

/** Unfold the procedures that somebody can choose who knows which one it is. */
export async function unfoldProcedures(page: Page): Promise<void> {
  const fold = page.locator('details', { has: page.getByText(ui.finder.known.title, { exact: true }) })
  await fold.waitFor()
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
}

/** Choose a procedure on the first page of the check. */
export async function chooseProcedure(page: Page, procedure: string): Promise<void> {
  await unfoldProcedures(page)
  await checkButton(page, procedure).click()
}

/** The button that leads to "Where are you now?" of a procedure. */
export const positionButton = (page: Page, procedure: string): Locator =>
  page.getByRole('button', { name: ui.timeline.openFor.replace('{procedure}', titleOf(procedure)) })

/** The door that begins the route finder for the person alone, or the button that goes back to it. */
export const finderButton = (page: Page): Locator =>
  page.getByRole('button', {
    name: new RegExp(`^(${ui.check.doors['for-me'].title}|${ui.finder.card.again})$`),
  })

/** The radio button or checkbox of an answer, in the voice of the person, of somebody who helps, or of a guardian. */
export function optionField(page: Page, fact: string, option: string): Locator {
  const voices: readonly Readonly<
    Record<string, { question?: string; findOut?: string; options?: object }>
  >[] = [questions, helped.questions, child.questions]
  const labels = voices.flatMap((all) => wordFor(all[fact]?.options, option) ?? [])
  if (labels.length === 0) throw new Error(`${fact} has no answer ${option}`)
  const named = { name: new RegExp(`^(${labels.map(escaped).join('|')})$`) }
  return page.getByRole('radio', named).or(page.getByRole('checkbox', named))
}

/** The button of a view of an open case on the desk. */
export const viewButton = (page: Page, view: string): Locator =>
  page
    .getByRole('navigation', { name: ui.desk.case.views })
    .getByRole('button', { name: wordFor(ui.desk.views, view) ?? view, exact: true })

/** A text as part of a regular expression. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function wordFor(words: object | undefined, id: string): string | undefined {
  const found: unknown = words && Object.entries(words).find(([key]) => key === id)?.[1]
  return typeof found === 'string' ? found : undefined
}
