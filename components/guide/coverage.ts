import { guideAddress } from '@/components/guide/address'
import { conditionAnchor, limitAnchor, paperAnchor } from '@/components/guide/anchors'
import { isGuideId, type PageId } from '@/components/guide/ids'
import { guidesOfLimits } from '@/components/guide/limits'
import { routeNames } from '@/components/guide/names'
import { type PageSlug, pageOfLimit, pageOfStage } from '@/components/guide/page-slugs'
import { modules, type Support, supportsByCitation } from '@/components/guide/supports'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadDeadlineWords, loadProcedureText, proceduresIn } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { type CitationId, citations } from '@/content/law/citations'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { Phrasebook } from '@/content/phrasebook'
import { labelled } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import type { ProcedureId } from '@/machines/engine/procedure'
import { letterIds } from '@/machines/letters/registry'

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
  // The keys of the table are the ids it is typed with.
  const ids = Object.keys(citations) as readonly CitationId[]
  return ids.map((id) => {
    const groups = new Map<Support['kind'], Map<string, Named>>()
    for (const support of supports.get(id) ?? []) {
      const named = name(support)
      const list = groups.get(support.kind) ?? new Map<string, Named>()
      groups.set(support.kind, list.set(named.name, named))
    }
    return { id, groups: [...groups].map(([kind, list]) => ({ kind, list: [...list.values()] })) }
  })
}

async function namer(language: Language, phrases: Phrasebook): Promise<(support: Support) => Named> {
  const { locale } = language
  const sentences = await loadGuideSentences(language)
  const { text: deadlines } = await loadDeadlineWords(language, phrases)
  const routes = await routeNames(language, sentences)
  const { guide, coverage } = await loadPages(language)
  const procedures = Object.fromEntries(
    await Promise.all(
      proceduresIn(language).map(async (id) => [id, await loadProcedureText(language, id)] as const),
    ),
  )
  const { guideTexts, interactionsText, glossaryText } = sentences
  const homes = guidesOfLimits(await modules())
  const limitAddress = (id: string) => {
    const home = homes.get(id as TimeLimitId)
    return home === undefined
      ? null
      : guideAddress(locale, home, pageOfLimit(timeLimits[id as TimeLimitId]), limitAnchor(id))
  }
  const letterTitles = Object.fromEntries(
    await Promise.all(
      letterIds.map(async (id) => [id, (await language.letters[id]()).letterText.title] as const),
    ),
  )
  return ({ kind, id }) => {
    // `textFor` throws for an id that the language does not know, before its address is used.
    const page = (of: string, slug: PageSlug = 'overview', anchor?: string) =>
      guideAddress(locale, of as PageId, slug, anchor)
    const [owner = '', part = ''] = id.split('.')
    switch (kind) {
      case 'limit':
        return { name: textFor(deadlines.limits, id).name, href: limitAddress(id) }
      case 'effect':
        return { name: textFor(interactionsText.effects, id), href: null }
      case 'term':
        return { name: textFor(glossaryText, id).name, href: `/${locale}/glossary/#${id}` }
      case 'route':
        return { name: textFor(routes, id), href: page(id) }
      case 'amount':
        return {
          name: textFor({ 'contribution-fee-9bis': guide.costTable }, id),
          href: page('humanitarian-regularisation', 'papers', 'cost'),
        }
      case 'letter':
        return { name: textFor(letterTitles, id), href: `/${locale}/letters/` }
      case 'engine':
        return { name: coverage.counting, href: null }
    }
    if (isGuideId(id)) return { name: guideTexts[id].title, href: page(id) }
    const text = textFor(procedures, owner)
    const ofText = (name: string) => labelled(text.short, name, phrases)
    switch (kind) {
      case 'condition': {
        const [stage = '', conditions = {}] =
          Object.entries(text.conditions).find(([, one]) => Object.hasOwn(one, part)) ?? []
        const slug = pageOfStage(owner as ProcedureId, stage)
        return {
          name: ofText(textFor(conditions, part).title),
          href: page(owner, slug, conditionAnchor(part)),
        }
      }
      case 'paper':
        return {
          name: ofText(textFor(text.papers, part).name),
          href: page(owner, 'papers', paperAnchor(part)),
        }
      case 'fee':
        return { name: text.title, href: page(owner, 'papers', 'cost') }
      default:
        return {
          name: text.title,
          href: kind === 'lifecycle' ? page(owner, 'course', 'lifecycle') : page(owner),
        }
    }
  }
}
