import { act, cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { knownFacts } from '@/cases/dossier/known-facts'
import { AnswersPage } from '@/components/check/AnswersPage'
import { FinderResult } from '@/components/check/finder/FinderResult'
import { ResultPage } from '@/components/check/result/ResultPage'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import { datesInTab, resultView, routesView } from '@/components/check/views'
import { loadProcedure } from '@/components/finding/procedure'
import { TimelinePage } from '@/components/finding/timeline/TimelinePage'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { keepTexts } from '@/components/i18n/rewritten'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { type Facts, factIds } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { settled } from '@/tests/components/support/settled'
import { textsOf, translate } from '@/tests/components/support/translate'

const procedure = 'medical-regularisation'
const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const opened = await loadProcedure(en, procedure)
const today = '2026-11-22'
const send = vi.fn()

interface Known {
  readonly facts: Facts
  readonly events: readonly DossierEvent[]
}
const lodged: DossierEvent = { type: 'applicationLodged', on: '2026-10-05', procedure }
const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-11-13',
  ground: 'inadmissible',
  by: 'hand',
  detained: 'no',
  withOrder: 'no',
  procedure,
}
const little: Known = {
  facts: { situations: ['health'], whereabouts: 'abroad', certificateForm: 'none', orderToLeave: 'no' },
  events: [lodged],
}
const much: Known = {
  facts: {
    situations: ['health', 'told-to-leave'],
    seriousIllness: 'yes',
    whereabouts: 'belgium',
    nationalityGroup: 'non-eea',
    certificateForm: 'current-model',
    certificateDate: '2026-07-01',
    medicalFilingDate: '2026-11-22',
    sendingMethod: 'municipality',
    identityPaper: 'none',
    orderToLeave: 'yes',
    orderNotifiedOn: '2026-11-10',
    termDays: 30,
  },
  events: [lodged, refused],
}

const pages: Readonly<Record<string, (known: Known) => ReactNode>> = {
  answers: ({ facts, events }) => (
    <AnswersPage
      sentences={texts.sentences}
      known={knownFacts(facts, events, today)}
      counted={factIds.filter((id) => facts[id] !== undefined)}
      stale={[]}
      conflicts={[]}
      speaker="me"
      send={send}
    />
  ),
  result: ({ facts, events }) => (
    <ResultPage
      view={resultView(opened, texts, onlyAnswers(facts), [], today, today)}
      routes={routesView(texts, { facts }, { facts, events, checked: [procedure] }, today, today)}
      checked={[procedure]}
      papers={[]}
      stopped={false}
      shared={true}
      send={send}
    />
  ),
  routes: ({ facts, events }) => (
    <FinderResult
      view={routesView(texts, { facts }, { facts, events, checked: [] }, today, today)}
      procedures={[procedure]}
      checks={[]}
      shared={false}
      send={send}
    />
  ),
  summary: ({ facts, events }) => (
    <SummarySheet
      session={{ facts, events, checked: [procedure] }}
      views={[resultView(opened, texts, onlyAnswers(facts), events, today, today)]}
      routes={routesView(texts, { facts }, { facts, events, checked: [procedure] }, today, today)}
      onBack={send}
    >
      {null}
    </SummarySheet>
  ),
  timeline: ({ facts, events }) => (
    <TimelinePage
      opened={opened}
      facts={facts}
      events={events}
      today={today}
      dates={datesInTab({ facts, events, checked: [procedure] }, today)}
      noting={null}
      onSummary={null}
      onEvents={send}
      onCheck={send}
      onBack={send}
    />
  ),
}

const inEnglish = (page: ReactNode) => (
  <ChromeProvider language={en} messages={ui}>
    {page}
  </ChromeProvider>
)

/** What is loaded when it is first shown is there once this ends. */
async function show(page: ReactNode) {
  const shown = render(inEnglish(page))
  await settled(shown.container)
  return shown
}

keepTexts(document)

describe.each(Object.keys(pages))('%s, translated by the browser', (name) => {
  it.each([
    ['more answers', little, much],
    ['answers taken back', much, little],
  ])('shows what a fresh page shows: %s', async (_what, from, to) => {
    const page = pages[name]
    if (!page) throw new Error(name)
    const { container, rerender } = await show(page(from))
    translate(container)
    act(() => rerender(inEnglish(page(to))))
    const seen = textsOf(container)
    cleanup()
    expect(seen).toEqual(textsOf((await show(page(to))).container))
  })
})
