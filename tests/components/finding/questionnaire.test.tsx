import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Beside, BesideContext } from '@/components/finding/question/Beside'
import { paperQuestion, type QuestionWords, questionsOnPaper } from '@/components/finding/questionnaire/lines'
import { Questionnaire, type QuestionnaireSide } from '@/components/finding/questionnaire/Questionnaire'
import { chromeOf, loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import { loadAids, loadQuestions } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { questionsOf } from '@/machines/engine/questions'
import { type AnyValue, type FactId, factIds, facts } from '@/machines/facts/registry'
import { allProcedures } from '@/tests/support/procedures'

const sideIn = async (language: Language): Promise<QuestionnaireSide> => {
  const messages = await loadMessages(language)
  return {
    locale: language.locale,
    t: chromeOf(language, messages),
    phrases: phrasebookOf(language, messages),
    ...(await loadQuestions(language)),
    aids: await loadAids(language),
  }
}
const all = await Promise.all(
  locales.map(async (locale) => [locale, await sideIn(languages[locale])] as const),
)
const sides = new Map(all)
const side = (locale: (typeof locales)[number]) => {
  const found = sides.get(locale)
  if (found === undefined) throw new Error(`${locale} is no language`)
  return found
}

/** An answer of every fact, as a person may give it. */
const answers = factIds.flatMap((id): readonly (readonly [FactId, AnyValue | undefined])[] => {
  const fact = facts[id]
  if (fact.kind === 'choice') return fact.options.map((option) => [id, option])
  if (fact.kind === 'choices')
    return [
      [id, fact.options.slice(0, 2)],
      [id, ['unsure']],
    ]
  const given = fact.kind === 'date' ? '2026-03-09' : fact.max
  return [
    [id, given],
    [id, 'unsure'],
    [id, undefined],
  ]
})

const shapeOf = (id: FactId, value: AnyValue | undefined, words: QuestionWords) => {
  const { hints, lines } = paperQuestion(id, value, words)
  return {
    hints: hints.length,
    lines: lines.map((line) =>
      line.kind === 'tick'
        ? { chosen: line.chosen, detail: line.detail !== undefined }
        : { blanks: line.blanks.length, written: line.written?.match(/\d+/g)?.sort() ?? null },
    ),
  }
}

describe.each(locales.filter((locale) => locale !== 'en'))('every question on paper in %s', (locale) => {
  it('has the lines, the ticks and the figures that it has in English, whatever was answered', () => {
    expect(answers.length).toBeGreaterThan(500)
    for (const [id, value] of answers) {
      expect(shapeOf(id, value, side(locale)), id).toEqual(shapeOf(id, value, side('en')))
    }
  })
})

describe('a line', () => {
  it('is ticked where its answer was chosen, and nowhere else', () => {
    for (const [id, value] of answers) {
      const { lines } = paperQuestion(id, value, side('en'))
      const ticked = lines.filter((line) => line.kind === 'tick' && line.chosen).length
      const written = lines.filter((line) => line.kind === 'blank' && line.written !== null).length
      const given = value === undefined ? 0 : typeof value === 'object' ? value.length : 1
      expect(ticked + written, id).toBe(given)
    }
  })
})

describe('the paper', () => {
  const known = { whereabouts: 'belgium', dateOfBirth: '2009-06-15' } as const

  it('has every question where it is empty, and those that were answered where it is filled', () => {
    const ids: readonly FactId[] = ['whereabouts', 'identityPaper', 'dateOfBirth']
    expect(questionsOnPaper(ids, null)).toEqual(ids.map((id) => [id, undefined]))
    expect(questionsOnPaper(ids, known)).toEqual([
      ['whereabouts', 'belgium'],
      ['dateOfBirth', '2009-06-15'],
    ])
  })

  it.each([
    ['en', 'ar'],
    ['ar', 'fr'],
    ['nl', 'de'],
  ] as const)(
    'in %s beside %s gives each line one number and each side its language',
    async (first, second) => {
      const modules = await allProcedures()
      const medical = modules.find(({ procedure }) => procedure.id === 'medical-regularisation')
      const ids = questionsOf(medical?.procedure ?? { id: '', kind: 'application', stages: {} })
      render(
        <Questionnaire
          sides={[side(first), side(second)]}
          asked={questionsOnPaper(ids, null)}
          today="2026-11-29"
          law="2026-11-28"
        />,
      )
      const questions = screen.getAllByRole('rowgroup').filter((group) => group.dataset.asked)
      expect(questions.map(({ dataset }) => dataset.asked)).toEqual(ids)
      for (const [place, question] of questions.entries()) {
        const rows = [...question.querySelectorAll<HTMLElement>('[data-line]')]
        expect(rows.map(({ dataset }) => dataset.line)).toEqual(rows.map((_, at) => `${place + 1}.${at + 1}`))
        for (const row of rows) {
          const cells = within(row).getAllByRole('cell')
          expect(cells.map(({ lang }) => lang)).toEqual([first, second])
          expect(cells.map(({ dir }) => dir)).toEqual(
            [first, second].map((one) => (one === 'ar' ? 'rtl' : 'ltr')),
          )
        }
      }
    },
  )

  it('says of a chosen line that it was chosen, to those who hear it', () => {
    const asked = questionsOnPaper(['whereabouts'], known)
    render(<Questionnaire sides={[side('en')]} asked={asked} today="2026-11-29" law="2026-11-28" />)
    const { belgium } = side('en').questions.whereabouts.options
    const chosen = screen.getAllByRole('cell').filter(({ textContent }) => textContent?.includes('Chosen:'))
    expect(chosen.map(({ textContent }) => textContent)).toEqual([`×Chosen: ${belgium}`])
  })
})

describe('what stands beside a question', () => {
  it('is in its own language and direction, and nothing where there is none', () => {
    const language = languages.ar
    const text = side('ar').questions.whereabouts
    const { rerender, container } = render(
      <BesideContext value={{ ...side('ar'), language, text }}>
        <Beside say={(other) => other.text.question} />
        <Beside say={(other) => other.text.optionHints?.none} />
      </BesideContext>,
    )
    const [beside, ...more] = container.querySelectorAll('[data-beside]')
    expect(more).toEqual([])
    expect(beside).toHaveTextContent(text.question)
    expect(beside).toHaveAttribute('lang', 'ar')
    expect(beside).toHaveAttribute('dir', 'rtl')
    rerender(<Beside say={(other) => other.text.question} />)
    expect(container).toBeEmptyDOMElement()
  })
})
