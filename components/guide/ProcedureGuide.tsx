import { OfficeLines } from '@/components/finding/law/OfficeLines'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { Steps } from '@/components/finding/Steps'
import { guideAddress } from '@/components/guide/address'
import { Centres } from '@/components/guide/Centres'
import { Conditions } from '@/components/guide/Conditions'
import { FeeTable } from '@/components/guide/FeeTable'
import { GuideFrame, type GuidePart } from '@/components/guide/GuideFrame'
import { GuidePapers } from '@/components/guide/GuidePapers'
import { Lines } from '@/components/guide/Lines'
import type { GuideLanguage } from '@/components/guide/language'
import { limitsOf } from '@/components/guide/limits'
import { limitsPart, routeParts, sourcesPart } from '@/components/guide/parts'
import { Stages } from '@/components/guide/Stages'
import { StepsDrawing } from '@/components/guide/StepsDrawing'
import { articlesOf } from '@/components/guide/supports'
import { isTeller, toldBy } from '@/content/law/cited-in-guides'
import type { OfficeId } from '@/content/law/offices'
import type { LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'

export interface ProcedureGuideProps {
  readonly opened: LoadedProcedure
  readonly language: GuideLanguage
  readonly lifecycle: LifecycleText
  readonly lifecycleWords: LifecycleWords
}

/** The guide of one procedure, made from its definitions: nothing is said here that is not said there. */
export function ProcedureGuide({ opened, language, lifecycle, lifecycleWords }: ProcedureGuideProps) {
  const { words, say, locale, t } = language
  const { procedure, filing, text } = opened
  const { id } = procedure
  const limits = limitsOf(opened)
  // Every article that the conditions, papers, fee and limits rest on.
  const cited = [
    ...articlesOf(procedure),
    ...filing.papers.flatMap(({ basis }) => basis),
    ...filing.feeBasis,
    ...limits.flatMap(({ basis }) => basis),
    ...(isTeller(id) ? toldBy[id] : []),
  ]
  const lines = (part: string, title: string, said: readonly string[]): GuidePart => ({
    id: part,
    title,
    body: <Lines lines={said} say={say} />,
  })
  const parts: readonly GuidePart[] = [
    lines('who', words.forWhom, text.guide.forWhom),
    {
      id: 'conditions',
      title: words.conditions,
      lead: words.conditionsLead,
      body: (
        <>
          <StepsDrawing opened={opened} language={language} />
          <Conditions opened={opened} language={language} />
        </>
      ),
    },
    {
      id: 'papers',
      title: words.papers,
      lead: words.papersLead,
      body: <GuidePapers opened={opened} language={language} />,
    },
    {
      id: 'cost',
      title: words.cost,
      body: filing.fee === null ? <p>{words.costNone}</p> : <FeeTable id={filing.fee} language={language} />,
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
            language={language}
          />
          <Offices
            title={words.decides}
            ids={filing.decides === filing.lodgeWith ? [] : [filing.decides]}
            language={language}
          />
        </>
      ),
    },
    lines('warnings', words.warnings, text.warnings),
    lines('permits', words.permits, text.guide.permits),
    {
      id: 'lifecycle',
      title: words.lifecycle,
      lead: words.lifecycleLead,
      body: (
        <Stages
          lifecycle={opened.lifecycle}
          text={lifecycle}
          lifecycleWords={lifecycleWords}
          language={language}
        />
      ),
    },
    ...limitsPart(limits, words.limits, language),
    lines('pitfalls', words.pitfalls, text.guide.pitfalls),
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
    ...routeParts(id, language),
    {
      id: 'contacts',
      title: words.contacts,
      body: (
        <>
          <Offices ids={filing.helpers} language={language} />
          <p>
            <a href={guideAddress(locale, 'helpers')}>{language.guideTexts.helpers.title}</a>
          </p>
        </>
      ),
    },
    sourcesPart(cited, language),
  ]
  return (
    <GuideFrame
      language={language}
      title={text.title}
      official={text.official}
      lead={text.intro}
      first={id === 'trafficking-victims' && <Centres language={language} />}
      parts={parts}
    />
  )
}

function Offices({
  title,
  ids,
  language,
}: {
  title?: string
  ids: readonly OfficeId[]
  language: GuideLanguage
}) {
  if (ids.length === 0) return null
  return (
    <div className="space-y-3 print:space-y-1">
      {title !== undefined && <h3 className="font-semibold">{title}</h3>}
      {ids.map((office) => (
        <OfficeLines key={office} id={office} t={language.t} names={language.names} />
      ))}
    </div>
  )
}
