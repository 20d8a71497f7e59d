import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { choosePlace, chosenPlace } from '@/cases/storage/chosen-place'
import { tellErased } from '@/cases/storage/erased'
import { setShared } from '@/cases/storage/shared-device'
import { helpKindIn } from '@/components/check/finder/help-kind'
import { visit } from '@/components/check/session/places'
import { emptySession, type Session } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { HelpApp, type HelpCard } from '@/components/help/HelpApp'
import { ReadOn } from '@/components/help/ReadOn'
import { matchesFor } from '@/components/help/search'
import { help } from '@/content/en/pages/help'
import { arabicNames } from '@/content/law/help/arabic-names'
import { places } from '@/content/law/help/places'
import type { Locale } from '@/content/locale'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { renderInEnglish } from '@/tests/components/support/render'
import { liege } from '@/tests/support/liege'

const { rows: _, source: _s, sourceOld: _o, page: _p, ...words } = help
const card = (id: string, rest: Partial<HelpCard> = {}): HelpCard => ({
  id,
  kinds: ['lawyer'],
  districts: null,
  isAuthority: false,
  card: <article>{id}</article>,
  ...rest,
})
const cards = [
  card('Office of Liège', { districts: ['liege'] }),
  card('Office of Ghent', { districts: ['east-flanders'] }),
  card('Somebody who listens', { kinds: ['listen'] }),
  card('Welfare centre', { isAuthority: true }),
]
const field = () => screen.getByLabelText('Your postcode or municipality')
const found = (query: string, locale: Locale = 'en') =>
  matchesFor(query, places, locale).map(({ place, name }) => `${place.postcode} ${name}`)

afterEach(() => {
  setShared(false)
  choosePlace(null)
  sessionStorage.clear()
})

describe('the search for a place', () => {
  it.each([
    ['4000', '4000 Liège'],
    ['liege', '4000 Liège'],
    ['LIÈGE', '4000 Liège'],
    ['Luik', '4000 Luik'],
    ['Lüttich', '4000 Lüttich'],
    ['namen', '5000 Namen'],
    ['saint gilles', '1060 Saint-Gilles'],
    ['laeken', '1020 Laeken'],
    ['بروكسل', '1000 بروكسل'],
    ['انتويرب', '2000 أنتويرب'],
    ['أنفيرس', '2000 أنفيرس'],
    ['شارلروا', '6000 شارلروا'],
    ['لا لوفيير', '7100 لا لوفيير'],
    ['١٠٨٠', '1080 Molenbeek-Saint-Jean'],
  ])('finds %s', (query, expected) => {
    expect(found(query)).toContain(expected)
  })

  it.each([
    ['1000', '1000 Brussel', '1000 Bruxelles'],
    ['9000', '9000 Gent', '9000 Gand'],
    ['4700', '4700 Eupen', '4700 Eupen'],
    ['1315', '1315 Incourt', '1315 Incourt'],
  ])('names what lies at %s in the language of the reader', (postcode, dutch, french) => {
    expect(found(postcode, 'nl')).toContain(dutch)
    expect(found(postcode, 'fr')).toContain(french)
  })

  it('finds nothing for one letter, for an unknown place and for a number that is no postcode', () => {
    expect(found('a')).toEqual([])
    expect(found('Timbuktu')).toEqual([])
    expect(found('0000')).toEqual([])
  })

  it('knows no Arabic name of a municipality that is not in the list, and no name twice', () => {
    const known = new Set(places.map(({ nis }) => nis))
    expect([...arabicNames.keys()].filter((nis) => !known.has(nis))).toEqual([])
    const names = [...arabicNames.values()].flat()
    expect(new Set(names).size).toBe(names.length)
  })

  it('puts the whole name first and gives eight at most', () => {
    expect(found('Gent')[0]).toBe('9000 Gent')
    expect(found('sint').length).toBe(8)
  })
})

describe('the page of people who help', () => {
  it('shows everybody by district before anything is chosen, authorities last', () => {
    renderInEnglish(<HelpApp words={words} cards={cards} />)
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles).toEqual([
      ...['East Flanders', 'Liège', 'In the whole country'],
      'Authorities and public services',
    ])
  })

  it('shows those near a place first, and leaves the other districts out', async () => {
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await user.type(field(), 'liege')
    await user.click(await screen.findByRole('button', { name: /^4000 Liège/ }))
    const near = screen.getByRole('region', { name: 'Near you' })
    expect(within(near).getByText('Office of Liège')).toBeInTheDocument()
    expect(screen.queryByText('Office of Ghent')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Choose another place' }))
    expect(field()).toBeInTheDocument()
  })

  it('takes the first place that is found on Enter', async () => {
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await user.type(field(), 'liege')
    await screen.findByRole('button', { name: /^4000 Liège/ })
    await user.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: 'Near you' })).toBeInTheDocument()
  })

  it('says that it does not know a place', async () => {
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await user.type(field(), 'Timbuktu')
    expect(await screen.findByText(/We do not know this place/)).toBeInTheDocument()
  })

  it('shows only the kind of help that was asked for', async () => {
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await user.selectOptions(screen.getByLabelText('What do you need?'), 'Just someone to talk to')
    expect(screen.getByText('Somebody who listens')).toBeInTheDocument()
    expect(screen.queryByText('Office of Liège')).not.toBeInTheDocument()
  })
})

describe('the place that was chosen', () => {
  const kept = () => sessionStorage.getItem('help-place')
  /** The page is opened again, in the same tab. */
  const reopen = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  const near = () => screen.queryByRole('region', { name: 'Near you' })

  it('is kept by the tab when the page is left, and forgotten with another choice', async () => {
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await user.type(field(), 'liege')
    await user.click(await screen.findByRole('button', { name: /^4000 Liège/ }))
    expect(chosenPlace()).toEqual(liege)
    act(reopen)
    expect([near() !== null, chosenPlace()]).toEqual([true, liege])
    await user.click(screen.getByRole('button', { name: 'Choose another place' }))
    expect([kept(), chosenPlace()]).toEqual([null, null])
  })

  it('is held in memory alone on a shared device, however the device came to be shared', () => {
    renderInEnglish(<HelpApp words={words} cards={cards} />)
    act(() => choosePlace(liege))
    setShared(true)
    expect([kept(), near() !== null]).toEqual([null, true])
    act(() => choosePlace(liege))
    expect([kept(), near() !== null]).toEqual([null, true])
    act(reopen)
    expect([near(), chosenPlace()]).toEqual([null, null])
  })

  it('goes when another tab deletes everything', async () => {
    renderInEnglish(<HelpApp words={words} cards={cards} />)
    act(() => choosePlace(liege))
    tellErased()
    await waitFor(() => expect(near()).toBeNull())
    expect(kept()).toBeNull()
  })

  it.each([
    '{',
    'null',
    '[]',
    '{"postcode":4000,"nis":"62063","name":"x","district":null}',
    '{"postcode":"4000","name":"x","district":null}',
    '{"postcode":"4000","nis":"62063","name":"x","district":"atlantis","municipality":{}}',
  ])('is none where this release cannot read it: %s', (text) => {
    renderInEnglish(<HelpApp words={words} cards={cards} />)
    sessionStorage.setItem('help-place', JSON.stringify(liege))
    act(reopen)
    expect([chosenPlace(), near() !== null]).toEqual([liege, true])
    sessionStorage.setItem('help-place', text)
    act(reopen)
    expect([chosenPlace(), near()]).toEqual([null, null])
  })
})

describe('the kind of help', () => {
  const today = '2026-11-28'
  const of = (session: Partial<Session>) => helpKindIn({ ...emptySession, ...session }, today)
  const at = (kind: 'routes' | 'result', procedure: ProcedureId | null): Pick<Session, 'trail'> => ({
    trail: [{ screen: { kind }, procedure, entry: 1 }],
  })
  const ordered: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' }

  it('and the place stay hidden while the check asks whose it is', async () => {
    choosePlace(liege)
    saveSession(
      visit(
        { ...emptySession, facts: { situations: ['told-to-leave'], orderToLeave: 'yes' } },
        { kind: 'begun', door: 'for-me' },
        null,
      ),
    )
    const { user } = renderInEnglish(<HelpApp words={words} cards={cards} />)
    await waitFor(() => expect(field()).toBeInTheDocument())
    expect(screen.getByRole('combobox')).toHaveValue('all')
    expect(document.body).not.toHaveTextContent('Change')
    await user.type(field(), '9000{Enter}')
    await waitFor(() => expect(screen.queryByLabelText('Your postcode or municipality')).toBeNull())
  })

  it('is that of the result that leads there, then of the procedure opened last, then of what is going on', async () => {
    expect(await of({ checked: ['return', 'medical-regularisation'] })).toBe('illness')
    expect(await of({ checked: ['return'] })).toBe('return')
    expect(await of({ checked: ['return'], ...at('result', 'unaccompanied-minors') })).toBe('child')
    expect(await of({ facts: { situations: ['exploited'] }, ...at('routes', null) })).toBe('victim')
    expect(await of({ facts: { situations: ['life-here'] } })).toBe('lawyer')
    expect(await of({})).toBeNull()
  })

  it('is a lawyer where a day runs, as the link of the result says, also where a step of a file tells of it', async () => {
    expect(await of({ facts: { situations: ['health'], ...ordered }, ...at('routes', null) })).toBe('lawyer')
    expect(await of({ facts: ordered })).toBe('lawyer')
    const events = [{ type: 'orderNotified', on: '2026-11-20', procedure: 'return' } as const]
    expect(await of({ checked: ['medical-regularisation'], events })).toBe('lawyer')
  })

  it('is chosen on the page, which says so', async () => {
    saveSession({ ...emptySession, facts: { situations: ['exploited'] }, ...at('routes', null) })
    renderInEnglish(<HelpApp words={words} cards={cards} />)
    expect(await screen.findByText(help.kindFromAnswers)).toBeInTheDocument()
    expect(screen.getByLabelText('What do you need?')).toHaveValue('victim')
  })
})

describe('the day a contact was read', () => {
  afterEach(() => vi.useRealTimers())

  it.each([
    ['2027-05-27', 'fresh'],
    ['2027-05-28', 'old'],
  ])('on %s it is %s', (day, said) => {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00`) })
    renderInEnglish(<ReadOn read="2026-11-28" fresh="fresh" old="old" />)
    expect(screen.getByText(said)).toBeInTheDocument()
  })
})
