import { Articles } from '@/components/guide/Articles'
import { Centres } from '@/components/guide/Centres'
import { isNeighbourId } from '@/components/guide/ids'
import type { GuideLanguage } from '@/components/guide/language'
import { limitsOfGuide } from '@/components/guide/limits'
import { Offices } from '@/components/guide/Offices'
import type { GuidePage, GuidePart, WholeGuide } from '@/components/guide/whole/guide'
import { limitPages, routePages } from '@/components/guide/whole/route-pages'
import { Aside } from '@/components/ui/Aside'
import { ButtonLink } from '@/components/ui/Button'
import {
  type GuideId,
  type GuideSection,
  type LineId,
  type SectionId,
  sectionsOf,
} from '@/content/law/guides'
import { keysOf } from '@/content/law/keys'
import { type OfficeId, offices } from '@/content/law/offices'
import { namesOfGuides } from '@/content/law/official-names'
import { textFor } from '@/content/say/lookup'

/** The texts of one of the guides, whichever it is. */
type SectionTexts = { readonly [S in SectionId]?: { readonly title: string; readonly lines: LineTexts } }
type LineTexts = { readonly [L in LineId]?: string }

/** Sections of the guide on appeals that have a page of their own. */
const onPetitionPage: readonly string[] = ['petition', 'court', 'afterwards']

/** The guide of what has no full check: each statement with the articles it rests on. */
export function textGuide(id: GuideId, language: GuideLanguage): WholeGuide {
  const { title, intro } = language.guideTexts[id]
  const contacts = contactsOf(id)
  const all = sectionsOf(id)
  const apart = id === 'appeals' ? all.filter(({ section }) => onPetitionPage.includes(section)) : []
  const first = sectionsPage(
    id,
    all.filter((section) => !apart.includes(section)),
    language,
  )
  return {
    id,
    title,
    official: namesOfGuides[id],
    pages: [
      {
        ...first,
        slug: 'overview',
        lead: intro,
        ...(id === 'helpers' && { first: <First language={language} /> }),
        parts: [
          ...first.parts,
          ...(contacts.length > 0
            ? [
                {
                  id: 'contacts',
                  title: language.words.contacts,
                  body: <Offices ids={contacts} language={language} inColumns />,
                },
              ]
            : []),
        ],
      },
      ...(apart.length > 0 ? [{ ...sectionsPage(id, apart, language), slug: 'petition' as const }] : []),
      ...limitPages(limitsOfGuide(id), language),
      ...(isNeighbourId(id) ? routePages(id, language) : []),
    ],
  }
}

/** Whom to call in danger, and the way to those who help near the reader. */
function First({ language }: { readonly language: GuideLanguage }) {
  return (
    <>
      <Centres language={language} />
      <p>
        <ButtonLink href={`/${language.locale}/help/`}>{language.words.findHelp}</ButtonLink>
      </p>
    </>
  )
}

function sectionsPage(
  id: GuideId,
  sections: readonly GuideSection[],
  language: GuideLanguage,
): Pick<GuidePage, 'parts' | 'cited'> {
  const texts: SectionTexts = language.guideTexts[id].sections
  const parts = sections.map(({ section, lines }): GuidePart => {
    const text = textFor(texts, section)
    return {
      id: section.toLowerCase(),
      title: text.title,
      body: <Statements lines={lines} texts={text.lines} language={language} />,
    }
  })
  return { parts, cited: sections.flatMap(({ lines }) => lines.flatMap(({ basis }) => basis)) }
}

function Statements({
  lines,
  texts,
  language,
}: {
  lines: GuideSection['lines']
  texts: LineTexts
  language: GuideLanguage
}) {
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {lines.map(({ line, basis }) => (
        <li key={line}>
          <Aside t={language.t} text={language.say(textFor(texts, line))} className="text-sm">
            <Articles ids={basis} language={language} />
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
      return keysOf(offices)
    case 'appeals':
      return ['council', ...legalAid]
    default:
      return []
  }
}
