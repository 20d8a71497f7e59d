import { expect, test } from 'vitest'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { text } from '@/content/en/medical-regularisation'
import { routesText } from '@/content/en/routes'
import { text as victimsText } from '@/content/en/trafficking-victims'
import {
  conditionText,
  endingText,
  procedureName,
  stageName,
  statusWord,
  verdictWord,
} from '@/content/say/findings'
import { textFor } from '@/content/say/lookup'
import { routeEnding, urgentTitle } from '@/content/say/routes'
import type { AnyProcedureText } from '@/content/sentences'
import { assess } from '@/machines/engine/assess'
import { procedure } from '@/machines/procedures/medical-regularisation'
import { procedure as victims } from '@/machines/procedures/trafficking-victims'
import { assessRoutes } from '@/machines/routes/finder'
import { phrases } from '@/tests/support/phrases'

const on = '2026-11-22'
const worded = { text }
const sentences = await loadSentences(en)

test('a finding has the sentences of its condition and of its ending', () => {
  const { findings } = assess(procedure, { whereabouts: 'belgium' }, { on })
  for (const finding of findings) {
    expect(conditionText(worded, finding).title).not.toBe('')
    expect(stageName(worded, finding.stage)).not.toBe('')
    const ending = endingText(worded, finding, sentences, phrases)
    if (finding.reason === null || finding.reason === 'inDoubt') expect(ending).toBeNull()
    else expect(Object.values(conditionText(worded, finding).endings)).toContain(ending)
  }
  expect(findings.some(({ reason }) => reason !== null)).toBe(true)
})

test('a doubt says what is not sure, and whether it makes a difference', () => {
  const doubted = (facts: Parameters<typeof assess>[1], condition: string) => {
    const finding = assess(procedure, facts, { on }).findings.find((one) => one.condition === condition)
    if (!finding) throw new Error(`No finding for ${condition}`)
    return endingText(worded, finding, sentences, phrases)
  }
  expect(doubted({ whereabouts: 'unsure' }, 'inBelgium')?.reason).toContain(
    'The result of this point depends on it.',
  )
  expect(doubted({ whereabouts: 'unsure' }, 'inBelgium')?.todo).toBeDefined()
  const same = { identityPaper: 'unsure', identityProofSent: 'later', protectionProcedure: 'never' } as const
  expect(doubted(same, 'identity')?.reason).toContain('the result of this point is the same')
})

test('a ground against the person is the case or not, never “met”', () => {
  const facts = { traffickingPhase: 'six-months', contactState: 'cut', statementState: 'stopped' } as const
  const { findings } = assess(victims, facts, { on })
  const wordOf = (condition: string) => {
    const finding = findings.find((one) => one.condition === condition)
    return finding && statusWord(finding, sentences)
  }
  expect(wordOf('contact')).toBe('Met')
  expect(wordOf('renewedContact')).toBe('Not the case')
  expect(wordOf('endedCooperation')).toBe('The case')
  const against = findings.filter((one) => one.against).map(({ stage }) => stage)
  expect([...new Set(against)]).toEqual(['withdrawal'])
})

test('a victim lodges nothing, and no verdict says so', () => {
  const said = verdictWord({ text: victimsText }, 'can-be-lodged', sentences)
  expect(said.name).toBe('A centre can ask for it')
  expect(said.means).toMatch(/You lodge nothing yourself/)
  expect(verdictWord(worded, 'can-be-lodged', sentences).name).toBe('Can be lodged')
})

test('the name in the field stands behind a title that does not say it', () => {
  expect(procedureName(worded, phrases)).toBe(`${text.title} (${text.short})`)
  expect(procedureName({ text: { ...text, short: text.title.toUpperCase() } }, phrases)).toBe(text.title)
})

test('a route has the sentence of its ending, and none while a question is open', () => {
  const { results } = assessRoutes({ whereabouts: 'belgium', situations: ['health'] }, { on })
  const endings = results.map((result) => routeEnding(result, routesText, sentences, phrases))
  expect(endings.map((ending) => ending === null)).toEqual(
    results.map(({ finding }) => finding.reason === null),
  )
  expect(endings.filter((ending) => ending !== null).length).toBeGreaterThan(0)
})

test('an urgent title has its day, and says when that day may be over', () => {
  const thing = { id: 'order-appeal-may-run', on: '2026-03-02' } as const
  expect(urgentTitle(thing, routesText, phrases)).toBe(
    'An appeal against the order may be possible until 2 March 2026',
  )
  expect(urgentTitle({ ...thing, mayHavePassed: true }, routesText, phrases)).toBe(
    'The time to appeal against the order may have ended on 2 March 2026. Ask a lawyer today',
  )
  expect(urgentTitle({ id: 'held', mayHavePassed: true }, routesText, phrases)).toBe('You are detained')
})

test('a name that no procedure has does not compile, and one of another procedure is a fault of the program', () => {
  const { stages, remedies }: AnyProcedureText = victimsText
  // @ts-expect-error no procedure has this stage
  expect(() => textFor(stages, 'stage-of-none')).toThrow('No sentence for stage-of-none')
  // @ts-expect-error this is the name of a stage
  expect(() => textFor(remedies, 'admissibility')).toThrow('No sentence for admissibility')
  expect(() => textFor(stages, 'certificate')).toThrow('No sentence for certificate')
})
