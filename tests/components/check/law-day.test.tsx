import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { LawDay } from '@/components/check/law-day/LawDay'
import { resultView } from '@/components/check/views'
import { loadProcedure } from '@/components/finding/procedure'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { lawDayText } from '@/content/en/law-day'
import { renderInEnglish } from '@/tests/components/support/render'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const [statelessness, minors] = await Promise.all([
  loadProcedure(en, 'statelessness'),
  loadProcedure(en, 'unaccompanied-minors'),
])
const today = '2026-11-22'
const words = lawDayText.check

async function look(on: string, of = statelessness, facts = {}) {
  renderInEnglish(<LawDay view={resultView(of, texts, onlyAnswers(facts), [], today, today)} />)
  const field = await screen.findByLabelText(words.label)
  expect(screen.queryByText(/^Preview for/)).toBeNull()
  fireEvent.change(field, { target: { value: on } })
}
const preview = () => within(screen.getByText(/^Preview for/).parentElement ?? document.body)

describe('the law of another day', () => {
  it('is a preview by name, which says that the day has not come', async () => {
    await look('2027-03-05')
    expect(preview().getByText('Preview for 5 March 2027. This is not your result.')).toBeInTheDocument()
    expect(preview().getByText(words.ahead)).toBeInTheDocument()
    expect(preview().getByText(/^We know changes of the law up to 28 September 2026/)).toBeInTheDocument()
    expect(preview().getByText(words.same)).toBeInTheDocument()
  })

  it('shows what was no law yet on a day in the past', async () => {
    await look('2024-08-31', statelessness, { whereabouts: 'abroad' })
    expect(preview().getByText(words.past)).toBeInTheDocument()
    expect(preview().queryByText(words.ahead)).toBeNull()
    expect(preview().getByRole('listitem')).toHaveTextContent(words.notInForce)
    expect(preview().queryByText(/^The result would be/)).toBeNull()
  })

  it('counts an age on that day, and says which points and which result differ', async () => {
    await look('2027-02-01', minors, { whereabouts: 'belgium', dateOfBirth: '2009-01-15' })
    const changed = preview().getAllByRole('listitem')
    expect(changed.map((item) => item.getAttribute('data-condition'))).toContain('age')
    expect(preview().getByText(/^The result would be: Not open now/)).toBeInTheDocument()
  })

  it('shows nothing for the day of the result', async () => {
    await look(today)
    expect(screen.queryByText(/^Preview for/)).toBeNull()
  })
})
