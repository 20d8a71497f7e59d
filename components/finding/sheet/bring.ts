import type { RequestedPaper } from '@/cases/dossier/evidence'
import { paperName } from '@/components/finding/case/paper-name'
import type { Group, Line } from '@/components/finding/sheet/box'
import { isDecided } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'

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
  { sheet: { bring: say } }: SheetWords,
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
  const of = ({ paper, others }: Wanted): Line => ({
    text: paperName(opened, paper.paper),
    ...(others && { detail: say.another }),
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
  /** Another paper can take its place. */
  readonly others: boolean
  readonly useful: boolean
}

/** Of papers of which one is enough, the first stands for all. */
function firstOfGroups(papers: readonly RequestedPaper[]): readonly Wanted[] {
  const seen = new Set<string>()
  return papers.flatMap((paper): readonly Wanted[] => {
    const required = paper.serves.some(({ need }) => need === 'required')
    const group = paper.serves.find(({ need }) => need === 'one-of')?.group
    if (required || group === undefined) return [{ paper, others: false, useful: !required }]
    if (seen.has(group)) return []
    seen.add(group)
    const alike = papers.filter(({ serves }) => serves.some((one) => one.group === group))
    return [{ paper, others: alike.length > 1, useful: false }]
  })
}
