import { describe, expect, it } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { lettersForYou, loadLetterCards } from '@/components/finding/letter/list'
import { filesBehind } from '@/components/finding/letter/of-procedures'
import { en } from '@/content/en'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { LetterId } from '@/machines/letters/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { stateOf } from '@/machines/lifecycle/lifecycle'
import { rules, today } from '@/tests/components/desk/render-on-desk'
import { applications, fileRegion, places } from '@/tests/lifecycle/file-places'

const { cards } = await loadLetterCards(en)
const eventOf = (id: LetterId) => cards.find((card) => card.id === id)?.event

/** The letters that are offered to one person with these steps, all in one procedure. */
function offered(procedure: ProcedureId, steps: readonly DossierEvent[], answers: Facts = {}) {
  const dossier = dossierOfOne(
    { whereabouts: 'belgium', ...answers },
    steps.map((step) => ({ ...step, procedure })),
  )
  const { facts } = knownOf(dossier, dossier.persons[0].id, today)
  const [person] = dossier.persons
  const files = filesBehind([{ opened: openedOf(rules, procedure) }], dossier, person, today)
  const { places: own, running } = files
  const moved = () => steps.length > 0
  return { ids: lettersForYou(cards, own, facts, running, moved).map(({ id }) => id), file: own[0]?.file }
}

/** Letters that make sense only while an authority has the file. */
const toPending: readonly LetterId[] = ['medical-supplement', 'humanitarian-supplement', 'address-change']

describe('the letters that are offered, at every state of a file and its appeal', () => {
  it.each(places)('$name', ({ lifecycle, region, at, path }) => {
    const { ids, file } = offered(lifecycle.procedure, path)
    const state = stateOf(lifecycle, region, at[region] ?? '')
    const lodges = ids.filter((id) => eventOf(id) === 'applicationLodged')
    const isListed = (id: LetterId) => openedOf(rules, lifecycle.procedure).filing.documents.includes(id)
    expect(ids).toContain('legal-aid-request')
    expect(new Set(ids).size).toBe(ids.length)
    // An application only where one is the next thing to prepare, and never before what helps against a decision.
    if (state.lodging === 'sent' || state.lodging === 'none') expect(lodges).toEqual([])
    if (file?.remedy !== null) expect(state.lodging === 'first' ? [] : lodges).toEqual([])
    if (state.lodging === 'anew' && lodges.length > 0) expect(ids.slice(-lodges.length)).toEqual(lodges)
    if (file?.remedy === 'open') {
      expect(ids[0]).toBe('legal-aid-request')
      expect(ids[1]).toBe('council-petition')
    }
    for (const id of toPending) {
      if (isListed(id)) expect(ids.includes(id), id).toBe(state.lodging === 'sent')
    }
    for (const id of ids) {
      const event = eventOf(id)
      const byStep = file?.standings.length !== 0 && (event === 'renewalAsked' || event === 'hearingAnswered')
      if (byStep) expect(Object.keys(state.on), id).toContain(event)
    }
  })

  it.each(applications.map(({ procedure }) => procedure))(
    '%s: before anything was lodged, the application, and no letter to a file that runs',
    (procedure) => {
      const { ids } = offered(procedure, [])
      const { documents } = openedOf(rules, procedure).filing
      for (const id of documents) {
        if (eventOf(id) === 'applicationLodged') expect(ids).toContain(id)
        if (toPending.includes(id)) expect(ids).not.toContain(id)
      }
    },
  )

  it('are offered nowhere too seldom: each letter of a file fits at one of its places', () => {
    for (const lifecycle of applications) {
      const { procedure } = lifecycle
      const ways = [[], ...places.filter((one) => one.lifecycle === lifecycle).map(({ path }) => path)]
      const all = new Set(ways.flatMap((path) => offered(procedure, path).ids))
      for (const id of openedOf(rules, procedure).filing.documents) expect(all, procedure).toContain(id)
      expect(fileRegion(lifecycle)).not.toBe('')
    }
  })
})

describe('a refused 9ter', () => {
  const medical = 'medical-regularisation'
  const refused = (on: DossierEvent['on']): readonly DossierEvent[] => [
    { type: 'applicationLodged', on: '2024-03-10' },
    { type: 'refusalNotified', on, by: 'hand', ground: 'unfounded', withOrder: 'no' },
  ]
  it('is for legal aid, the appeal and the file while the appeal runs', () => {
    expect(offered(medical, refused('2026-11-10')).ids).toEqual([
      'legal-aid-request',
      'council-petition',
      'file-copy',
    ])
  })
  it('may be lodged anew once the time has passed for certain, after what helps', () => {
    expect(offered(medical, refused('2025-02-10')).ids).toEqual([
      'legal-aid-request',
      'file-copy',
      'medical-application',
    ])
  })
  it('is no new application while the Council has it', () => {
    const { ids } = offered(medical, [
      ...refused('2026-11-10'),
      { type: 'annulmentLodged', on: '2026-11-20' },
    ])
    expect(ids).not.toContain('medical-application')
    expect(ids).not.toContain('council-petition')
  })
  it('is told by an answer alone, too', () => {
    const { ids } = offered(medical, [], {
      earlierApplications: ['medical'],
      refusalHeld: 'stay',
      stayRefusalNotifiedOn: '2026-11-10',
    })
    expect(ids.slice(0, 3)).toEqual(['legal-aid-request', 'council-petition', 'file-copy'])
    expect(ids).not.toContain('medical-application')
  })
})
