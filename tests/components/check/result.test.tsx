import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { ResultPage } from '@/components/check/result/ResultPage'
import { HelperFile } from '@/components/check/summary/HelperFile'
import { resultView, routesView } from '@/components/check/views'
import { loadProcedure } from '@/components/finding/procedure'
import { tallyOf } from '@/components/finding/tally'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { textFor } from '@/content/say/lookup'
import type { Facts } from '@/machines/facts/registry'
import { itemNamed } from '@/tests/components/support/find'
import { renderInEnglish } from '@/tests/components/support/render'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const opened = await loadProcedure(en, 'medical-regularisation')
const openedReturn = await loadProcedure(en, 'return')
const openedHumanitarian = await loadProcedure(en, 'humanitarian-regularisation')
const openedOthers = await Promise.all(
  (['unaccompanied-minors', 'trafficking-victims', 'statelessness'] as const).map((id) =>
    loadProcedure(en, id),
  ),
)
const today = '2026-11-22'

const viewOf = (facts: Facts, of = opened) => resultView(of, texts, onlyAnswers(facts), [], today, today)

function show(facts: Facts, of = opened, papers: readonly string[] = [], stopped = false) {
  const send = vi.fn()
  const page = (
    <ResultPage
      view={viewOf(facts, of)}
      routes={routesView(texts, { facts }, { facts, events: [], checked: [of.procedure.id] }, today, today)}
      checked={[of.procedure.id]}
      papers={papers}
      stopped={stopped}
      shared={true}
      send={send}
    />
  )
  return { ...renderInEnglish(page), send }
}
const complete: Facts = {
  whereabouts: 'belgium',
  sendingMethod: 'registered-post',
  addressInApplication: 'actual',
  patient: 'me',
  currentStay: 'none',
  identityPaper: 'passport-or-id',
  identityProofSent: 'with-application',
  certificateForm: 'current-model',
  certificateSent: 'with-application',
  certificateDate: '2026-10-05',
  certificateStates: ['illness', 'severity', 'treatment'],
  certificateSignature: 'signed',
  patientNamed: 'on-certificate',
  illnessRisk: 'both',
  earlierApplications: ['none'],
  protectionProcedure: 'never',
  exclusionActs: 'no',
  treatmentAtHome: 'missing',
  applicationLanguage: 'fr',
  electedDomicile: 'chosen',
  medicalInformation: 'recent',
}

/** The item of a condition, found by its title. */
function itemOf(condition: string): HTMLElement {
  const all = Object.values(opened.text.conditions).flatMap((stage) => Object.entries(stage))
  const [, text] = all.find(([id]) => id === condition) ?? []
  if (!text) throw new Error(`${condition} has no title`)
  return itemNamed(text.title)
}
const item = (condition: string) => within(itemOf(condition))

describe('whom to ask, and when', () => {
  const near: Facts = { ...complete, orderToLeave: 'yes', orderPaper: 'order', orderNotifiedOn: '2026-11-16' }
  const steps = () => within(screen.getByRole('region', { name: 'Next steps' })).getAllByRole('listitem')
  const file = (facts: Facts) =>
    renderInEnglish(
      <HelperFile
        views={[viewOf(facts)]}
        routes={routesView(texts, { facts }, { facts, events: [], checked: [] }, today, today)}
        dates={routesView(texts, { facts }, { facts, events: [], checked: [] }, today, today).dates}
        sheet={sheetText}
        sensitive={false}
      />,
    )

  it('is a lawyer today, before all else, where a last day may be near', () => {
    show(near)
    expect(steps()[0]).toHaveTextContent(ui.result.steps.showNow)
    expect(screen.getByText(ui.result.helpNow)).toBeInTheDocument()
    for (const later of [ui.result.steps.show, ui.result.helpLead])
      expect(document.body).not.toHaveTextContent(later)
    cleanup()
    file(near)
    expect(document.body).toHaveTextContent(ui.summary.noticeNow)
  })

  it('is somebody who knows the law before anything is lodged, where no day runs', () => {
    show({ ...complete, certificateDate: '2026-11-20' })
    expect(steps().at(-1)).toHaveTextContent(ui.result.steps.show)
    expect(screen.getByText(ui.result.helpLead)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/a last day may be near/i)
    cleanup()
    file({ ...complete, certificateDate: '2026-11-20' })
    expect(document.body).toHaveTextContent(ui.summary.noticeLong)
  })
})

describe('where the questions stop', () => {
  const all = [opened, openedReturn, openedHumanitarian, ...openedOthers]
  it.each(all.map((one) => [one.procedure.id, one] as const))(
    'no next step of %s asks for answers',
    (_, procedure) => {
      const { questions } = ui.result.steps
      show({ whereabouts: 'belgium' }, procedure, [], true)
      expect(screen.queryByText(questions)).toBeNull()
      cleanup()
      show({ whereabouts: 'belgium' }, procedure)
      expect(screen.getByText(questions)).toBeInTheDocument()
    },
  )
})

describe('the result', () => {
  it('begins with what cannot wait, and names someone to ask', () => {
    const facts: Facts = { situations: ['held-or-threatened'] }
    show(facts)
    const urgent = screen.getByRole('heading', { name: 'Urgent' })
    const verdict = screen.getByText(texts.sentences.verdictWords[viewOf(facts).assessment.verdict].name)
    expect(urgent.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const help = within(screen.getByRole('region', { name: 'Who can help' }))
    expect(help.getAllByText('Medimmigrant', { exact: false })[0]).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Help near you/ })).toHaveAttribute('href', '/en/help/')
  })

  it('shows dates, verdict and next steps, and folds everything else', () => {
    show({ ...complete, certificateForm: 'other-report' })
    const open = screen.getAllByRole('heading').filter((one) => one.closest('details') === null)
    expect(open.map(({ textContent }) => textContent)).toEqual([
      'Medical regularisation (9ter): result',
      'Your dates',
      'Applying with this medical certificate',
      'Next steps',
    ])
    for (const details of document.querySelectorAll('details')) expect(details).not.toHaveAttribute('open')
  })

  it('names what to get, with one button that leads to how', async () => {
    const { user } = show({ ...complete, certificateForm: 'other-report' })
    const panel = within(document.querySelector<HTMLElement>('[data-verdict]') ?? document.body)
    expect(panel.getByText('Not ready yet: 1 thing to get or do')).toBeInTheDocument()
    expect(panel.getByText('Get a certificate on the official form')).toBeInTheDocument()
    expect(panel.getAllByRole('button')).toHaveLength(1)
    await user.click(panel.getByRole('button', { name: 'See how to get it' }))
    const missing = screen.getByRole('heading', { name: /What is missing/ }).closest('details')
    expect(missing).toHaveAttribute('open')
    expect(document.activeElement).toBe(missing?.querySelector('summary'))
  })

  it('says until when a certificate can be sent, also where the day of sending is not known', () => {
    show({ ...complete, certificateDate: '2026-09-30', medicalFilingDate: 'unsure', identityPaper: 'none' })
    const dates = within(screen.getByRole('region', { name: 'Your dates' }))
    expect(dates.getByText('Applying with this medical certificate')).toBeInTheDocument()
    expect(dates.getAllByText(/29 December 2026/)[0]).toBeInTheDocument()
  })

  it('asks for the day of the certificate where the questions stop before it', async () => {
    const { certificateDate: _, ...undated } = complete
    const early: Facts = { ...undated, identityPaper: 'none' }
    const { user, send } = show(early, opened, [], true)
    const { question } = texts.sentences.questions.certificateDate
    await user.click(screen.getByRole('button', { name: question }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'change', fact: 'certificateDate' })
  })

  it('asks for no day of a certificate that there is not', () => {
    const { certificateDate: _, ...undated } = complete
    show({ ...undated, certificateForm: 'none' }, opened, [], true)
    const { question } = texts.sentences.questions.certificateDate
    expect(screen.queryByRole('button', { name: question })).toBeNull()
  })

  it('begins with what has to be mended where the questions stop at it', () => {
    show({ ...complete, identityPaper: 'none' }, opened, [], true)
    const steps = within(screen.getByRole('region', { name: 'Next steps' })).getAllByRole('listitem')
    const [remedy] = viewOf({ ...complete, identityPaper: 'none' }).assessment.findings.flatMap((one) =>
      one.condition === 'identity' && one.remedy ? [one.remedy] : [],
    )
    if (!remedy) throw new Error('A missing identity paper has no remedy')
    expect(steps[0]).toHaveTextContent(textFor(opened.text.remedies, remedy).title)
  })

  it('counts apart what can be shown and what others judge', () => {
    show(complete)
    const { findings } = viewOf(complete).assessment
    const { shown, toShow, judged } = tallyOf(findings)
    expect(judged).toBeGreaterThan(0)
    expect(screen.getByText(`You can show ${shown} of ${toShow}`)).toBeInTheDocument()
    expect(
      screen.getByText(`${judged} more are for the Immigration Office and its doctor to judge`),
    ).toBeInTheDocument()
  })

  it('gives no green tick to what a doctor judges, whatever the person says', () => {
    show({ illnessRisk: 'both' })
    expect(itemOf('seriousIllness')).toHaveTextContent('You say yes; others judge this')
    expect(item('seriousIllness').queryByText('Met')).toBeNull()
  })

  it('has papers to tick, and counts those that are needed', async () => {
    const { user, send } = show(complete, opened, ['application-letter', 'identity-bundle', 'post-receipt'])
    const papers = within(screen.getByRole('region', { name: 'Papers to gather' }))
    expect(papers.getByText('2 of 3')).toBeInTheDocument()
    expect(papers.getByRole('checkbox', { name: /^Application letter/ })).toBeChecked()
    await user.click(papers.getByRole('checkbox', { name: /^Medical certificate/ }))
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: 'tick',
      procedure: 'medical-regularisation',
      paper: 'medical-certificate',
      has: true,
    })
  })

  it('names what stands with its reason, and the answer it rests on', () => {
    show({ whereabouts: 'belgium' })
    const met = item('inBelgium')
    expect(met.getByText('Met')).toBeInTheDocument()
    expect(met.getByText('Because you said:')).toBeInTheDocument()
    expect(met.getByText('In Belgium', { selector: 'strong' })).toBeInTheDocument()
    expect(met.getByRole('link', { name: /Aliens Act, art\. 9ter/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/en\/sources\/#aliens-act-9ter-/),
    )
  })

  it('keeps what was worked out apart from what the person said', () => {
    show({
      whereabouts: 'belgium',
      certificateForm: 'current-model',
      certificateStates: ['illness', 'severity', 'treatment'],
    })
    const content = item('certificateContent')
    expect(content.getByText('We worked out from your answers:')).toBeInTheDocument()
    expect(content.getByText('All three', { selector: 'strong' })).toBeInTheDocument()
  })

  it('says what is safer where only practice accepts it, and the day on which that was checked', () => {
    show({ certificateForm: 'older-model' })
    const model = item('certificateModel')
    expect(model.getByText('Met')).toBeInTheDocument()
    expect(model.getByText(/safer not to rely on this practice.*22 November 2026/)).toBeInTheDocument()
  })

  it('says what to look for in a refusal of a point that is assessed', () => {
    show({ illnessRisk: 'both' })
    expect(item('seriousIllness').getByText(/Council of State 224\.723/)).toBeInTheDocument()
  })

  it('gives the fee of the day of filing, and none where the answers spare it', () => {
    const adult: Facts = { humanitarianFilingDate: '2025-10-15', dateOfBirth: '1990-04-02' }
    const { unmount } = show(adult, openedHumanitarian)
    const cost = () => within(screen.getByRole('region', { name: 'Cost' }))
    expect(cost().getByText(/368/)).toBeInTheDocument()
    expect(cost().getByText(/lodged on 15 October 2025/)).toBeInTheDocument()
    unmount()
    show({ ...adult, dateOfBirth: '2010-04-02' }, openedHumanitarian)
    expect(cost().getByText('No contribution fee is due for this application.')).toBeInTheDocument()
  })

  it('remarks on answers that contradict each other', async () => {
    const { user, send } = show({ seriousIllness: 'no', illnessRisk: 'both' })
    await user.click(screen.getByRole('button', { name: /^Change: Risk that the doctor names/ }))
    expect(send).toHaveBeenCalledWith({ type: 'change', fact: 'illnessRisk' })
  })

  it('says what to do about what is not met, also in the list of what is missing', () => {
    show({ whereabouts: 'belgium', sendingMethod: 'municipality' })
    const unmet = item('registeredPost')
    expect(unmet.getByText('Not met')).toBeInTheDocument()
    expect(unmet.getByText(/What you can do/)).toBeInTheDocument()
    const missing = within(screen.getByRole('region', { name: /What is missing/ }))
    expect(missing.getByText(/Send it by registered post/)).toBeInTheDocument()
  })

  it('never says that nothing is missing where a point is open, and leads to it by name', () => {
    show({ orderToLeave: 'yes', orderNotifiedOn: 'unsure' }, openedReturn)
    const missing = screen.getByRole('region', { name: /What is missing/ })
    expect(missing).not.toHaveTextContent(ui.result.missingNone)
    const names = within(missing).getAllByRole('listitem')
    expect(names.length).toBeGreaterThan(0)
    for (const { textContent } of names) expect(textContent?.trim()).not.toBe('')
  })

  it('names the papers to gather on paper too', () => {
    show(complete)
    const papers = within(screen.getByRole('region', { name: ui.result.papersTitle }))
    for (const box of papers.getAllByRole('checkbox'))
      expect(box.closest('label')).not.toHaveClass('print:hidden')
  })

  it('says what would change a procedure that is not open, only if it is true', () => {
    show({ whereabouts: 'belgium', sendingMethod: 'municipality' })
    const change = within(screen.getByRole('region', { name: 'What would change this' }))
    expect(change.getByText(/only if it is true/)).toBeInTheDocument()
  })

  it('offers the question that a condition still needs', async () => {
    const { user, send } = show({ whereabouts: 'belgium' })
    await user.click(item('registeredPost').getByRole('button', { name: /Answer it now/ }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'change', fact: 'sendingMethod' })
  })

  it('tells an open point that an official weighs from one the person has to check', () => {
    show({ whereabouts: 'belgium', illnessRisk: 'neither', sendingMethod: 'unsure' })
    expect(itemOf('medicalFilter')).toHaveTextContent('Will be judged')
    expect(itemOf('registeredPost')).toHaveTextContent('To check')
  })

  it('says once that a stage does not apply, or may not', () => {
    const { text } = openedReturn
    show({ orderToLeave: 'no', entryBan: 'unsure', detained: 'no' }, openedReturn)
    const said = screen.getByText(textFor(text.passedOver, 'removal')).closest('div')
    expect(said).toHaveTextContent('Does not apply')
    expect(screen.getByRole('heading', { name: textFor(text.stages, 'removal') })).toBeInTheDocument()
    for (const { title } of Object.values(text.conditions.removal ?? {}))
      expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument()
    const doubt = 'You are not sure about this: Entry ban. Whether this part applies to you depends on it.'
    expect(screen.getAllByText(doubt)).toHaveLength(1)
    expect(screen.getByText(`: ${textFor(text.stages, 'removal')}`)).toBeInTheDocument()
  })
})

describe('the printed summary', () => {
  const renderFile = (view: ReturnType<typeof viewOf>, sensitive = false) =>
    renderInEnglish(
      <HelperFile
        views={[view]}
        routes={routesView(texts, view, { ...view, checked: [view.opened.procedure.id] }, today, today)}
        dates={[]}
        sheet={sheetText}
        sensitive={sensitive}
      />,
    )

  it('says once that a stage does not apply', () => {
    const view = viewOf({ orderToLeave: 'no', entryBan: 'no', detained: 'no' }, openedReturn)
    renderFile(view)
    expect(
      screen.getAllByText(textFor(openedReturn.text.passedOver, 'removal'), { exact: false }),
    ).toHaveLength(1)
    expect(document.body).not.toHaveTextContent('Does danger in your country bar removal?')
  })

  it('numbers each article and lists it with the full address of its source', () => {
    const view = viewOf({ whereabouts: 'belgium', sendingMethod: 'registered-post' })
    renderFile(view)
    expect(document.body).toHaveTextContent(/In Belgium: Met\. .*\[1\]/)
    expect(document.body).toHaveTextContent(/\[1\] Aliens Act, art\. 9ter/)
    expect(document.body).toHaveTextContent(
      'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    )
    expect(document.body).toHaveTextContent('Information, not legal advice.')
  })

  it('leaves sensitive answers and the grounds that rest on them off the paper until they are chosen', () => {
    const view = viewOf({ whereabouts: 'belgium', certificateForm: 'none', exclusionActs: 'unsure' })
    const { unmount } = renderFile(view)
    expect(document.body).toHaveTextContent('Where you are: In Belgium')
    expect(document.body).not.toHaveTextContent('Serious crimes')
    expect(document.body).not.toHaveTextContent(/Medical certificate: /)
    expect(document.body).toHaveTextContent('2 sensitive answers are not in this list.')
    unmount()
    renderFile(view, true)
    expect(document.body).toHaveTextContent('Serious crimes: I am not sure')
  })
})
