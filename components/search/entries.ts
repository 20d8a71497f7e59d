import { guideAddress } from '@/components/guide/address'
import { conditionAnchor, limitAnchor, officeAnchor } from '@/components/guide/anchors'
import type { GuideLanguage } from '@/components/guide/language'
import { guidesOfLimits } from '@/components/guide/limits'
import { pageOfLimit, pageOfStage } from '@/components/guide/page-slugs'
import { modules } from '@/components/guide/supports'
import { guideIds, guideLanguage, loadGuide } from '@/components/guide/whole/load-guide'
import type { PageLanguage } from '@/components/i18n/page'
import { loadProcedureText } from '@/components/i18n/sentences'
import { citationAddress, sourceAddress } from '@/components/law/citation'
import type { Entry } from '@/components/search/entry'
import { citations } from '@/content/law/citations'
import { keysOf } from '@/content/law/keys'
import { offices } from '@/content/law/offices'
import { sources } from '@/content/law/sources'
import { terms } from '@/content/law/terms'
import { timeLimits } from '@/content/law/time-limits'
import type { OfficialNames } from '@/content/law/types'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { row } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import { sayPublisher, sayTitle } from '@/content/say/source'
import { conditionsOf } from '@/machines/engine/procedure'

/** Everything that can be found in one language, made while the site is built. */
export async function searchEntries(page: PageLanguage): Promise<readonly Entry[]> {
  const language = await guideLanguage(page)
  const parts = await Promise.all([
    guidePages(language),
    conditionEntries(language),
    limitEntries(language),
    termEntries(language),
    officeEntries(language),
    lawEntries(language),
  ])
  return parts.flat()
}

async function guidePages(of: GuideLanguage): Promise<readonly Entry[]> {
  const { language, locale, words, phrases } = of
  const guides = await Promise.all(guideIds(language).map((id) => loadGuide(id, of)))
  return guides.flatMap(({ id, title, official, pages }) =>
    pages.map(({ slug, parts }) => ({
      kind: 'guide' as const,
      title: slug === 'overview' ? title : row([title, words.pageNames[slug]], phrases),
      text: [...named(slug === 'overview' ? official : undefined), ...parts.map((part) => part.title)].join(
        ' ',
      ),
      href: guideAddress(locale, id, slug),
    })),
  )
}

async function conditionEntries({ language, locale, phrases }: GuideLanguage): Promise<readonly Entry[]> {
  const found = (await modules()).map(async ({ procedure }) => {
    const text = await loadProcedureText(language, procedure.id)
    return conditionsOf(procedure).map(({ stage, id }) => {
      const { title, rule } = textFor(textFor(text.conditions, stage), id)
      return {
        kind: 'condition' as const,
        title: row([text.short, title], phrases),
        text: rule,
        href: guideAddress(locale, procedure.id, pageOfStage(procedure.id, stage), conditionAnchor(id)),
      }
    })
  })
  return (await Promise.all(found)).flat()
}

async function limitEntries({ locale, deadlines }: GuideLanguage): Promise<readonly Entry[]> {
  return [...guidesOfLimits(await modules())].map(([id, guide]) => ({
    kind: 'limit' as const,
    title: deadlines.text.limits[id].name,
    text: deadlines.text.limits[id].what,
    href: guideAddress(locale, guide, pageOfLimit(timeLimits[id]), limitAnchor(id)),
  }))
}

const termEntries = ({ locale, glossaryText }: GuideLanguage): readonly Entry[] =>
  keysOf(terms).map((id) => ({
    kind: 'term',
    title: glossaryText[id].name,
    text: [...named(terms[id].official), glossaryText[id].means].join(' '),
    href: `/${locale}/glossary/#${id}`,
  }))

const officeEntries = ({ locale, names }: GuideLanguage): readonly Entry[] =>
  keysOf(offices).map((id) => ({
    kind: 'office',
    title: names.offices[id],
    text: named(offices[id].official).join(' '),
    href: guideAddress(locale, 'helpers', 'overview', officeAnchor(id)),
  }))

function lawEntries({ locale, names, phrases }: GuideLanguage): readonly Entry[] {
  const day = (on: string) => dayInWords(on, phrases)
  return [
    ...keysOf(citations).map((id) => ({
      kind: 'article' as const,
      title: sayCitation(id, names),
      text: '',
      href: citationAddress(locale, id),
    })),
    ...keysOf(sources).map((id) => ({
      kind: 'source' as const,
      title: sayTitle(id, names, day).text,
      text: sayPublisher(id, names),
      href: sourceAddress(locale, id),
    })),
  ]
}

/** Official names, by which people who hold the paper search. */
const named = (official: OfficialNames | undefined): readonly string[] =>
  [official?.nl, official?.fr, official?.de].filter((name) => name !== undefined)
