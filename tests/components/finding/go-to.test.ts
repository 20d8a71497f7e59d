import { describe, expect, it } from 'vitest'
import { clientSheet, groupsOf } from '@/components/finding/sheet/client-sheet'
import { loadSheetWords } from '@/components/finding/sheet/kit'
import { topOf } from '@/components/finding/sheet/sheet-dates'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { caseOf, opened } from '@/tests/components/finding/sheet-of'
import { caseRows } from '@/tests/support/case-rows'
import { liege } from '@/tests/support/liege'
import { phrases } from '@/tests/support/phrases'

const words = await loadSheetWords(en, phrases, procedureIds.join(' '))
const t = chromeOf(en, ui)
const { goTo: say } = words.sheet
const named = (id: OfficeId) => words.sentences.names.offices[id]

/** All of "Go to", whether the box has room for it or not. */
function boxOf(...given: Parameters<typeof caseOf>) {
  const of = caseOf(...given)
  return groupsOf(of, topOf(of), words).goTo
}
const linesIn = (...given: Parameters<typeof caseOf>) => boxOf(...given)[0]?.lines ?? []
const namesIn = (...given: Parameters<typeof caseOf>) => linesIn(...given).map(({ text }) => text)
const under = (lead: string, ...given: Parameters<typeof caseOf>) =>
  boxOf(...given)
    .filter((group) => group.lead === lead)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
/** What the box has room for. */
const shown = (...given: Parameters<typeof caseOf>) =>
  clientSheet(caseOf(...given), words, t).boxes.goTo.groups.flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  )

const today = '2026-11-30'
const rows = procedureIds.flatMap((id) =>
  caseRows(`${id}.csv`).map((row) => [`${id} ${row.name}`, id, row] as const),
)
const lodged = (procedure: (typeof procedureIds)[number]): readonly DossierEvent[] => [
  { type: 'applicationLodged', on: '2026-09-01', procedure },
]

describe('who to go to', () => {
  it('is the legal aid office near the place that was chosen, with its number', () => {
    const lines = linesIn({ whereabouts: 'belgium' }, ['medical-regularisation'], today, { near: liege })
    expect(lines).toContainEqual({
      text: 'Bureau d’aide juridique, division de Liège',
      detail: '04 222 10 12',
    })
    expect(lines.some(({ blank }) => blank)).toBe(false)
  })

  it('is a rule to write on where no place is known, with the way to find it', () => {
    expect(linesIn({ whereabouts: 'belgium' }, [], today)).toContainEqual({
      text: say.near,
      detail: say.nearHow,
      blank: true,
    })
  })

  it('is a lawyer with a legal aid office, in every case that a lawyer wrote down', () => {
    for (const [name, id, { facts, on }] of rows) {
      const lines = linesIn(facts, [id], on)
      expect(
        lines.some(({ text }) => text === say.lawyer || text === say.lawyerNow),
        name,
      ).toBe(true)
      expect(
        lines.some(({ blank }) => blank),
        name,
      ).toBe(true)
    }
  })

  it('is nobody who only takes what is sent, in any of them', () => {
    for (const [name, id, { facts, on }] of rows) {
      const { lodgeWith, lodgedBy, supplementsTo } = opened.get(id)?.filing ?? {}
      const names = namesIn(facts, [id], on)
      for (const office of [lodgedBy === 'in-person' ? null : lodgeWith, supplementsTo])
        if (office) expect(names, name).not.toContain(named(office))
    }
  })

  it('is help with going back only where that was asked for, and then last', () => {
    const order: Facts = { situations: ['told-to-leave'], whereabouts: 'belgium', orderToLeave: 'yes' }
    const wish: Facts = { ...order, situations: ['told-to-leave', 'wish-to-return'] }
    const back = opened.get('return')?.filing.helpers.map(named) ?? []
    expect(back.length).toBeGreaterThan(0)
    expect(
      namesIn(order, ['medical-regularisation', 'return'], today).filter((n) => back.includes(n)),
    ).toEqual([])
    const names = namesIn(wish, ['return'], today)
    expect(names).toContain(named('fedasil-return'))
    const first = names.findIndex((name) => back.includes(name))
    expect(names.slice(first).filter((name) => !back.includes(name))).toEqual([])
  })

  it.each([
    [
      'a child alone',
      { situations: ['child-alone'], dateOfBirth: '2010-01-05' },
      'unaccompanied-minors',
      'guardianship-service',
    ],
    ['somebody exploited', { situations: ['exploited'] }, 'trafficking-victims', 'trafficking-line'],
    [
      'somebody in danger',
      { situations: ['held-or-threatened', 'exploited'] },
      'trafficking-victims',
      'police',
    ],
  ] as const)('is first who answers at any hour, for %s', (_, facts, id, office) => {
    const names = shown(facts, [id], today)
    const { hours }: Office = offices[office]
    expect(hours).toBe('always')
    expect(names[0]).toBe(named(office))
    expect(names.some((name) => name === say.lawyer || name === say.lawyerNow)).toBe(true)
  })
})

describe('what nothing but a child alone points to', () => {
  const alone = { situations: ['child-alone'], dateOfBirth: '2010-01-05', whereabouts: 'belgium' } as const

  it('names no centre for victims', () => {
    expect(namesIn(alone, ['unaccompanied-minors'], today)).not.toContain(named('trafficking-line'))
    expect(namesIn({ ...alone, situations: ['child-alone', 'exploited'] }, [], today)).toContain(
      named('trafficking-line'),
    )
  })
})

describe('where something is sent', () => {
  it('is the office of the guardian, for a child', () => {
    const given = [{ whereabouts: 'belgium' }, ['unaccompanied-minors'], today] as const
    expect(under(say.guardian, ...given)).toEqual([named('vulnerable-persons-unit')])
    expect(namesIn(...given)).not.toContain(named('vulnerable-persons-unit'))
  })

  it.each(['medical-regularisation', 'statelessness'] as const)(
    'is said as long as %s is to be lodged',
    (id) => {
      const office = opened.get(id)?.filing.lodgeWith
      const before = under(say.post, { whereabouts: 'belgium' }, [id], today)
      expect(before).toEqual(office ? [named(office)] : [])
      expect(before).toHaveLength(1)
      expect(shown({ whereabouts: 'belgium' }, [id], today)).toContain(before[0])
      const after = boxOf({ whereabouts: 'belgium' }, [id], today, { events: lodged(id) })
      expect(after.flatMap(({ lines }) => lines.map(({ text }) => text))).not.toContain(before[0])
    },
  )

  it('is another office once a humanitarian file runs', () => {
    const id = 'humanitarian-regularisation'
    const later = [named('humanitarian-supplements')]
    expect(under(say.later, { whereabouts: 'belgium' }, [id], today)).toEqual([])
    expect(namesIn({ whereabouts: 'belgium' }, [id], today)).toContain(named('municipality'))
    expect(under(say.later, { whereabouts: 'belgium' }, [id], today, { events: lodged(id) })).toEqual(later)
  })

  it.each([...opened.values()].map((one) => [one.procedure.id, one] as const))(
    'agrees with the conditions of %s',
    (_, { procedure, filing }) => {
      const conditions = Object.values(procedure.stages).flatMap((stage) => Object.keys(stage.conditions))
      expect(filing.lodgedBy === 'registered-post').toBe(conditions.includes('registeredPost'))
      expect(filing.lodgedBy === null).toBe(filing.lodgeWith === null)
      expect(filing.lodgedBy === 'guardian').toBe(conditions.includes('guardian'))
    },
  )
})
