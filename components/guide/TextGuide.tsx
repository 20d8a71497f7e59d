import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { Articles } from '@/components/guide/Articles'
import { Centres } from '@/components/guide/Centres'
import { GuideFrame, type GuidePart } from '@/components/guide/GuideFrame'
import { isNeighbourId } from '@/components/guide/ids'
import type { GuideLanguage } from '@/components/guide/language'
import { limitsOfGroup } from '@/components/guide/limits'
import { limitsPart, routeParts, sourcesPart } from '@/components/guide/parts'
import { Aside } from '@/components/ui/Aside'
import { ButtonLink } from '@/components/ui/Button'
import { type Guide, type GuideId, guides } from '@/content/law/guides'
import type { OfficeId } from '@/content/law/offices'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { textFor } from '@/content/say/lookup'

interface Section {
  readonly title: string
  readonly lines: Readonly<Record<string, string>>
}

/** The guide of what has no full check: each statement with the articles it rests on. */
export function TextGuide({ id, language }: { id: GuideId; language: GuideLanguage }) {
  const { words, guideTexts } = language
  const guide: Guide = guides[id]
  const text = guideTexts[id]
  const limits = limitsFor(id)
  const contacts = contactsOf(id)
  const parts: readonly GuidePart[] = [
    ...Object.entries(guide).map(([section, basis]) => {
      const { title, lines } = textFor<Section>(text.sections, section)
      return {
        id: section.toLowerCase(),
        title,
        body: <Statements basis={basis} lines={lines} language={language} />,
      }
    }),
    ...limitsPart(limits, words.limitsEach, language),
    ...(isNeighbourId(id) ? routeParts(id, language) : []),
    ...(contacts.length > 0
      ? [{ id: 'contacts', title: words.contacts, body: <Contacts ids={contacts} language={language} /> }]
      : []),
    sourcesPart(
      [
        ...Object.values(guide).flatMap((lines) => Object.values(lines).flat()),
        ...limits.flatMap(({ basis }) => basis),
      ],
      language,
    ),
  ]
  return (
    <GuideFrame
      language={language}
      title={text.title}
      {...(text.official && { official: text.official })}
      lead={text.intro}
      first={id === 'helpers' && <First language={language} />}
      parts={parts}
    />
  )
}

/** Whom to call in danger, and the way to those who help near the reader. */
function First({ language }: { language: GuideLanguage }) {
  return (
    <>
      <Centres language={language} />
      <p>
        <ButtonLink href={`/${language.locale}/help/`}>{language.words.findHelp}</ButtonLink>
      </p>
    </>
  )
}

function Statements({
  basis,
  lines,
  language,
}: {
  basis: Guide[string]
  lines: Section['lines']
  language: GuideLanguage
}) {
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {Object.entries(basis).map(([line, ids]) => (
        <li key={line}>
          <Aside t={language.t} text={language.say(textFor(lines, line))} className="text-sm">
            <Articles ids={ids} language={language} />
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

/** Where a guide sends its reader. The guide on help sends to the page of helpers. */
function contactsOf(id: GuideId): readonly OfficeId[] {
  switch (id) {
    case 'appeals':
      return ['council', ...legalAid]
    case 'statelessness':
      return ['statelessness-desk']
    default:
      return []
  }
}

function Contacts({ ids, language }: { ids: readonly OfficeId[]; language: GuideLanguage }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2 print:gap-2">
      {ids.map((office) => (
        <OfficeLines key={office} id={office} t={language.t} names={language.names} />
      ))}
    </div>
  )
}

function limitsFor(id: GuideId): readonly TimeLimit[] {
  if (isNeighbourId(id)) return limitsOfGroup(id)
  if (id !== 'appeals') return []
  return timeLimitIds
    .map((limit) => timeLimits[limit])
    .filter(({ group }) => group === 'appeal' || group === 'appeal-step')
}
