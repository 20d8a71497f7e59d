import type { LetterCards } from '@/components/finding/letter/list'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { Steps } from '@/components/finding/Steps'
import { guideAddress } from '@/components/guide/address'
import { stageAnchor } from '@/components/guide/anchors'
import { Centres } from '@/components/guide/Centres'
import { Conditions } from '@/components/guide/Conditions'
import { FeeTable } from '@/components/guide/FeeTable'
import { GuideLetters } from '@/components/guide/GuideLetters'
import { GuidePapers } from '@/components/guide/GuidePapers'
import { Lines } from '@/components/guide/Lines'
import type { GuideLanguage } from '@/components/guide/language'
import { limitsOf } from '@/components/guide/limits'
import { Offices } from '@/components/guide/Offices'
import { type PageSlug, pageOfStage, pageSlugs } from '@/components/guide/page-slugs'
import { RouteMapFigure } from '@/components/guide/RouteMapFigure'
import { Stages } from '@/components/guide/Stages'
import { StepsDrawing } from '@/components/guide/StepsDrawing'
import { basisOf } from '@/components/guide/supports'
import type { GuidePage, GuidePart, WholeGuide } from '@/components/guide/whole/guide'
import { limitPages, routePages } from '@/components/guide/whole/route-pages'
import { isTeller, toldBy } from '@/content/law/cited-in-guides'
import { namesOfGuides } from '@/content/law/official-names'
import type { LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import { textFor } from '@/content/say/lookup'
import { stagesOf } from '@/machines/engine/procedure'
import { routeMaps } from '@/machines/procedures/route-maps'

export interface ProcedureGuideProps {
  readonly opened: LoadedProcedure
  readonly language: GuideLanguage
  readonly lifecycle: LifecycleText
  readonly lifecycleWords: LifecycleWords
  readonly letters: LetterCards
}

/** The guide of one procedure, made from its definitions: nothing is said here that is not said there. */
export function procedureGuide(props: ProcedureGuideProps): WholeGuide {
  const { opened, language } = props
  const { id } = opened.procedure
  return {
    id,
    title: opened.text.title,
    official: namesOfGuides[id],
    pages: [
      overview(props),
      ...conditionPages(opened, language),
      papersPage(props),
      coursePage(props),
      ...limitPages(limitsOf(opened), language),
      appealPage(opened, language),
      ...routePages(id, language),
    ],
  }
}

function overview({ opened, language, lifecycle }: ProcedureGuideProps): GuidePage {
  const { words, say, locale, guideTexts } = language
  const { procedure, filing, text } = opened
  const { id } = procedure
  return {
    slug: 'overview',
    lead: text.intro,
    ...(id === 'trafficking-victims' && { first: <Centres language={language} /> }),
    parts: [
      { id: 'who', title: words.forWhom, body: <Lines lines={text.guide.forWhom} say={say} /> },
      {
        id: 'route-map',
        title: words.map,
        wide: true as const,
        body: <RouteMapFigure map={routeMaps[id]} text={lifecycle} language={language} />,
      },
      { id: 'warnings', title: words.warnings, body: <Lines lines={text.warnings} say={say} /> },
      {
        id: 'contacts',
        title: words.contacts,
        body: (
          <>
            <Offices ids={filing.helpers} language={language} />
            <p>
              <a href={guideAddress(locale, 'helpers')}>{guideTexts.helpers.title}</a>
            </p>
          </>
        ),
      },
    ],
    cited: isTeller(id) ? toldBy[id] : [],
  }
}

/** The conditions, on one page or on several; each page has the stages that belong there. */
function conditionPages(opened: LoadedProcedure, language: GuideLanguage): readonly GuidePage[] {
  const { procedure, text } = opened
  const stages = stagesOf(procedure)
  const pageOf = (slug: PageSlug): GuidePage => {
    const here = stages.filter(({ stage }) => pageOfStage(procedure.id, stage) === slug)
    return {
      slug,
      lead: language.words.conditionsLead,
      ...(slug === 'conditions' && { first: <StepsDrawing opened={opened} language={language} /> }),
      parts: here.map((stage) => ({
        id: stageAnchor(stage.stage),
        title: textFor(text.stages, stage.stage),
        body: <Conditions opened={opened} stage={stage} language={language} />,
      })),
      cited: here.flatMap(({ conditions, appliesIf }) =>
        conditions.flatMap(({ condition }) => basisOf(condition, appliesIf)),
      ),
    }
  }
  return pageSlugs.map(pageOf).filter(({ parts }) => parts.length > 0)
}

function papersPage({ opened, language, letters }: ProcedureGuideProps): GuidePage {
  const { words, say, t, locale } = language
  const { filing, text } = opened
  const { lodgeWith, decides } = filing
  const parts: readonly GuidePart[] = [
    {
      id: 'papers',
      title: words.papers,
      lead: words.papersLead,
      body: <GuidePapers opened={opened} language={language} />,
    },
    {
      id: 'steps',
      title: words.steps,
      body: (
        <>
          <Lines plain lines={[text.lodging]} say={say} />
          <Steps opened={opened} t={t} />
          <Offices title={words.lodgeWith} ids={lodgeWith === null ? [] : [lodgeWith]} language={language} />
          <Offices title={words.decides} ids={decides === lodgeWith ? [] : [decides]} language={language} />
        </>
      ),
    },
    {
      id: 'letters',
      title: letters.words.screen.title,
      body: <GuideLetters ids={filing.documents} letters={letters} locale={locale} />,
    },
    {
      id: 'cost',
      title: words.cost,
      body: filing.fee === null ? <p>{words.costNone}</p> : <FeeTable id={filing.fee} language={language} />,
    },
  ]
  const cited = [...filing.papers.flatMap(({ basis }) => basis), ...filing.feeBasis]
  return { slug: 'papers', parts, cited }
}

function coursePage({ opened, language, lifecycle, lifecycleWords }: ProcedureGuideProps): GuidePage {
  const { words, say } = language
  return {
    slug: 'course',
    parts: [
      { id: 'permits', title: words.permits, body: <Lines lines={opened.text.guide.permits} say={say} /> },
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
    ],
    cited: [],
  }
}

function appealPage({ text }: LoadedProcedure, { words, say, locale }: GuideLanguage): GuidePage {
  return {
    slug: 'appeal',
    parts: [
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
    ],
    cited: [],
  }
}
