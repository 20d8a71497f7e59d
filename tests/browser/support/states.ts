import type { Page } from '@playwright/test'
import { areaIds, situationsIn } from '@/components/calculator/situations'
import { situationOf } from '@/components/check/papers/situation'
import type { Screen } from '@/components/check/session/session'
import { heldPaperTexts } from '@/content/en/held-papers'
import { heldPaperIds } from '@/content/law/held-papers'
import { locales } from '@/content/locale'
import { bandDefinitions, isBandId } from '@/machines/bands/registry'
import { conditionsOf, type Procedure, type ProcedureId } from '@/machines/engine/procedure'
import { type FactId, facts as registry } from '@/machines/facts/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { routes } from '@/machines/routes/finder'
import { reachable } from '@/tests/lifecycle/support'
import { caseRows } from '@/tests/support/case-rows'
import { askedBy } from '@/tests/support/combinations'
import { allProcedures } from '@/tests/support/procedures'
import { pick } from './dates'
import { importFile, newCase, openCase, openDesk, openMatrix, saveOnDevice, view } from './desk'
import { pages } from './pages'
import { restore, type Stored } from './session'

/** A screen as a person can come to see it, and the way there. */
export interface ScreenState {
  readonly name: string
  readonly reach: (page: Page) => Promise<unknown>
}
/** States that are looked at in one journey. */
export interface StateGroup {
  readonly name: string
  readonly states: readonly ScreenState[]
  /** Whether the same screens are looked at in every way in English, so that here the words alone are looked at. */
  readonly wordsAlone?: boolean
}

const click = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()

const at = (name: string, stored: Stored, act?: (page: Page) => Promise<unknown>): ScreenState => ({
  name,
  reach: async (page) => {
    await restore(page, '/en/check/', stored)
    await act?.(page)
  },
})

const question = (fact: FactId): Screen => ({ kind: 'question', fact, changing: false })

/** The first question of each kind that a machine asks. */
function oneOfEachKind(machine: Procedure<string>): readonly FactId[] {
  const asked = conditionsOf(machine).flatMap((placed) =>
    askedBy(machine, placed).flatMap((id) => (isBandId(id) ? bandDefinitions[id].inputs : [id])),
  )
  const kinds = new Map<string, FactId>()
  for (const id of asked) if (!kinds.has(registry[id].kind)) kinds.set(registry[id].kind, id)
  return [...kinds.values()]
}

function questionStates(machine: Procedure<string>, procedure: ProcedureId | null): ScreenState[] {
  return oneOfEachKind(machine).flatMap((fact) => {
    const stored = { procedure, screen: question(fact), facts: {} }
    return [at(`question ${fact}`, stored), at(`question ${fact}, no answer`, stored, click('Continue'))]
  })
}

const modules = await allProcedures()

const procedureGroups = modules.map(({ procedure, lifecycle }): StateGroup => {
  const { id } = procedure
  const rows = caseRows(`${id}.csv`)
  // One case for each verdict that a lawyer has written a case for.
  const samples = [...new Map(rows.map((row) => [row.verdict, row])).values()]
  const facts = rows[0]?.facts ?? {}
  const last = Object.keys(facts).at(-1)
  return {
    name: lifecycle.procedure,
    states: [
      ...questionStates(procedure, id),
      at('answers', { procedure: id, screen: { kind: 'answers' }, facts }),
      at('answers that no longer count', {
        procedure: id,
        screen: { kind: 'answers' },
        facts,
        stale: last === undefined ? [] : [last as FactId],
      }),
      ...samples.map((row) =>
        at(
          `result: ${row.verdict}`,
          { procedure: id, screen: { kind: 'result' }, facts: row.facts },
          openDetails,
        ),
      ),
      at('summary', { procedure: id, screen: { kind: 'summary' }, facts }),
      at('questionnaire', { procedure: id, screen: { kind: 'questionnaire' }, facts, beside: 'ar' }),
    ],
  }
})

const timelineGroup: StateGroup = {
  name: 'where a file stands',
  states: lifecycles.flatMap((lifecycle) => {
    const { procedure } = lifecycle
    // The longest of the shortest ways passes most kinds of event.
    const { path } = [...reachable(lifecycle).values()].reduce((a, b) =>
      b.path.length > a.path.length ? b : a,
    )
    const events = path.map((event) => ({ ...event, procedure }))
    const stored = { procedure, screen: { kind: 'position' }, facts: {} } as const
    return [
      at(`${procedure}, nothing yet`, stored),
      at(`${procedure}, no step chosen`, stored, click('Add this step')),
      at(`${procedure}, ${path.length} steps`, { ...stored, events }, openDetails),
    ]
  }),
}

const finderGroup: StateGroup = {
  name: 'route finder',
  states: [
    ...questionStates(routes, null),
    at('question beside Arabic', {
      procedure: null,
      screen: question('situations'),
      facts: {},
      beside: 'ar',
    }),
    at('questionnaire', { procedure: null, screen: { kind: 'questionnaire' }, facts: {} }),
    at('answers', {
      procedure: null,
      screen: { kind: 'answers' },
      facts: caseRows('routes.csv')[0]?.facts ?? {},
    }),
    ...caseRows('routes.csv')
      .filter((_, index) => index % 10 === 0)
      .map(({ name, facts }) =>
        at(`routes: ${name}`, { procedure: null, screen: { kind: 'routes' }, facts }, openDetails),
      ),
  ],
}

const papers = { procedure: null, screen: { kind: 'papers' }, facts: {} } as const
const counted = [...new Set(Object.values(situationOf))].flatMap((situation) => situation ?? [])

const paperGroup: StateGroup = {
  name: 'papers and their days',
  states: [
    at('papers', papers),
    ...heldPaperIds.map((id) =>
      at(`paper ${id}`, papers, async (page) => {
        await click(heldPaperTexts[id].name)(page)
        await openDetails(page)
      }),
    ),
    ...counted.map((situation) =>
      at(
        `counted ${situation}`,
        { ...papers, screen: { kind: 'count', situation, on: '2026-11-10' } },
        openDetails,
      ),
    ),
  ],
}

const deadlineStates = areaIds.map(
  (area): ScreenState => ({
    name: `deadlines: ${area}`,
    reach: async (page) => {
      await page.goto('/en/deadlines/')
      await pick(page, 'area', area)
      await click('Continue')(page)
      await pick(page, 'situation', situationsIn(area)[0] ?? '')
      await click('Continue')(page)
      await page.locator('#on-day').waitFor()
      await click('Count the dates')(page)
    },
  }),
)

const deadlineGroup: StateGroup = {
  name: 'deadlines',
  states: [
    {
      name: 'deadlines: nothing chosen',
      reach: async (page) => {
        await page.goto('/en/deadlines/')
        await click('Continue')(page)
      },
    },
    ...deadlineStates,
    {
      name: 'deadlines: counted',
      reach: async (page) => {
        await deadlineStates[0]?.reach(page)
        for (const [part, value] of [
          ['day', '3'],
          ['month', '11'],
          ['year', '2026'],
        ] as const) {
          await page.locator(`#on-${part}`).fill(value)
        }
        for (const group of await page.locator('fieldset:has(input[type="radio"])').all()) {
          await group.locator('input[type="radio"]').last().check()
        }
        await click('Count the dates')(page)
        await page.locator('[data-safe]').first().waitFor()
        await openDetails(page)
      },
    },
  ],
}

/** A desk with one case that has facts and events, in the view asked for. */
const deskView = (name: string): ScreenState => ({
  name: `desk: ${name}`,
  reach: async (page) => {
    if (!page.url().includes('/desk/')) await openDesk(page)
    if ((await page.locator('[data-open-case]').count()) === 0) {
      await newCase(page, 'A case')
      await openCase(page, 'A case')
    }
    await view(page, name)
    // The paper of a case is loaded when it is wanted.
    if (name === 'dossier') await page.locator('[data-client-sheet]').first().waitFor()
  },
})

const deskGroups: readonly StateGroup[] = [
  {
    name: 'desk, one case',
    states: ['overview', 'matrix', 'plan', 'papers', 'dates', 'details', 'dossier'].map(deskView),
  },
  {
    name: 'desk, all cases',
    states: [
      { name: 'desk: empty', reach: openDesk },
      { name: 'desk: saving', reach: click('Saving and passphrase') },
      { name: 'desk: import', reach: click('Import cases') },
      { name: 'desk: samples', reach: click('Try with five sample cases') },
      { name: 'desk: files', reach: click('Export cases') },
      { name: 'desk: a file that is no file', reach: (page) => importFile(page, 'no cases') },
      { name: 'desk: one case', reach: (page) => newCase(page, 'A case') },
      {
        name: 'desk: locked',
        reach: async (page) => {
          await openDesk(page)
          await saveOnDevice(page, true)
          await page.reload()
          await page.getByLabel('Passphrase').waitFor()
        },
      },
    ],
  },
  {
    name: 'desk, matrices',
    states: modules.map(({ procedure: { id } }) => ({
      name: `desk: matrix ${id}`,
      reach: async (page: Page) => {
        await deskView('matrix').reach(page)
        await openMatrix(page, id)
        if (id === 'medical-regularisation') {
          await page.locator('[data-stop="identity condition"]').click()
        }
      },
    })),
  },
]

const pageGroup = (name: string, paths: readonly string[]): StateGroup => ({
  name,
  states: paths.map((path) => ({
    name: path,
    reach: (page) => page.goto(path, { waitUntil: 'domcontentloaded' }),
  })),
})

/** The pages that belong to no language go with the English ones. */
const inEnglish = pages.filter((path) => !locales.some((one) => one !== 'en' && path.startsWith(`/${one}/`)))

const pageGroups: readonly StateGroup[] = [
  ...[0, 1].map((half) =>
    pageGroup(
      `every page as it is opened, ${half + 1}`,
      inEnglish.filter((_, index) => index % 2 === half),
    ),
  ),
  ...locales
    .filter((one) => one !== 'en')
    .map((one) => ({
      ...pageGroup(
        `every page in ${one}`,
        pages.filter((path) => path.startsWith(`/${one}/`)),
      ),
      wordsAlone: true,
    })),
]

const otherGroup: StateGroup = {
  name: 'summary and deletion',
  states: [
    {
      name: 'summary of a check',
      reach: (page) => {
        const procedure = 'medical-regularisation'
        const facts = caseRows(`${procedure}.csv`)[0]?.facts ?? {}
        return restore(page, '/en/summary/', { procedure, screen: { kind: 'result' }, facts })
      },
    },
    {
      name: 'everything deleted',
      reach: async (page) => {
        await page.goto('/en/delete/')
        await click('Delete everything now')(page)
      },
    },
  ],
}

/** All groups; a new screen is one more line in one of them. */
export const stateGroups: readonly StateGroup[] = [
  ...procedureGroups,
  finderGroup,
  paperGroup,
  timelineGroup,
  deadlineGroup,
  ...deskGroups,
  ...pageGroups,
  otherGroup,
]

/** Nothing that can be unfolded stays folded. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true
  })
}
