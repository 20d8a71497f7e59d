import { cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { HelperFile } from '@/components/check/summary/HelperFile'
import { resultView, routesView } from '@/components/check/views'
import { isSensitive, tellsTooMuch } from '@/components/finding/sheet/sensitive'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { sheetText } from '@/content/en/sheet'
import { endingText } from '@/content/say/findings'
import { fill } from '@/content/say/message'
import { answerInWords, factName, valueInWords } from '@/content/say/values'
import { isFactId } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { opened } from '@/tests/components/finding/sheet-of'
import { renderInEnglish } from '@/tests/components/support/render'
import { type CaseRow, caseRows } from '@/tests/support/case-rows'
import { phrases } from '@/tests/support/phrases'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }

/** The full file of a case that a lawyer wrote down, its findings, and everything that stands in it. */
function fileOf(id: (typeof procedureIds)[number], { facts, on }: CaseRow, sensitive: boolean) {
  const loaded = opened.get(id)
  if (!loaded) throw new Error(id)
  const view = resultView(loaded, texts, onlyAnswers(facts), [], on, on)
  const routes = routesView(texts, { facts }, { facts, events: [], checked: [id] }, on, on)
  const { container } = renderInEnglish(
    <HelperFile views={[view]} routes={routes} dates={[]} sheet={sheetText} sensitive={sensitive} />,
  )
  const text = container.textContent ?? ''
  cleanup()
  const reasonOf = (finding: (typeof view.assessment.findings)[number]) =>
    endingText(loaded, finding, texts.sentences, phrases)?.reason ?? ''
  return { text, findings: view.assessment.findings, reasonOf }
}

/** Answers about crime, fraud and danger, as the cases give them; a part of all others. */
const grave = /^(?:exclusionActs|fraudConcern|publicOrder|delayByOwnConduct)/
const cases = procedureIds.flatMap((id) =>
  caseRows(`${id}.csv`)
    .filter(({ facts }) => Object.keys(facts).some(isSensitive))
    .filter(
      ({ facts }, place) =>
        place % 6 === 0 || Object.entries(facts).some(([fact, value]) => grave.test(fact) && value !== 'no'),
    )
    .map((row) => [`${id} ${row.name}`, id, row] as const),
)

describe('the full file without sensitive answers', { timeout: 60_000 }, () => {
  it('is made of a good part of the cases', () => expect(cases.length).toBeGreaterThan(60))

  it('lists none of them, and says how many it leaves out, and that what follows from them is there', () => {
    let left = 0
    for (const [name, id, row] of cases) {
      const { text, findings } = fileOf(id, row, false)
      const because = findings.flatMap((finding) => finding.because)
      const own = because.filter(({ fact }) => isFactId(fact) && isSensitive(fact))
      for (const answer of own)
        expect(text, name).not.toContain(answerInWords(answer, texts.sentences, phrases))
      const listed = new Set(own.map(({ fact }) => fact))
      if (listed.size === 0) continue
      left += 1
      expect(text, name).toMatch(
        /sensitive answers? (?:is|are) not in this list\. What follows from sensitive answers/,
      )
      for (const fact of listed) {
        const value = isFactId(fact) ? row.facts[fact] : undefined
        if (!isFactId(fact) || value === undefined) continue
        const said = `${factName(fact, texts.sentences)}: ${valueInWords(fact, value, texts.sentences, phrases)}`
        expect(text, name).not.toContain(said)
      }
    }
    expect(left).toBeGreaterThan(40)
  })

  it('names no point about crime, fraud or danger, nor a ground against the person, anywhere', () => {
    let held = 0
    for (const [name, id, row] of cases) {
      const { text, findings, reasonOf } = fileOf(id, row, false)
      const shown = new Set(findings.filter((one) => !tellsTooMuch(one)).map(reasonOf))
      const secret = findings.filter(tellsTooMuch)
      for (const finding of secret) {
        const reason = reasonOf(finding)
        if (reason === '' || shown.has(reason)) continue
        expect(text, `${name}: ${finding.condition}`).not.toContain(reason)
        held += 1
      }
      if (secret.length > 0)
        expect(text, name).toContain(fill(sheetText.file.groundsLeftOut, { count: secret.length }, phrases))
    }
    expect(held).toBeGreaterThan(20)
  })

  it('names all of them once they are chosen', () => {
    const [, id, row] = cases.find(([, , { facts }]) => facts.exclusionActs === 'found') ?? cases[0] ?? []
    if (!id || !row) throw new Error('no case')
    const { text } = fileOf(id, row, true)
    expect(text).not.toContain('not in this list')
  })
})
