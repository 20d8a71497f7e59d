import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { Articles } from '@/components/guide/Articles'
import { Centres } from '@/components/guide/Centres'
import { Figures, figuresOf } from '@/components/guide/Figures'
import { GuideFrame, type GuidePart } from '@/components/guide/GuideFrame'
import { Interactions } from '@/components/guide/Interactions'
import { isNeighbourId } from '@/components/guide/ids'
import { LimitList } from '@/components/guide/LimitList'
import { limitsOfGroup } from '@/components/guide/limits'
import type { Voice } from '@/components/guide/voice'
import type { GuideSentences } from '@/components/i18n/pages'
import { Aside } from '@/components/ui/Aside'
import type { GuideText } from '@/content/guide-sentences'
import type { CitationId } from '@/content/law/citations'
import { type Guide, type GuideId, guides } from '@/content/law/guides'
import { type OfficeId, offices } from '@/content/law/offices'
import type { RouteId } from '@/content/law/route-ids'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import { textFor } from '@/content/say/lookup'

export interface TextGuideProps {
  readonly id: GuideId
  readonly voice: Voice
  readonly deadlines: DeadlineWords
  readonly sentences: GuideSentences
  readonly names: Readonly<Record<RouteId, string>>
}

/** The guide of what has no full check: each statement with the articles it rests on. */
export function TextGuide({ id, voice, deadlines, sentences, names }: TextGuideProps) {
  const { words, t } = voice
  const guide: Guide = guides[id]
  const text = sentences.guideTexts[id]
  const limits = limitsFor(id)
  const contacts = contactsOf(id)
  const cited: readonly CitationId[] = [
    ...new Set([
      ...Object.values(guide).flatMap((lines) => Object.values(lines).flat()),
      ...limits.flatMap(({ basis }) => basis),
    ]),
  ]
  const parts: readonly GuidePart[] = [
    ...Object.entries(guide).map(([section, lines]) => ({
      id: section.toLowerCase(),
      title: sectionOf(text, section).title,
      body: <Statements lines={lines} text={sectionOf(text, section).lines} voice={voice} />,
    })),
    ...(limits.length === 0
      ? []
      : [
          {
            id: 'time-limits',
            title: words.limitsEach,
            body: (
              <>
                <p>{words.limitsLead}</p>
                <LimitList limits={limits} words={deadlines} voice={voice} />
              </>
            ),
          },
        ]),
    ...(isNeighbourId(id)
      ? [
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
        ]
      : []),
    ...(contacts.length > 0
      ? [{ id: 'contacts', title: words.contacts, body: <Contacts ids={contacts} voice={voice} /> }]
      : []),
    {
      id: 'sources',
      title: words.sources,
      body: (
        <>
          <p>{words.sourcesLead}</p>
          <SourceLines plain ids={cited} t={t} phrases={voice.phrases} names={voice.names} />
        </>
      ),
    },
  ]
  return (
    <GuideFrame
      voice={voice}
      title={text.title}
      {...(text.official && { official: text.official })}
      lead={text.intro}
      first={id === 'helpers' ? <Centres voice={voice} /> : undefined}
      parts={parts}
    />
  )
}

interface StatementsProps {
  readonly lines: Guide[string]
  readonly text: Readonly<Record<string, string>>
  readonly voice: Voice
}

function Statements({ lines, text, voice }: StatementsProps) {
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {Object.entries(lines).map(([line, basis]) => (
        <li key={line}>
          <Aside t={voice.t} text={voice.say(textFor(text, line))} className="text-sm">
            <Articles ids={basis} voice={voice} />
          </Aside>
        </li>
      ))}
    </ul>
  )
}

const legalAid = [
  'legal-aid-brussels-dutch',
  'legal-aid-brussels-french',
  'legal-aid-french-german',
] as const satisfies readonly OfficeId[]

/** Where a guide sends its reader; the guide on help lists every office. */
function contactsOf(id: GuideId): readonly OfficeId[] {
  switch (id) {
    case 'helpers':
      // The keys of the table are the ids it is typed with.
      return Object.keys(offices) as readonly OfficeId[]
    case 'appeals':
      return ['council', ...legalAid]
    case 'statelessness':
      return ['statelessness-desk']
    default:
      return []
  }
}

function Contacts({ ids, voice }: { ids: readonly OfficeId[]; voice: Voice }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2 print:gap-2">
      {ids.map((office) => (
        <OfficeLines key={office} id={office} t={voice.t} names={voice.names} />
      ))}
    </div>
  )
}

/** The sections of a text by name; a text has the sections of its guide by its type. */
function sectionOf(
  { sections }: GuideText,
  section: string,
): { readonly title: string; readonly lines: Readonly<Record<string, string>> } {
  const all: Readonly<Record<string, { title: string; lines: Readonly<Record<string, string>> }>> = sections
  return textFor(all, section)
}

function limitsFor(id: GuideId): readonly TimeLimit[] {
  if (isNeighbourId(id)) return limitsOfGroup(id)
  if (id !== 'appeals') return []
  return timeLimitIds
    .map((limit) => timeLimits[limit])
    .filter(({ group }) => group === 'appeal' || group === 'appeal-step')
}
