import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { assessmentOf, countedFacts } from '@/components/check/assessment'
import { FinderResult } from '@/components/check/finder/FinderResult'
import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { needsCentres } from '@/components/check/finder/started'
import { effectLines } from '@/components/check/finder/view'
import { HelperFile } from '@/components/check/summary/HelperFile'
import { resultView, routesView } from '@/components/check/views'
import { loadProcedure } from '@/components/finding/procedure'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { sheetText } from '@/content/en/sheet'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { itemNamed } from '@/tests/components/support/find'
import { renderInEnglish } from '@/tests/components/support/render'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const medical = await loadProcedure(en, 'medical-regularisation')
const today = '2026-11-22'
const procedures = [
  'medical-regularisation',
  'humanitarian-regularisation',
  'trafficking-victims',
  'return',
] as const

const viewOf = (facts: Facts, checked: readonly ProcedureId[] = []) =>
  routesView(texts, { facts }, { facts, events: [], checked }, today, today)

function show(facts: Facts, checked: readonly ProcedureId[] = []) {
  const send = vi.fn()
  const check = resultView(medical, texts, onlyAnswers(facts), [], today, today)
  const checks = checked.includes('medical-regularisation') ? [check] : []
  const page = (
    <FinderResult
      view={viewOf(facts, checked)}
      procedures={procedures}
      checks={checks}
      shared={false}
      send={send}
    />
  )
  return { ...renderInEnglish(page), send }
}
const { routesText, interactionsText } = texts.texts
const nameOfRoute = (id: RouteId) => {
  const { title, short } = routesText.routes[id]
  return title.toLowerCase().includes(short.toLowerCase()) ? title : `${title} (${short})`
}
function partOf(id: RouteId): HTMLElement {
  const part = screen.getByRole('heading', { name: nameOfRoute(id) }).closest('[data-route]')
  if (!(part instanceof HTMLElement)) throw new Error(`${id} has no part of the page`)
  return part
}
const route = (id: RouteId) => within(partOf(id))

const ill: Facts = {
  situations: ['health', 'life-here'],
  seriousIllness: 'yes',
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'no',
}
const ordered: Facts = {
  situations: ['told-to-leave'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'yes',
  orderPaper: 'order',
  orderNotifiedOn: '2026-11-16',
}
const nothing: Facts = {
  situations: ['none'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  orderToLeave: 'no',
}

describe('the routes of a person', () => {
  it('each stand with their reason, the answers behind it, and a way on', async () => {
    const { user, send } = show(ill)
    const card = route('medical-regularisation')
    expect(card.getByText('Look at this first')).toBeInTheDocument()
    expect(card.getByText(/you have a serious illness/)).toBeInTheDocument()
    expect(card.getByText('Because you said:')).toBeInTheDocument()
    expect(card.getByRole('link', { name: /Read the guide/ })).toHaveAttribute(
      'href',
      '/en/guides/medical-regularisation/',
    )
    await user.click(card.getByRole('button', { name: /Start this check/ }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'choose', procedure: 'medical-regularisation' })
  })

  it('are all eight on the page, the ones that do not fit last and with their reason too', () => {
    show(ill)
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent ?? '')
    for (const id of routeIds) expect(headings).toContain(nameOfRoute(id))
    const last = headings.findIndex((heading) => /^\d+ other routes$/.test(heading))
    expect(headings.indexOf(nameOfRoute('medical-regularisation'))).toBeLessThan(last)
    expect(headings.indexOf(nameOfRoute('temporary-protection'))).toBeGreaterThan(last)
    expect(route('temporary-protection').getByText(/did not say that you left Ukraine/)).toBeInTheDocument()
  })

  it('have one panel with one button, and all others folded', () => {
    show(ill)
    const buttons = screen
      .getAllByRole('button')
      .filter((one) => one.closest('details') === null && one.dataset.procedure !== undefined)
    expect(buttons.map((one) => one.dataset.procedure)).toEqual(['medical-regularisation'])
    for (const id of routeIds) {
      const folded = partOf(id).closest('ul') !== null
      expect(folded).toBe(id !== 'medical-regularisation')
    }
  })

  it('put none first where nothing is known but doubt', () => {
    show({ situations: ['unsure'], whereabouts: 'unsure', nationalityGroup: 'unsure', currentStay: 'unsure' })
    expect(screen.queryByText('Look at this first')).toBeNull()
    expect(screen.getByRole('heading', { name: 'May fit too' })).toBeInTheDocument()
  })

  it('lead to the kind of help that fits', () => {
    const help = (facts: Facts) => {
      const { unmount } = show(facts)
      const links = screen.getAllByRole('link', { name: /^Help near you/ })
      for (const link of links) {
        expect(link).toHaveAttribute('href', '/en/help/')
        expect(link.closest('.border-unmet') !== null, 'in what stands out, where something does').toBe(
          document.querySelector('.border-unmet') !== null,
        )
      }
      const names = links.map(({ textContent }) => textContent)
      unmount()
      return names
    }
    expect(help(ill)).toEqual(['Help near you: your doctor, and a lawyer or an organisation'])
    expect(help(ordered)).toEqual(['Help near you: a lawyer or free legal aid'])
    // A day that runs needs a lawyer, whoever else helps.
    expect(help({ ...ordered, situations: ['held-or-threatened'] })).toEqual([
      'Help near you: a lawyer or free legal aid',
      'Help near you: a specialised centre',
    ])
    expect(help({ ...nothing, situations: ['held-or-threatened'] })).toEqual([
      'Help near you: a specialised centre',
    ])
    expect(help(nothing)).toEqual(['Help near you: a lawyer or an organisation'])
  })

  it('offer a neighbour its guide alone', () => {
    show({ ...ill, situations: ['home-unsafe'], protectionProcedure: 'never', dangerOnReturn: 'yes' })
    const card = route('international-protection')
    expect(card.queryByRole('button', { name: /check/ })).toBeNull()
    expect(card.getByRole('link', { name: /Read the guide/ })).toBeInTheDocument()
  })

  it('say how far a check is, and lead on to it', () => {
    show(ill, ['medical-regularisation'])
    const card = route('medical-regularisation')
    expect(card.getByText(/You started this check/)).toBeInTheDocument()
    expect(card.getByRole('button', { name: /Continue this check/ })).toBeInTheDocument()
  })

  it('ask what is still open', async () => {
    const { user, send } = show({ situations: ['health'] })
    await user.click(route('medical-regularisation').getByRole('button', { name: 'Answer it now' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'change', fact: 'whereabouts' })
  })

  it('give the numbers of the centres where no strip of them stands on the page', () => {
    const people: readonly Facts[] = [
      { situations: ['unsure'] },
      { situations: ['child-alone'], dateOfBirth: '2010-05-01', accompanyingAdult: 'nobody' },
    ]
    for (const facts of people) {
      expect(needsCentres(null, facts)).toBe(false)
      const { unmount } = show({ ...facts, whereabouts: 'belgium', nationalityGroup: 'non-eea' })
      for (const number of ['03 201 16 90', '02 511 64 64', '04 232 40 30']) {
        expect(route('trafficking-victims').getByText(new RegExp(number))).toBeInTheDocument()
      }
      unmount()
    }
  })

  it('lead to help where none fits', () => {
    show(nothing)
    expect(screen.getByRole('heading', { name: routesText.nothingFits.title })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Where to get help' })).toHaveAttribute('href', '/en/help/')
  })
})

describe('what cannot wait', () => {
  it('comes first, with the numbers that answer at any hour to tap; the centres stand at the foot of the page', () => {
    show({ ...nothing, situations: ['held-or-threatened'] })
    const first = within(screen.getAllByRole('region')[0] ?? document.body)
    expect(first.getByRole('heading', { name: 'Urgent' })).toBeInTheDocument()
    const calls = first.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(calls.filter((href) => href?.startsWith('tel:'))).toEqual(['tel:112', 'tel:101', 'tel:078055800'])
  })

  it('asks for the days of an order, and then gives the last day', async () => {
    const { user, send, unmount } = show(ordered)
    await user.click(screen.getByRole('button', { name: 'Enter how many days the order gives' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'change', fact: 'termDays' })
    unmount()
    show({ ...ordered, termDays: 30 })
    const term = itemNamed('Term to leave')
    expect(within(term).getByText('24 days left')).toBeInTheDocument()
    expect(within(term).getByText('Until 16 December')).toBeInTheDocument()
    expect(term).toHaveTextContent('Your time to leave ends on 16 December 2026')
  })

  it('is not on the page where nothing is urgent; someone to ask is named all the same', () => {
    show(ill)
    expect(screen.queryByRole('heading', { name: 'Urgent' })).toBeNull()
    expect(screen.getByRole('link', { name: /^Help near you/ })).toBeInTheDocument()
  })

  it('has three rows at most, the day that may end first on top, and counts the rest', () => {
    const facts: Facts = {
      ...ordered,
      termDays: 30,
      certificateDate: '2026-11-01',
      banNotifiedOn: '2026-11-16',
    }
    show(facts)
    const urgent = within(screen.getByRole('region', { name: 'Urgent' }))
    const names = urgent.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Urgent request for suspension',
      'Term to leave',
      'Appeal for annulment of the order',
      'Applying with this medical certificate',
    ])
    expect(urgent.getByText('1 more date').closest('details')).toContainElement(
      urgent.getByText('Applying with this medical certificate'),
    )
    expect(urgent.getByText('Until 31 January 2027')).toBeInTheDocument()
  })

  it('folds the count and the law of a date behind one label', () => {
    show({ ...ordered, termDays: 30 })
    const appeal = itemNamed('Appeal for annulment of the order')
    const fold = within(appeal).getByText('Why').closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('How it is counted')
    expect(fold).toHaveTextContent(/Aliens Act, art\. 39\/57/)
    expect(appeal.querySelectorAll('a')).toHaveLength(fold?.querySelectorAll('a').length ?? -1)
  })

  it('tells that a Dublin refusal gives no such safety', () => {
    show({ ...ordered, termDays: 30 })
    expect(itemNamed('Term to leave')).toHaveTextContent(
      /before 12 June 2026, this term bars forced removal.*not after a Dublin refusal.*not read the new law/,
    )
  })
})

describe('how the routes affect each other', () => {
  it('names from, to, the moment, the article and how sure it is', () => {
    show(ill)
    const list = within(screen.getByRole('region', { name: 'How the routes affect each other' }))
    const [atOnce, barred] = list.getAllByText(/You cannot use in 9bis what you raised in a 9ter application/)
    expect(atOnce?.closest('details')).toBeNull()
    expect(barred?.closest('li')).toHaveTextContent(/9ter.*9bis.*As soon as you ask for it/)
    expect(barred?.closest('li')).toHaveTextContent(/Aliens Act, art\. 9bis §2, 4°/)
    expect(barred?.closest('li')).toHaveTextContent(/Read in the law|confirm it/)
  })

  it('says at once the effect that costs most, in few words, and the whole of it in the fold', () => {
    show({ ...ordered, situations: ['health', 'told-to-leave'], seriousIllness: 'yes' })
    const list = within(screen.getByRole('region', { name: 'How the routes affect each other' }))
    const id = 'application-does-not-erase-order'
    expect(list.getByText(interactionsText.atOnce[id] ?? '').closest('details')).toBeNull()
    const whole = list.getAllByText(interactionsText.effects[id], { exact: false })
    expect(whole.every((one) => one.closest('details') !== null)).toBe(true)
  })

  it('says none at once where none costs that much', () => {
    show({
      situations: ['exploited'],
      whereabouts: 'belgium',
      nationalityGroup: 'non-eea',
      currentStay: 'unsure',
    })
    const part = screen.getByRole('region', { name: 'How the routes affect each other' })
    expect(part).toHaveTextContent(interactionsText.effects['title-bars-first-victim-paper'])
    expect([...part.children].map(({ localName }) => localName)).toEqual(['details'])
  })

  it('never shows a pair of which no rule was found', () => {
    const { interactions, texts } = viewOf(ill, ['unaccompanied-minors', 'trafficking-victims'])
    expect(interactions.every(({ effects }) => effects.length > 0)).toBe(true)
    show(ill, ['medical-regularisation'])
    expect(document.body).not.toHaveTextContent(texts.interactionsText.noneFound)
  })

  it('keeps to the routes that touch one procedure on its result', () => {
    const view = viewOf(ordered, ['return', 'medical-regularisation'])
    renderInEnglish(<RouteEffects view={view} checked={['return', 'medical-regularisation']} of="return" />)
    const { effects } = interactionsText
    expect(document.body).toHaveTextContent(effects['regularisation-after-order'])
    expect(document.body).not.toHaveTextContent(effects['medical-elements-used-once'])
  })

  it('says once what reaches several routes', () => {
    const { interactions } = viewOf(ill, procedures)
    const lines = effectLines(interactions)
    expect(
      new Set(lines.map(({ from, to, effect }) => `${from} ${to.includes(from)} ${effect.id}`)).size,
    ).toBe(lines.length)
    expect(lines.flatMap(({ to }) => to)).toHaveLength(interactions.flatMap(({ effects }) => effects).length)
  })
})

describe('on paper', () => {
  const renderFile = (routes: ReturnType<typeof viewOf>) =>
    renderInEnglish(<HelperFile views={[]} routes={routes} dates={[]} sheet={sheetText} sensitive={false} />)

  it('the routes stand with what cannot wait, how they affect each other, and numbered sources', () => {
    renderFile(viewOf({ ...ordered, termDays: 30 }))
    expect(document.body).toHaveTextContent('Your time to leave ends on 16 December 2026.')
    expect(document.body).toHaveTextContent(/Return, and what to do with an order to leave: Look closer/)
    expect(document.body).toHaveTextContent(/\[1\] Aliens Act/)
  })

  it('a single check shows what cannot wait first, with its articles', () => {
    const { situations: _, ...asked } = ordered
    renderFile(viewOf({ ...asked, termDays: 30 }, ['return']))
    expect(screen.getAllByRole('heading', { level: 2 })[1]).toHaveTextContent('Urgent')
    expect(screen.getByRole('heading', { name: 'How the routes affect each other' })).toBeInTheDocument()
    expect(document.body).toHaveTextContent(/Your time to leave ends on 16 December 2026\..*\[1\]/)
    expect(document.body).toHaveTextContent(/\[1\] Aliens Act, art\. 74\/14 §2/)
  })

  it('a single check shows what a second request does, and no routes', () => {
    renderFile(viewOf({ whereabouts: 'belgium' }, ['medical-regularisation']))
    expect(document.body).toHaveTextContent(/Only your newest 9ter application is looked at/)
    expect(screen.getAllByRole('heading', { level: 2 })[1]).toHaveTextContent(
      'How the routes affect each other',
    )
  })
})

describe('the answers that count', () => {
  it('are those of the route finder once it was begun, with the days of an order', () => {
    expect(countedFacts(null, onlyAnswers({ whereabouts: 'belgium' }), today).size).toBe(0)
    expect([...countedFacts(null, onlyAnswers({ ...ordered, termDays: 30 }), today)]).toContain('termDays')
  })

  it('are never asked again in a procedure', () => {
    expect(assessmentOf(medical, onlyAnswers(ill), today).next).not.toBe('whereabouts')
  })
})

describe('the centres', () => {
  it('stand in their path, and in the route finder after words that point to it', () => {
    expect(needsCentres('trafficking-victims', {})).toBe(true)
    expect(needsCentres(null, { situations: ['exploited'] })).toBe(true)
    expect(needsCentres(null, { situations: ['health'] })).toBe(false)
    expect(needsCentres('return', { situations: ['exploited'] })).toBe(false)
  })
})
