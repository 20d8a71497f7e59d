import { guideAddress } from '@/components/guide/address'
import { conditionAnchor, limitAnchor, paperAnchor } from '@/components/guide/anchors'
import { isGuideId } from '@/components/guide/ids'
import { guidesOfLimits } from '@/components/guide/limits'
import { routeNames } from '@/components/guide/names'
import { type PageSlug, pageOfLimit, pageOfStage } from '@/components/guide/page-slugs'
import { modules, type Support, supportsByCitation } from '@/components/guide/supports'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadDeadlineWords, loadProcedureText } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { type CitationId, citations } from '@/content/law/citations'
import { keysOf } from '@/content/law/keys'
import { timeLimits } from '@/content/law/time-limits'
import type { Phrasebook } from '@/content/phrasebook'
import { labelled } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { LetterId } from '@/machines/letters/registry'

/** Something that rests on an article, in words, with the page that tells of it. */
export interface Named {
  readonly name: string
  readonly href: string | null
}
export interface Row {
  readonly id: CitationId
  readonly groups: readonly { readonly kind: Support['kind']; readonly list: readonly Named[] }[]
}

/** From each article to what rests on it, in the words of a language; for the page and for `docs/coverage.md`. */
export async function coverageRows(language: Language, phrases: Phrasebook): Promise<readonly Row[]> {
  const name = await namer(language, phrases)
  const supports = await supportsByCitation()
  return Promise.all(
    keysOf(citations).map(async (id) => {
      const groups = new Map<Support['kind'], Map<string, Named>>()
      for (const support of supports.get(id) ?? []) {
        const named = await name(support)
        const list = groups.get(support.kind) ?? new Map<string, Named>()
        groups.set(support.kind, list.set(named.name, named))
      }
      return { id, groups: [...groups].map(([kind, list]) => ({ kind, list: [...list.values()] })) }
    }),
  )
}

type Namer = (support: Support) => Promise<Named> | Named

async function namer(language: Language, phrases: Phrasebook): Promise<Namer> {
  const { locale } = language
  const sentences = await loadGuideSentences(language)
  const { text: deadlines } = await loadDeadlineWords(language, phrases)
  const routes = await routeNames(language, sentences)
  const { guide, coverage } = await loadPages(language)
  const { guideTexts, interactionsText, glossaryText } = sentences
  const homes = guidesOfLimits(await modules())
  return (support) => {
    switch (support.kind) {
      case 'limit': {
        const { id } = support
        const home = homes.get(id)
        return {
          name: deadlines.limits[id].name,
          href: home ? guideAddress(locale, home, pageOfLimit(timeLimits[id]), limitAnchor(id)) : null,
        }
      }
      case 'effect':
        return { name: interactionsText.effects[support.id], href: null }
      case 'term':
        return { name: glossaryText[support.id].name, href: `/${locale}/glossary/#${support.id}` }
      case 'route':
        return { name: routes[support.id], href: guideAddress(locale, support.id) }
      case 'amount':
        return {
          name: guide.costTable,
          href: guideAddress(locale, 'humanitarian-regularisation', 'papers', 'cost'),
        }
      case 'letter':
        return letterNamed(support.id, language)
      case 'engine':
        return { name: coverage.counting, href: null }
      case 'guide':
        if (isGuideId(support.id)) {
          return { name: guideTexts[support.id].title, href: guideAddress(locale, support.id) }
        }
        return ofProcedure({ kind: 'guide', id: support.id }, language, phrases)
      default:
        return ofProcedure(support, language, phrases)
    }
  }
}

async function letterNamed(id: LetterId, { letters, locale }: Language): Promise<Named> {
  return { name: (await letters[id]()).letterText.title, href: `/${locale}/letters/` }
}

type OfProcedure =
  | Extract<Support, { readonly kind: 'condition' | 'paper' | 'fee' | 'lifecycle' }>
  | { readonly kind: 'guide'; readonly id: ProcedureId }

/** What rests on an article in one procedure. */
async function ofProcedure(support: OfProcedure, language: Language, phrases: Phrasebook): Promise<Named> {
  const of = 'procedure' in support ? support.procedure : support.id
  const text = await loadProcedureText(language, of)
  const page = (slug?: PageSlug, anchor?: string) => guideAddress(language.locale, of, slug, anchor)
  switch (support.kind) {
    case 'condition': {
      const { title } = textFor(textFor(text.conditions, support.stage), support.id)
      return {
        name: labelled(text.short, title, phrases),
        href: page(pageOfStage(of, support.stage), conditionAnchor(support.id)),
      }
    }
    case 'paper':
      return {
        name: labelled(text.short, textFor(text.papers, support.id).name, phrases),
        href: page('papers', paperAnchor(support.id)),
      }
    case 'fee':
      return { name: text.title, href: page('papers', 'cost') }
    case 'lifecycle':
      return { name: text.title, href: page('course', 'lifecycle') }
    case 'guide':
      return { name: text.title, href: page() }
  }
}
