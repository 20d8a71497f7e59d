import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import { handOver, handOverItems } from '@/cases/exchange/hand-over'
import { HandedOver } from '@/components/desk/HandedOver'
import { HandOverPanel } from '@/components/finding/case/HandOverPanel'
import { casesText } from '@/content/en/cases'
import { ui } from '@/content/en/ui'
import { answerInWords } from '@/content/say/values'
import { renderOnDesk, rules } from '@/tests/components/desk/render-on-desk'
import { phrases } from '@/tests/support/phrases'

const dossier = withPerson(
  {
    ...dossierOfOne(
      { whereabouts: 'belgium', seriousIllness: 'yes', orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' },
      [
        {
          type: 'refusalNotified',
          on: '2026-11-12',
          procedure: 'medical-regularisation',
          by: 'hand',
          ground: 'unfounded',
        },
      ],
      'A note',
    ),
    label: 'A label',
  },
  'person-1',
  (p) => ({
    ...p,
    evidence: { 'medical-certificate': { state: 'checked', kind: 'copy', note: 'Only here' } },
  }),
)
const said = (fact: 'whereabouts' | 'seriousIllness', value: string) =>
  answerInWords({ fact, value } as never, rules.sentences, phrases)

function show() {
  const { user } = renderOnDesk(
    <HandOverPanel dossier={dossier} words={rules} preview={(handed) => <HandedOver dossier={handed} />} />,
  )
  return {
    user,
    preview: () => within(screen.getByText(ui.desk.handOver.preview).closest('details') ?? document.body),
  }
}

it('shows what goes along before it is saved, and what is sensitive only when chosen', async () => {
  const { user, preview } = show()
  expect(preview().getByText(said('whereabouts', 'belgium'))).toBeInTheDocument()
  expect(preview().queryByText(said('seriousIllness', 'yes'))).toBeNull()
  expect(preview().queryByText(/Refusal/)).toBeNull()
  expect(preview().queryByText('A note')).toBeNull()
  await user.click(screen.getByRole('radio', { name: casesText.handOver.presets.everything }))
  expect(preview().getByText(said('seriousIllness', 'yes'))).toBeInTheDocument()
  expect(preview().getByText('A note')).toBeInTheDocument()
  // A step goes with every detail, and a paper without the note on it.
  const [step] = preview().getAllByText(new RegExp(rules.eventTexts.refusalNotified.name))
  expect(step).toHaveTextContent(rules.fieldTexts.choices.ground.options.unfounded)
  expect(preview().queryByText(/Only here/)).toBeNull()
  expect(preview().queryByText(/A label/)).toBeNull()
  expect(preview().getByRole('table', { hidden: true })).toBeInTheDocument()
})

it('shows every word of what is handed over', () => {
  const handed = handOver(dossier, handOverItems(dossier))
  renderOnDesk(<HandedOver dossier={handed} />)
  const [person] = handed.persons
  const text = document.body.textContent ?? ''
  for (const [fact, value] of Object.entries({ ...handed.household, ...person.facts }))
    expect(text).toContain(answerInWords({ fact, value } as never, rules.sentences, phrases))
})
