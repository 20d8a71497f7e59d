import { describe, expect, it } from 'vitest'
import { type LetterCard, lettersForYou, loadLetterCards } from '@/components/finding/letter/list'
import { loadLetterSentences } from '@/components/i18n/letters'
import { en } from '@/content/en'
import { languages } from '@/content/locales'
import { sayLetter } from '@/content/say/letter'
import type { Facts } from '@/machines/facts/registry'
import { facts as definitions } from '@/machines/facts/registry'
import { isRuledOut } from '@/machines/letters/fitting'
import { type Letter, letterLanguages } from '@/machines/letters/letter'
import { planLetter } from '@/machines/letters/plan'
import { type LetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import { urgentThings } from '@/machines/routes/urgent'

const today = '2026-11-30'
const { cards } = await loadLetterCards(en)
const letters: ReadonlyMap<LetterId, Letter> = new Map(
  await Promise.all(letterIds.map(async (id) => [id, await letterLoaders[id]()] as const)),
)

/** The letters of 9ter and return, in the order of their steps, as for somebody ill with an order to leave. */
const first: readonly LetterId[] = [
  ...([
    'legal-aid-request',
    'file-copy',
    'medical-application',
    'medical-supplement',
    'address-change',
  ] as const),
  ...(['card-renewal', 'stay-hearing-reply', 'council-petition', 'order-extension'] as const),
]
const chosen = (known: Facts, moves: (id: LetterId) => boolean = () => false) =>
  lettersForYou(
    cards,
    [{ procedure: 'return', letters: first, file: null }],
    known,
    new Set(urgentThings(known, today).map(({ id }) => id)),
    moves,
  ).map(({ id }: LetterCard) => id)

const ordered: Facts = {
  situations: ['health', 'told-to-leave'],
  currentStay: 'none',
  orderToLeave: 'yes',
  orderPaper: 'order',
  orderNotifiedOn: '2026-11-20',
  termDays: 30,
  earlierApplications: ['none'],
}
const calm: readonly LetterId[] = ['legal-aid-request', 'file-copy', 'medical-application']

describe('the letters for what was checked', () => {
  it.each<readonly [string, Facts, readonly LetterId[]]>([
    [
      'an order that runs, no permit, nothing lodged',
      ordered,
      [
        ...(['order-extension', 'legal-aid-request', 'council-petition'] as const),
        ...(['file-copy', 'medical-application', 'address-change'] as const),
      ],
    ],
    [
      'an order whose day is not known',
      { ...ordered, orderNotifiedOn: 'unsure', termDays: 'unsure' },
      [
        ...(['order-extension', 'legal-aid-request', 'council-petition'] as const),
        ...(['file-copy', 'medical-application', 'address-change'] as const),
      ],
    ],
    [
      'no order, an A card, an application lodged',
      { currentStay: 'temporary', orderToLeave: 'no', earlierApplications: ['medical'] },
      [
        ...calm,
        ...(['medical-supplement', 'address-change'] as const),
        ...(['card-renewal', 'stay-hearing-reply', 'council-petition'] as const),
      ],
    ],
    ['nothing known', {}, first],
    [
      'doubt about everything that they need',
      { currentStay: 'unsure', orderToLeave: 'unsure', earlierApplications: ['unsure'] },
      first,
    ],
  ])('%s', (_, known, expected) => {
    expect(chosen(known)).toEqual(expected)
  })

  it('rules nothing out of a file that has moved since the answers', () => {
    expect(chosen(ordered, (id) => id === 'medical-supplement')).toContain('medical-supplement')
    expect(chosen(ordered, () => true)).toHaveLength(first.length)
  })
})

describe.each([...letters])('%s', (_, { needs = [], urgent = [] }) => {
  it('is ruled out by an answer that says otherwise, and by no doubt', () => {
    for (const { fact, values = [] } of needs) {
      const definition = definitions[fact]
      const options = 'options' in definition ? definition.options : []
      const many = definition.kind === 'choices'
      const out = (option: string) => isRuledOut({ needs }, { [fact]: many ? [option] : option })
      expect(values.every((value) => options.includes(value))).toBe(true)
      for (const option of options)
        expect(out(option), option).toBe(!values.includes(option) && option !== 'unsure')
      expect(out('unsure')).toBe(false)
      expect(isRuledOut({ needs }, {})).toBe(false)
    }
    expect(new Set(urgent).size).toBe(urgent.length)
  })
})

describe.each(letterLanguages)('a number that was answered, in %s', (locale) => {
  it.each([0, 1, 30])(
    '%i days stand in the request for more time, which does not ask for them',
    async (termDays) => {
      const letter = await letterLoaders['order-extension']()
      const sentences = await loadLetterSentences(languages[locale], 'order-extension')
      const said = (known: Facts) =>
        sayLetter(planLetter(letter, known, new Set()), { written: {}, known, on: today }, sentences)
      const [asked, told] = [said({}), said({ ...ordered, termDays })]
      const term = told.find(({ id }) => id === 'term')?.text ?? ''
      expect(asked.map(({ id }) => id)).toContain('order-details')
      expect(told.map(({ id }) => id)).not.toContain('order-details')
      expect(term).not.toMatch(/[{}[\]]/)
      expect(/\d+/.exec(term)?.[0] ?? '0').toBe(String(termDays))
    },
  )
})
