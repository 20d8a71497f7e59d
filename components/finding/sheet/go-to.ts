import { siteName } from '@/components/finding/law/contact-links'
import type { Group, Line } from '@/components/finding/sheet/box'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { RouteId } from '@/content/law/route-ids'
import { sayAddress } from '@/content/say/address'
import { row } from '@/content/say/joins'

/** Who helps on a route that nobody checked yet. */
const helpers: Readonly<Partial<Record<RouteId, readonly OfficeId[]>>> = {
  'medical-regularisation': ['medimmigrant'],
  'unaccompanied-minors': ['guardianship-service'],
  'trafficking-victims': ['trafficking-line'],
  return: ['fedasil-return'],
}

/** Who helps, with the number to call, and where an application goes. */
export function goTo(
  { urgent, checked, toLookAt }: SheetCase,
  top: Top,
  texts: SheetWords,
): readonly Group[] {
  const { goTo: say } = texts.sheet
  const lawyer = top.thisWeek ? say.lawyerNow : say.lawyer
  const filings = checked.map(({ opened }) => opened.filing)
  const ids: readonly OfficeId[] = [
    ...filings.flatMap((filing) => filing.helpers),
    ...toLookAt.flatMap(({ route }) => helpers[route] ?? []),
    ...filings.flatMap(({ lodgeWith }) => lodgeWith ?? []),
  ]
  const line = (id: OfficeId) => office(id, texts)
  return [
    {
      lines: [
        ...urgent.flatMap(({ call }) => call).flatMap(line),
        { text: lawyer, detail: say.free },
        ...[...new Set(ids)].flatMap(line),
      ],
    },
  ]
}

/** An office in a line, with its number, else its address or site; nothing where it cannot be reached. */
function office(id: OfficeId, { sentences: { names }, words }: SheetWords): readonly Line[] {
  const { phone, otherPhone, hours, address, email, web, unreachable }: Office = offices[id]
  const phones = [phone, otherPhone].filter((one) => one !== undefined)
  const text = names.offices[id]
  if (phones.length > 0)
    return [{ text, detail: row([...phones, ...(hours === 'always' ? [names.hours[hours]] : [])], words) }]
  if (address) return [{ text, detail: row(sayAddress(address, names), words) }]
  const site = web && siteName(web)
  if (email ?? site) return [{ text, detail: email ?? site ?? '' }]
  return unreachable === 'each-has-its-own' ? [{ text }] : []
}
