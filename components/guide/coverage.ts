import { guideAddress } from '@/components/guide/address'
import { isGuideId } from '@/components/guide/ids'
import { routeNames } from '@/components/guide/names'
import type { Support } from '@/components/guide/supports'
import { supportsByCitation } from '@/components/guide/supports'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadDeadlineWords, loadProcedureText } from '@/components/i18n/sentences'
import { type CitationId, citations } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import { labelled } from '@/content/say/joins'
import type { ProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import { procedureLoaders } from '@/machines/procedures/registry'

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
export async function coverageRows(locale: Locale, phrases: Phrasebook): Promise<readonly Row[]> {
  const name = await namer(locale, phrases)
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

async function namer(locale: Locale, phrases: Phrasebook): Promise<(support: Support) => Named> {
  const sentences = await loadGuideSentences(locale)
  const { text: deadlines } = await loadDeadlineWords(locale, phrases)
  const names = await routeNames(locale, sentences)
  const { guide, coverage } = await loadPages(locale)
  // The registry is typed with the ids of the procedures.
  const ids = Object.keys(procedureLoaders) as readonly ProcedureId[]
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadProcedureText(locale, id)] as const)),
  )
  const { guideTexts, interactionsText, glossaryText } = sentences
  /** What stands by itself, by its kind. */
  const tables: Readonly<Partial<Record<Support['kind'], Readonly<Record<string, string>>>>> = {
    limit: namesIn(deadlines.limits),
    term: namesIn(glossaryText),
    effect: interactionsText.effects,
    guide: Object.fromEntries(Object.entries(guideTexts).map(([id, { title }]) => [id, title])),
    route: names,
    amount: { 'contribution-fee-9bis': guide.costTable },
    engine: { deadlines: coverage.counting },
  }
  return ({ kind, id }) => {
    const own = tables[kind]?.[id]
    if (own !== undefined) return { name: own, href: hrefOf(kind, id, locale) }
    const [owner = '', part = ''] = id.split('.')
    // A key that the map does not have gives no text.
    const text = texts.get(owner as ProcedureId)
    if (!text) throw new Error(`No words for ${kind} ${id}`)
    return ofProcedure(kind, owner as ProcedureId, part, text, locale, phrases)
  }
}

const namesIn = (texts: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { name }]) => [id, name]))

function ofProcedure(
  kind: Support['kind'],
  id: ProcedureId,
  part: string,
  text: ProcedureText,
  locale: Locale,
  phrases: Phrasebook,
): Named {
  const href = guideAddress(locale, id)
  if (kind === 'condition') {
    const all = Object.values(text.conditions).flatMap((stage) => Object.entries(stage))
    return {
      name: labelled(text.short, all.find(([one]) => one === part)?.[1].title ?? part, phrases),
      href: `${href}#conditions`,
    }
  }
  if (kind === 'paper') {
    const papers: Readonly<Record<string, { name: string }>> = text.papers
    return { name: labelled(text.short, papers[part]?.name ?? part, phrases), href: `${href}#papers` }
  }
  if (kind === 'fee') return { name: text.title, href: `${href}#cost` }
  return { name: text.title, href: kind === 'lifecycle' ? `${href}#lifecycle` : href }
}

function hrefOf(kind: Support['kind'], id: string, locale: Locale): string | null {
  if (kind === 'term') return `/${locale}/glossary/#${id}`
  // The table of names has found it among the routes.
  if (kind === 'route') return guideAddress(locale, id as RouteId)
  if (kind === 'guide' && isGuideId(id)) return guideAddress(locale, id)
  if (kind === 'amount') return `${guideAddress(locale, 'humanitarian-regularisation')}#cost`
  return null
}
