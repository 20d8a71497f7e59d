import { describe, expect, it } from 'vitest'
import { boxNames, heightOf } from '@/components/finding/sheet/box'
import { bring } from '@/components/finding/sheet/bring'
import { clientSheet } from '@/components/finding/sheet/client-sheet'
import { loadSheetWords } from '@/components/finding/sheet/kit'
import { most } from '@/components/finding/sheet/page-room'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { bandDefinitions } from '@/machines/bands/registry'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Facts, facts as registry } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { caseOf, opened } from '@/tests/components/finding/sheet-of'
import { caseRows } from '@/tests/support/case-rows'
import { phrases } from '@/tests/support/phrases'

const words = await loadSheetWords(en, phrases)
const t = chromeOf(en, ui)

/** The sheet of someone with these answers who did these checks. */
const sheetOf = (facts: Facts, procedures: readonly ProcedureId[], today: string) =>
  clientSheet(caseOf(facts, procedures, today), words, t)

/** Every sentence on the sheet. */
const linesOf = (sheet: ReturnType<typeof sheetOf>): readonly string[] => [
  sheet.title,
  ...boxNames.flatMap((name) =>
    sheet.boxes[name].groups.flatMap(({ lead, lines }) => [
      lead ?? '',
      ...lines.flatMap(({ text, detail }) => [text, detail ?? '']),
    ]),
  ),
  ...sheet.where.flatMap(({ name, verdict, toDo }) => [name, verdict, toDo ?? '']),
]

const internal = new Set<string>([
  ...Object.keys(registry),
  ...Object.keys(bandDefinitions),
  ...procedureIds,
  ...[...opened.values()].flatMap(({ procedure, filing }) => [
    ...Object.values(procedure.stages).flatMap(({ conditions }) => Object.keys(conditions)),
    ...filing.papers.map(({ paper }) => paper),
  ]),
])
/** Ids of one plain word are words of the language too. */
const isId = (word: string) => internal.has(word) && /[A-Z-]/.test(word)

const scenarios = [...procedureIds, 'routes' as const].flatMap((file) =>
  caseRows(`${file}.csv`)
    .filter((_, place) => place % 3 === 0)
    .map((row) => [`${file} ${row.name}`, file === 'routes' ? [] : [file], row] as const),
)

describe('the one page for a person', () => {
  it('is made for a good part of the scenarios', () => expect(scenarios.length).toBeGreaterThan(60))

  it.each(scenarios)('%s', (_name, procedures, { facts, on }) => {
    const sheet = sheetOf(facts, procedures, on)
    for (const name of boxNames) {
      const { groups } = sheet.boxes[name]
      const lines = groups.flatMap((group) => group.lines)
      expect(lines.length, `${name} is not empty`).toBeGreaterThan(0)
      const texts = lines.map(({ text }) => text)
      expect(new Set(texts).size, `${name} says nothing twice`).toBe(texts.length)
      const height = lines.reduce((sum, line) => sum + heightOf(line), groups.filter((g) => g.lead).length)
      expect(height, `${name} has room`).toBeLessThanOrEqual(most[name])
    }
    expect(sheet.top.urgent.length + sheet.top.dates.length).toBeLessThanOrEqual(3)
    expect(sheet.where.length).toBeLessThanOrEqual(4)
    for (const line of linesOf(sheet)) {
      expect(line).not.toMatch(/[{}]|undefined|null|NaN/)
      expect(line.split(/[^\w-]+/).filter(isId)).toEqual([])
      // "A health problem: Named" is how a rule speaks.
      expect(line).not.toMatch(/: (?:Named|Not named|Not known|None|Yes|No)\b/)
    }
  })

  it('keeps an urgent request and an appeal apart, though both end on one day', () => {
    const held: Facts = {
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-11-12',
      termDays: 30,
      detained: 'unsure',
    }
    const { dates } = sheetOf(held, [], '2026-11-22').top
    expect(dates.map(({ limit }) => limit)).toEqual(['annulment', 'urgent-suspension', 'term-to-leave'])
    expect(new Set(dates.slice(0, 2).map(({ counted }) => counted.status.on)).size).toBe(1)
  })

  it('names limits that exclude each other once', () => {
    const refused: Facts = { refusalHeld: 'cgrs', cgrsNotifiedOn: '2026-11-15' }
    const { dates } = sheetOf(refused, [], '2026-11-22').top
    const days = dates.map(({ counted }) => counted.status.on)
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBeGreaterThan(0)
  })

  it('names no ground against the person, and no answer', () => {
    const facts: Facts = {
      situations: ['health'],
      exclusionActs: 'unsure',
      seriousIllness: 'yes',
      whereabouts: 'belgium',
    }
    const text = linesOf(sheetOf(facts, ['medical-regularisation'], '2026-11-22')).join('\n')
    expect(text).not.toMatch(/crime|excluded acts/i)
  })

  it('says that the week matters only where something runs within it', () => {
    const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
    expect(sheetOf(order, [], '2026-11-22').title).toBe(words.sheet.today)
    expect(sheetOf({ whereabouts: 'belgium' }, [], '2026-11-22').title).toBe(words.sheet.next)
  })

  it.each([
    ['an appeal that runs', { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }, true],
    ['an order of an unknown day', { orderToLeave: 'yes', orderNotifiedOn: 'unsure' }, true],
    ['an appeal that may be over', { orderToLeave: 'yes', orderNotifiedOn: '2026-10-10' }, true],
    ['a certificate that is good for months', { certificateDate: '2026-11-20' }, false],
    ['no date', { whereabouts: 'belgium' }, false],
  ] satisfies readonly (readonly [string, Facts, boolean])[])(
    'tells nobody to lodge nothing where a day cannot wait: %s',
    (_, facts, cannotWait) => {
      const { boxes } = sheetOf(facts, [], '2026-11-22')
      const texts = boxes.doNot.groups.flatMap(({ lines }) => lines.map(({ text }) => text))
      expect(texts.includes(words.sheet.doNot.act)).toBe(cannotWait)
      expect(texts.includes(words.sheet.doNot.lodge)).toBe(!cannotWait)
    },
  )

  it('warns that a second 9ter application withdraws the first', () => {
    const { boxes } = sheetOf({ whereabouts: 'belgium' }, ['medical-regularisation'], '2026-11-22')
    expect(boxes.doNot.groups[0]?.lines.map(({ text }) => text)).toContain(
      words.sheet.doNot.effects['newest-medical-counts'],
    )
  })

  it('names what has no room', () => {
    const facts: Facts = { orderToLeave: 'yes', refusalHeld: 'cgrs', whereabouts: 'belgium' }
    const { boxes } = sheetOf(facts, procedureIds, '2026-11-22')
    expect(boxes.bring.left.length).toBeGreaterThan(0)
  })
})

describe('the papers and the places on it', () => {
  const bringOf = (facts: Facts, procedures: readonly ProcedureId[]) => {
    const { bring } = sheetOf(facts, procedures, '2026-11-22').boxes
    return [...bring.groups.flatMap(({ lines }) => lines.map(({ text }) => text)), ...bring.left]
  }

  it.each(scenarios)('no passport is named twice: %s', (_name, procedures, { facts }) => {
    const passports = bringOf(facts, procedures).filter(
      (text) => /passport/i.test(text) && !/steps/.test(text),
    )
    expect(passports.length).toBeLessThanOrEqual(1)
  })

  /** What stands below a paper in the box. */
  const belowOf = (facts: Facts, procedures: readonly ProcedureId[], paper: RegExp) =>
    bring(caseOf(facts, procedures, '2026-11-22'), words)
      .flatMap(({ lines }) => lines)
      .find(({ text }) => paper.test(text))?.detail

  it.each([
    [
      'named where that is short',
      ['unaccompanied-minors'],
      /^Copy of the passport/,
      'Or: Proof of the steps to get a passport',
    ],
    ['asked for where their names are long', ['statelessness'], /^Final ruling/, words.sheet.bring.another],
    [
      'asked for where each route takes others',
      ['medical-regularisation', 'humanitarian-regularisation'],
      /^Passport, identity card/,
      words.sheet.bring.another,
    ],
  ] as const)('papers that count instead are %s', (_, procedures, paper, said) => {
    expect(belowOf({ whereabouts: 'belgium' }, procedures, paper)).toBe(said)
  })

  it.each(scenarios)(
    'no line sends to a paper that the person does not hold: %s',
    (_name, procedures, row) => {
      const lines = linesOf(sheetOf(row.facts, procedures, row.on)).join('\n')
      expect(lines).not.toMatch(/full file/i)
    },
  )

  it('is the Dublin refusal where that is the order that is held, and no order beside it', () => {
    const dublin: Facts = { orderToLeave: 'yes', orderPaper: 'dublin', orderNotifiedOn: '2026-11-12' }
    expect(bringOf(dublin, ['return'])[0]).toBe(words.sheet.bring.transfer)
    expect(bringOf(dublin, ['return'])).not.toContain(words.sheet.bring.order)
    expect(bringOf({ refusalHeld: 'dublin' }, [])).toContain(words.sheet.bring.transfer)
    expect(bringOf({ refusalHeld: 'dublin' }, [])).not.toContain(words.sheet.bring.refusal)
  })

  it('names all three centres wherever it names one', () => {
    const threatened: Facts = { situations: ['exploited', 'held-or-threatened'], orderToLeave: 'yes' }
    for (const procedures of [[], ['trafficking-victims'], procedureIds] as const) {
      const { goTo } = sheetOf(threatened, procedures, '2026-11-22').boxes
      const text = goTo.groups.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n')
      for (const phone of ['03 201 16 90', '02 511 64 64', '04 232 40 30']) expect(text).toContain(phone)
    }
  })
})
