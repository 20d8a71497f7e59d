import type { DeskRow } from '@/cases/dossier/desk-row'
import { folded } from '@/cases/dossier/folded'
import type { Dossier } from '@/cases/dossier/format'
import { glanceOf } from '@/components/desk/glance'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import type { ISODate } from '@/content/law/types'

/**
 * Finds the lines of the list by the name of a route of the case and of a paper that was noted in it. A case is looked at only
 * where a word names a route at all.
 */
export function searchInNames(
  dossierOf: (id: string) => Dossier | undefined,
  rules: DeskRules,
  today: ISODate,
): (row: DeskRow, word: string) => boolean {
  const routes = rules.opened.map(({ procedure: { id }, text }) => ({
    id,
    name: folded(`${text.short} ${text.title}`),
  }))
  const papers = new Map<string, string>()
  const nameOf = (paper: string) => {
    const known = papers.get(paper) ?? folded(paperName(rules.opened, paper))
    papers.set(paper, known)
    return known
  }
  return ({ id }, word) => {
    const dossier = dossierOf(id)
    if (dossier === undefined) return false
    const noted = dossier.persons.flatMap(({ evidence }) => Object.keys(evidence))
    if (noted.some((paper) => nameOf(paper).includes(word))) return true
    const named = routes.filter(({ name }) => name.includes(word))
    if (named.length === 0) return false
    const { procedures } = glanceOf(dossier, rules, today)
    return named.some((route) => procedures.includes(route.id))
  }
}
