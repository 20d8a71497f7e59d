import type { RequestedPaper } from '@/cases/dossier/evidence'
import { paperName } from '@/components/finding/case/paper-name'
import { fitsBelow, type Group, type Line } from '@/components/finding/sheet/box'
import { isDecided } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'

/** Papers of a filing that are letters of the authorities, which are named once for all routes. */
const letters: readonly string[] = ['order', 'earlier-decisions']

/** Papers that a passport or an identity card is one of, under the names that the procedures give them. */
const passports: readonly string[] = [
  'identity-document',
  'identity-paper',
  'identity-papers',
  'passport-copy',
]

/** Papers to take along: letters of the authorities, what the files need, proof of income. */
export function bring(
  { facts, papers, checked, files }: SheetCase,
  { sheet: { bring: say }, words }: SheetWords,
): readonly Group[] {
  const opened = checked.map((one) => one.opened)
  const all = firstOfGroups(papers.filter(({ paper }) => !letters.includes(paper)))
  const passport = all.find(({ paper, useful }) => passports.includes(paper.paper) && !useful)
  const needsIdentity = all.some(
    ({ paper, useful }) => !useful && paper.serves.some(({ conditions }) => conditions.includes('identity')),
  )
  const wanted = all.filter((one) => one === passport || !passports.includes(one.paper.paper))
  const transfer = facts.refusalHeld === 'dublin' || facts.orderPaper === 'dublin'
  const order = facts.orderToLeave === 'yes' && facts.orderPaper !== 'dublin'
  const refused =
    (facts.refusalHeld !== undefined && !['none', 'unsure', 'dublin'].includes(facts.refusalHeld)) ||
    files.some(isDecided)
  const name = ({ paper }: RequestedPaper) => paperName(opened, paper)
  const instead = ({ others, everywhere }: Wanted) => {
    const named = fill(say.or, { papers: series(others.map(name), words) }, words)
    return everywhere && fitsBelow(named) ? named : say.another
  }
  const of = (one: Wanted): Line => ({
    text: name(one.paper),
    ...(one.others.length > 0 && { detail: instead(one) }),
  })
  const lines: readonly Line[] = [
    ...(transfer ? [{ text: say.transfer }] : []),
    ...(order ? [{ text: say.order }] : []),
    ...(refused ? [{ text: say.refusal }] : []),
    ...(transfer || order || refused ? [] : [{ text: say.letters }]),
    ...wanted.filter(({ useful }) => !useful).map(of),
    ...(needsIdentity ? [] : [{ text: say.identity }]),
    { text: say.income },
    ...wanted.filter(({ useful }) => useful).map(of),
  ]
  return [{ lines }]
}

interface Wanted {
  readonly paper: RequestedPaper
  /** Papers that can take its place. */
  readonly others: readonly RequestedPaper[]
  /** Each of them can, for every route that asks for it. */
  readonly everywhere: boolean
  readonly useful: boolean
}

/** Of papers of which one is enough, the first stands for all. */
function firstOfGroups(papers: readonly RequestedPaper[]): readonly Wanted[] {
  const seen = new Set<string>()
  return papers.flatMap((paper): readonly Wanted[] => {
    const required = paper.serves.some(({ need }) => need === 'required')
    const group = paper.serves.find(({ need }) => need === 'one-of')?.group
    if (required || group === undefined) return [{ paper, others: [], everywhere: true, useful: !required }]
    if (seen.has(group)) return []
    seen.add(group)
    const inGroup = ({ serves }: RequestedPaper) => serves.filter((one) => one.group === group)
    const others = papers.filter((one) => one !== paper && inGroup(one).length > 0)
    const everywhere = others.every((one) =>
      inGroup(paper).every(({ procedure }) => inGroup(one).some((way) => way.procedure === procedure)),
    )
    return [{ paper, others, everywhere, useful: false }]
  })
}
