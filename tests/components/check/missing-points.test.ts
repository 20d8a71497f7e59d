import { describe, expect, it } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { resultView } from '@/components/check/views'
import { pointsOf, remediesOf } from '@/components/finding/view'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { isOpenForPerson } from '@/machines/engine/verdict'
import { procedureIds } from '@/machines/procedures/registry'
import { opened } from '@/tests/components/finding/sheet-of'
import { caseRows } from '@/tests/support/case-rows'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const rows = procedureIds.flatMap((id) => caseRows(`${id}.csv`).map((row) => [id, row] as const))

const viewsOf = ([id, { facts, on }]: (typeof rows)[number]) => {
  const loaded = opened.get(id)
  if (loaded === undefined) throw new Error(`${id} was not loaded`)
  return resultView(loaded, texts, onlyAnswers(facts), [], on, on)
}

describe('what is missing', () => {
  it('is never nothing where the verdict says that something is missing or open', () => {
    let open = 0
    for (const row of rows) {
      const view = viewsOf(row)
      const { verdict } = view.assessment
      if (!['points-to-complete', 'not-ready-yet', 'not-open-now'].includes(verdict)) continue
      open += 1
      expect(remediesOf(view).length + pointsOf(view).length, `${row[0]} ${row[1].name}`).toBeGreaterThan(0)
    }
    expect(open).toBeGreaterThan(100)
  })

  it('names every point that the person has to check, by itself or by what is to be obtained', () => {
    for (const row of rows) {
      const view = viewsOf(row)
      const points = pointsOf(view)
      const named = new Set(remediesOf(view).map(({ id }) => id))
      for (const finding of view.assessment.findings) {
        if (!finding.gate || !isOpenForPerson(finding)) continue
        const isNamed = finding.remedy === undefined ? points.includes(finding) : named.has(finding.remedy)
        expect(isNamed || finding.status === 'unanswered', `${row[1].name} ${finding.condition}`).toBe(true)
      }
    }
  })
})
