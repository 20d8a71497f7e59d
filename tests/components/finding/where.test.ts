import { describe, expect, it } from 'vitest'
import { clientSheet } from '@/components/finding/sheet/client-sheet'
import { loadSheetWords } from '@/components/finding/sheet/kit'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { lifecycleText } from '@/content/en/medical-regularisation/lifecycle'
import { ui } from '@/content/en/ui'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { caseOf } from '@/tests/components/finding/sheet-of'
import { phrases } from '@/tests/support/phrases'

const words = await loadSheetWords(en, phrases, procedureIds.join(' '))
const t = chromeOf(en, ui)
const today = '2026-11-30'
const { file, appeal } = lifecycleText.regions
const medical = 'medical-regularisation'
const step = (type: EventType, on: string, rest: Partial<DossierEvent> = {}): DossierEvent => ({
  type,
  on,
  procedure: medical,
  ...rest,
})
const sent = step('applicationLodged', '2026-02-01')
const refused = step('refusalNotified', '2026-11-10', { by: 'hand', ground: 'unfounded', withOrder: 'no' })
const ready: Facts = { whereabouts: 'belgium', certificateForm: 'other-report' }

const sheetOf = (
  facts: Facts,
  events: readonly DossierEvent[],
  checked: readonly (typeof medical)[] = [medical],
) => clientSheet(caseOf(facts, checked, today, { events }), words, t)
const linesOf = (sheet: ReturnType<typeof sheetOf>, box: 'bring' | 'doNot') =>
  sheet.boxes[box].groups.flatMap(({ lines }) => lines.map(({ text }) => text))

describe('where a file stands, on the sheet', () => {
  it.each([
    ['answers and steps', ready, [medical]],
    ['steps alone', {}, [medical]],
    ['steps of a procedure that was not checked', {}, []],
  ] as const)('is what its steps say, from %s', (_, facts, checked) => {
    const [line] = sheetOf(facts, [sent, refused], checked).where
    expect(line?.verdict).toBe(file.states.refusedUnfounded.name)
    expect(line?.toDo).toContain(appeal.states.open.name)
    expect(line?.toDo).toContain('Thursday 10 December 2026')
  })

  it('is said to be over only when the appeal is', () => {
    const long = [step('applicationLodged', '2025-02-01'), { ...refused, on: '2025-11-10' }]
    const [line] = sheetOf(ready, long).where
    expect(line?.toDo).toBe(appeal.states.open.over.name)
  })

  it('is the verdict as long as nothing was lodged', () => {
    const [line] = sheetOf(ready, [step('certificateSigned', '2026-11-01')]).where
    expect(line?.verdict).toBe('Not ready yet')
  })

  it('asks for nothing that belongs before the application, once there is a refusal', () => {
    const before = sheetOf(ready, [])
    const after = sheetOf(ready, [sent, refused])
    const incomplete = 'Do not send the 9ter application before it is complete.'
    expect(linesOf(before, 'doNot')).toContain(incomplete)
    expect(linesOf(after, 'doNot')).not.toContain(incomplete)
    expect(linesOf(before, 'bring')).toContain(
      'Medical certificate on the official form (standaard medisch attest / certificat médical type)',
    )
    expect(linesOf(after, 'bring')).toEqual([
      words.sheet.bring.refusal,
      words.sheet.bring.identity,
      words.sheet.bring.income,
      'Receipt of the registered letter',
    ])
  })

  it('asks for a receipt only once something was sent', () => {
    expect(linesOf(sheetOf(ready, []), 'bring')).not.toContain('Receipt of the registered letter')
    expect(caseOf(ready, [medical], today).papers.map(({ paper }) => paper)).not.toContain('post-receipt')
    const papers = caseOf(ready, [medical], today, { events: [sent] }).papers.map(({ paper }) => paper)
    expect(papers).toContain('post-receipt')
  })

  it('is the appeal that runs, and no bare no, where no route was checked', () => {
    const facts: Facts = { whereabouts: 'belgium', cgrsRefusal: 'other', cgrsNotifiedOn: '2026-11-22' }
    const { where, top } = sheetOf(facts, [], [])
    expect(where.length).toBeGreaterThan(0)
    expect(where.map(({ name }) => name)).toEqual(
      top.dates.map(({ limit }) => words.words.text.limits[limit].name),
    )
    expect(where[0]?.verdict).toMatch(/^Last day: .*2026/)
  })
})

describe('a day on the sheet on which offices are closed', () => {
  it('has the day before it on which they are open', () => {
    const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
    const where = sheetOf(order, [], []).where.find(({ name }) => name.startsWith('Term to leave'))
    expect(where?.verdict).toMatch(/^Last day: Sunday 20 December 2026 .* act by Friday 18 December 2026$/)
  })
})
