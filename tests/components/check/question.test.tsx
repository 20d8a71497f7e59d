import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { QuestionPage, type QuestionPageProps } from '@/components/check/QuestionPage'
import type { QuestionText } from '@/content/sentences'
import { choice, choices, date, type Fact } from '@/machines/facts/kinds'
import { renderInEnglish } from '@/tests/components/support/render'

const text: QuestionText = {
  question: 'What is on the table?',
  short: 'Table',
  hint: 'Look twice.',
  why: 'It matters.',
  findOut: 'Ask somebody who knows.',
  options: { a: 'Apple', b: 'Bread', none: 'Nothing', unsure: 'I am not sure' },
}

const going = { done: 0.25, all: { min: 6, max: 12 }, left: { min: 4, max: 8 } }

function ask(fact: Fact, value?: string, more: Partial<QuestionPageProps> = {}) {
  const onAnswer = vi.fn()
  const onBack = vi.fn()
  const page = (
    <QuestionPage
      id="whereabouts"
      fact={fact}
      text={text}
      value={value}
      number={4}
      going={going}
      speaker="me"
      onAnswer={onAnswer}
      onBack={onBack}
      {...more}
    />
  )
  return { ...renderInEnglish(page), onAnswer, onBack }
}
const proceed = () => screen.getByRole('button', { name: 'Continue' })

describe('a question', () => {
  it('is the one heading of the page, names its group of fields, and takes focus', () => {
    ask(choice(['a', 'b']))
    const heading = screen.getByRole('heading', { level: 1, name: text.question })
    expect(heading).toHaveFocus()
    expect(screen.getByRole('group', { name: text.question })).toHaveAccessibleDescription('Look twice.')
  })

  it('names each answer by its own words alone', () => {
    ask(choice(['a', 'b']))
    for (const name of ['Apple', 'Bread', 'I am not sure'])
      expect(screen.getByLabelText(name)).toHaveAccessibleName(name)
  })

  it('describes an answer by its hint, which is no part of its name', () => {
    ask(choice(['a', 'b']), undefined, { text: { ...text, optionHints: { a: 'A fruit.' } } })
    const apple = screen.getByRole('radio', { name: 'Apple' })
    expect(apple).toHaveAccessibleName('Apple')
    expect(apple).toHaveAccessibleDescription('A fruit.')
  })

  it('says below the heading how long it still takes, and on demand how many questions', async () => {
    const { user } = ask(choice(['a', 'b']))
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('About 3 minutes left')
    await user.click(screen.getByText('How many questions are left?'))
    expect(screen.getByText('4 to 8 questions left')).toBeVisible()
  })

  it('says so where the person answers for someone else', () => {
    ask(choice(['a', 'b']), undefined, { speaker: 'helped' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(/answer for someone else/)
  })

  it('names the page by its number, or by a problem, and takes its name back', async () => {
    document.title = 'Before'
    const { user, unmount } = ask(choice(['a', 'b']))
    expect(document.title).toBe('Question 4 · Check · Residence Routes Belgium')
    await user.click(proceed())
    expect(document.title).toBe('Error: Check · Residence Routes Belgium')
    unmount()
    expect(document.title).toBe('Before')
  })

  it('can be skipped only where nobody has to say it; a skip counts as “not sure”', async () => {
    const { user, onAnswer, unmount } = ask(choices(['a', 'b']), undefined, { id: 'situationsHere' })
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['unsure'])
    unmount()
    ask(choice(['a', 'b']))
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull()
  })

  it('says why it is asked in plain sight where the question is delicate', () => {
    ask(choice(['a', 'b']), undefined, { id: 'exclusionActs' })
    expect(screen.getByText('It matters.')).toBeVisible()
  })

  it('puts “not sure” last', () => {
    ask(choice(['a', 'b']))
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'a',
      'b',
      'unsure',
    ])
  })

  it('gives the chosen option', async () => {
    const { user, onAnswer } = ask(choice(['a', 'b']))
    await user.click(screen.getByLabelText('Bread'))
    await user.click(proceed())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('shows an earlier answer', () => {
    ask(choice(['a', 'b']), 'b')
    expect(screen.getByLabelText('Bread')).toBeChecked()
  })

  it('goes back without an answer', async () => {
    const { user, onBack, onAnswer } = ask(choice(['a', 'b']))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(onBack).toHaveBeenCalledOnce()
    expect(onAnswer).not.toHaveBeenCalled()
  })
})

describe('an answer that is missing', () => {
  it('is no problem before Continue', async () => {
    const { user } = ask(date())
    await user.click(screen.getByLabelText('Day'))
    await user.tab()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is named in a summary that takes focus and leads to the field', async () => {
    const { user, onAnswer } = ask(choice(['a', 'b']))
    await user.click(proceed())
    const alert = screen.getByRole('alert')
    expect(alert).toHaveFocus()
    await user.click(within(alert).getByRole('link'))
    expect(screen.getByLabelText('Apple')).toHaveFocus()
    expect(onAnswer).not.toHaveBeenCalled()
  })

  it('takes focus to the summary again when it is still missing', async () => {
    const { user } = ask(choice(['a', 'b']))
    await user.click(proceed())
    await user.click(proceed())
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('marks the field of a date that is wrong', async () => {
    const { user } = ask(date())
    await user.type(screen.getByLabelText('Day'), '3')
    await user.type(screen.getByLabelText('Month'), '1')
    await user.type(screen.getByLabelText('Year'), '262')
    await user.click(proceed())
    expect(screen.getByLabelText('Year')).toBeInvalid()
    expect(screen.getByLabelText('Day')).not.toBeInvalid()
    expect(screen.getByLabelText('Year')).toHaveAccessibleDescription(/four digits/)
  })
})

describe('a date', () => {
  it('is spread over the fields when it is pasted into the first', async () => {
    const { user, onAnswer } = ask(date())
    await user.click(screen.getByLabelText('Day'))
    await user.paste('1/3/2026')
    expect(screen.getByLabelText('Month')).toHaveValue('3')
    await user.click(proceed())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('2026-03-01')
  })

  it('is never filled in by the browser with a birthday', () => {
    ask(date())
    for (const field of ['Day', 'Month', 'Year'])
      expect(screen.getByLabelText(field)).toHaveAttribute('autocomplete', 'off')
  })

  it('can be unknown', async () => {
    const { user, onAnswer } = ask(date())
    await user.click(screen.getByLabelText('I am not sure'))
    await user.click(proceed())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('unsure')
  })
})

describe('several answers', () => {
  it('lets “nothing” clear the others', async () => {
    const { user, onAnswer } = ask(choices(['a', 'b']))
    await user.click(screen.getByLabelText('Apple'))
    await user.click(screen.getByLabelText('Bread'))
    await user.click(screen.getByLabelText('Nothing'))
    expect(screen.getByLabelText('Apple')).not.toBeChecked()
    await user.click(proceed())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['none'])
  })

  it('works with the keyboard alone', async () => {
    const { user, onAnswer } = ask(choices(['a', 'b']))
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard(' ')
    await user.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['a', 'b'])
  })
})
