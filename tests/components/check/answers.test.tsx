import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { knownFacts } from '@/cases/dossier/known-facts'
import { AnswersPage } from '@/components/check/AnswersPage'
import { loadFactSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { conflictsIn } from '@/machines/conflicts/conflicts'
import type { Facts } from '@/machines/facts/registry'
import { renderInEnglish } from '../support/render'

const sentences = await loadFactSentences(en)
const events = [
  { type: 'orderNotified', on: '2026-05-04', procedure: 'return' },
  { type: 'detentionStarted', on: '2026-05-05', procedure: 'return' },
] as const

function show(answers: Facts = { whereabouts: 'belgium', detained: 'no' }) {
  const known = knownFacts(answers, events, '2026-05-20')
  const send = vi.fn()
  const page = renderInEnglish(
    <AnswersPage
      sentences={sentences}
      known={known}
      counted={['whereabouts', 'orderToLeave', 'detained']}
      stale={[]}
      conflicts={conflictsIn(answers, '2026-05-20')}
      speaker="me"
      send={send}
    />,
  )
  const answerTo = (name: string) => {
    const row = screen.getByText(name).parentElement
    if (!row) throw new Error(name)
    return within(row)
  }
  return { ...page, send, answerTo }
}

describe('the list of answers', () => {
  it('says for whom the check is, and lets the person change it', async () => {
    const { user, send } = show()
    await user.click(screen.getByText('For whom is this check?'))
    expect(screen.getByRole('radio', { name: 'For me' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'For a child I am guardian of' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'speak', speaker: 'child' })
  })

  it('says of a fact that a step gave where it comes from, and lets the person change it', async () => {
    const { user, send, answerTo } = show()
    const order = answerTo('Order to leave')
    expect(order.getByText('Yes')).toBeVisible()
    expect(order.getByText('from the steps in your file')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change: Order to leave' }))
    expect(send).toHaveBeenCalledWith({ type: 'change', fact: 'orderToLeave' })
  })

  it('says nothing of the kind about an answer', () => {
    const { answerTo } = show()
    expect(answerTo('Where you are').queryByText('from the steps in your file')).toBeNull()
  })

  it('remarks on answers that contradict each other, and lets the person change either', async () => {
    const { user, send } = show({ parentsWhereabouts: 'origin', accompanyingAdult: 'parent' })
    expect(screen.getByText('Two answers do not fit together')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change: Adult in Belgium' }))
    expect(send).toHaveBeenCalledWith({ type: 'change', fact: 'accompanyingAdult' })
    expect(screen.getAllByRole('button', { name: /^Change: (Parents|Adult in Belgium)/ })).toHaveLength(2)
  })

  it('says what the steps say where an answer contradicts them', () => {
    const { answerTo } = show()
    const held = answerTo('Detained in a centre or prison')
    expect(held.getByText('No')).toBeVisible()
    expect(held.getByText('The steps in your file say: Yes.')).toBeVisible()
    expect(held.queryByText('from the steps in your file')).toBeNull()
  })
})
