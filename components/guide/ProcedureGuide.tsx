import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { SourceLines } from '@/components/finding/law/SourceLines'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { Steps } from '@/components/finding/Steps'
import { guideAddress } from '@/components/guide/address'
import { Centres } from '@/components/guide/Centres'
import { Conditions } from '@/components/guide/Conditions'
import { FeeTable } from '@/components/guide/FeeTable'
import { Figures, figuresOf } from '@/components/guide/Figures'
import { GuideFrame, type GuidePart } from '@/components/guide/GuideFrame'
import { GuidePapers } from '@/components/guide/GuidePapers'
import { Interactions } from '@/components/guide/Interactions'
import { LimitList } from '@/components/guide/LimitList'
import { Lines } from '@/components/guide/Lines'
import { limitsOf } from '@/components/guide/limits'
import { Stages } from '@/components/guide/Stages'
import { StepsDrawing } from '@/components/guide/StepsDrawing'
import { articlesOf } from '@/components/guide/supports'
import type { Voice } from '@/components/guide/voice'
import type { GuideSentences } from '@/components/i18n/pages'
import type { Words } from '@/content/language'
import type { CitationId } from '@/content/law/citations'
import { isTeller, toldBy } from '@/content/law/cited-in-guides'
import type { OfficeId } from '@/content/law/offices'
import type { RouteId } from '@/content/law/route-ids'
import type { LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface ProcedureGuideProps {
  readonly id: ProcedureId
  readonly opened: LoadedProcedure
  readonly voice: Voice
  readonly natures: Words['natureWords']
  readonly lifecycle: LifecycleText
  readonly lifecycleWords: LifecycleWords
  readonly deadlines: DeadlineWords
  readonly sentences: GuideSentences
  readonly names: Readonly<Record<RouteId, string>>
}

/** The guide of one procedure, made from its definitions: nothing is said here that is not said there. */
export function ProcedureGuide(props: ProcedureGuideProps) {
  const { id, opened, voice, sentences, names } = props
  const { words, say, locale, t } = voice
  const { filing, text } = opened
  const limits = limitsOf(opened)
  const parts: readonly GuidePart[] = [
    { id: 'who', title: words.forWhom, body: <Lines lines={text.guide.forWhom} say={say} /> },
    {
      id: 'conditions',
      title: words.conditions,
      body: (
        <>
          <p>{words.conditionsLead}</p>
          <StepsDrawing opened={opened} voice={voice} />
          <Conditions opened={opened} voice={voice} natures={props.natures} />
        </>
      ),
    },
    {
      id: 'papers',
      title: words.papers,
      body: (
        <>
          <p>{words.papersLead}</p>
          <GuidePapers opened={opened} voice={voice} />
        </>
      ),
    },
    {
      id: 'cost',
      title: words.cost,
      body: filing.fee === null ? <p>{words.costNone}</p> : <FeeTable id={filing.fee} voice={voice} />,
    },
    {
      id: 'steps',
      title: words.steps,
      body: (
        <>
          <p>{say(text.lodging)}</p>
          <Steps opened={opened} t={t} />
          <Offices
            title={words.lodgeWith}
            ids={filing.lodgeWith === null ? [] : [filing.lodgeWith]}
            voice={voice}
          />
          <Offices
            title={words.decides}
            ids={filing.decides === filing.lodgeWith ? [] : [filing.decides]}
            voice={voice}
          />
        </>
      ),
    },
    { id: 'warnings', title: words.warnings, body: <Lines lines={text.warnings} say={say} /> },
    { id: 'permits', title: words.permits, body: <Lines lines={text.guide.permits} say={say} /> },
    {
      id: 'lifecycle',
      title: words.lifecycle,
      body: (
        <>
          <p>{words.lifecycleLead}</p>
          <Stages
            lifecycle={opened.lifecycle}
            text={props.lifecycle}
            lifecycleWords={props.lifecycleWords}
            voice={voice}
          />
        </>
      ),
    },
    {
      id: 'time-limits',
      title: words.limits,
      body: (
        <>
          <p>{words.limitsLead}</p>
          <LimitList limits={limits} words={props.deadlines} voice={voice} />
        </>
      ),
    },
    { id: 'pitfalls', title: words.pitfalls, body: <Lines lines={text.guide.pitfalls} say={say} /> },
    {
      id: 'appeal',
      title: words.appeal,
      body: (
        <>
          <Lines lines={text.guide.appeal} say={say} />
          <p>
            <a href={guideAddress(locale, 'appeals')}>{words.appealMore}</a>
          </p>
        </>
      ),
    },
    {
      id: 'other-routes',
      title: words.interactions,
      body: <Interactions route={id} names={names} text={sentences.interactionsText} voice={voice} />,
    },
    {
      id: 'figures',
      title: words.figures,
      body: <Figures ids={figuresOf(id)} text={sentences.statisticsText} voice={voice} />,
    },
    {
      id: 'contacts',
      title: words.contacts,
      body: (
        <>
          <Offices ids={filing.helpers} voice={voice} />
          <p>
            <a href={guideAddress(locale, 'helpers')}>{sentences.guideTexts.helpers.title}</a>
          </p>
        </>
      ),
    },
    {
      id: 'sources',
      title: words.sources,
      body: (
        <>
          <p>{words.sourcesLead}</p>
          <SourceLines
            plain
            ids={citationsOf(
              opened,
              limits.flatMap(({ basis }) => basis),
            )}
            t={t}
            phrases={voice.phrases}
            names={voice.names}
          />
        </>
      ),
    },
  ]
  return (
    <GuideFrame
      voice={voice}
      title={text.title}
      official={text.official}
      lead={text.intro}
      first={id === 'trafficking-victims' ? <Centres voice={voice} /> : undefined}
      parts={parts}
    />
  )
}

/** Every article that the conditions, papers, fee and limits of a guide rest on, once. */
function citationsOf(
  { procedure, filing }: LoadedProcedure,
  ofLimits: readonly CitationId[],
): readonly CitationId[] {
  const told = isTeller(procedure.id) ? toldBy[procedure.id] : []
  const ofPapers = filing.papers.flatMap(({ basis }) => basis)
  return [...new Set([...articlesOf(procedure), ...ofPapers, ...filing.feeBasis, ...ofLimits, ...told])]
}

function Offices({ title, ids, voice }: { title?: string; ids: readonly OfficeId[]; voice: Voice }) {
  if (ids.length === 0) return null
  return (
    <div className="space-y-3 print:space-y-1">
      {title !== undefined && <h3 className="font-semibold">{title}</h3>}
      {ids.map((office) => (
        <OfficeLines key={office} id={office} t={voice.t} names={voice.names} />
      ))}
    </div>
  )
}
