import { siteName } from '@/components/finding/law/contact-links'
import type { Group, Line } from '@/components/finding/sheet/box'
import { stageOf } from '@/components/finding/sheet/files'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { CheckedRoute, SheetCase } from '@/components/finding/sheet/sheet-case'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import { legalAidNear, reachOf } from '@/content/law/help/legal-aid'
import type { Helper } from '@/content/law/help/types'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { RouteId } from '@/content/law/route-ids'
import { sayAddress } from '@/content/say/address'
import { labelled, row } from '@/content/say/joins'
import type { Fit } from '@/machines/routes/finder'

/** Who helps on a route that nobody checked yet. */
const helpers: Readonly<Partial<Record<RouteId, readonly OfficeId[]>>> = {
  'medical-regularisation': ['medimmigrant'],
  'unaccompanied-minors': ['guardianship-service'],
  'trafficking-victims': ['trafficking-line'],
  return: ['fedasil-return'],
}

/**
 * Who helps, with the number to call: who answers at any hour, the lawyer with the legal aid office, then the others. After them,
 * apart, what is not a place to go to: where an application is sent that is still to be lodged, the guardian's contact.
 */
export function goTo(of: SheetCase, top: Top, texts: SheetWords): readonly Group[] {
  const { goTo: say } = texts.sheet
  const line = (id: OfficeId) => office(id, texts)
  const lines = (ids: readonly OfficeId[]) =>
    [...new Set(ids)].filter((id) => !centres.includes(id)).flatMap(line)
  const calls = of.urgent.flatMap(({ call }) => call)
  const all = [...calls, ...helpersOf(of, () => true)]
  const pressing = [...calls, ...helpersOf(of, (fit) => fit === 'look-closer')].filter(isAlwaysThere)
  const lodging = of.checked.map((one) => lodgingOf(one, of))
  const by = (way: Lodging['way']) => lodging.flatMap((one) => (one?.way === way ? [one.office] : []))
  return [
    {
      lines: [
        ...lines(pressing),
        ...(all.some((id) => centres.includes(id)) ? [centresLine(texts)] : []),
        { text: top.thisWeek ? say.lawyerNow : say.lawyer, detail: say.free },
        ...legalAid(of, texts),
        ...lines([...all.filter((id) => !pressing.includes(id)), ...by('hand-in')]),
      ],
    },
    { lead: say.post, lines: lines(by('post')) },
    { lead: say.later, lines: lines(by('later')) },
    { lead: say.guardian, lines: lines(by('guardian')) },
  ]
}

/**
 * Who helps on the routes of the person: those that were checked, and others that fit so far. Help with going back comes last,
 * and only where that is asked for.
 */
function helpersOf(
  { facts, checked, toLookAt }: SheetCase,
  fits: (fit: Fit) => boolean,
): readonly OfficeId[] {
  const known = checked.map(({ opened: { procedure, filing } }) => {
    const own: readonly (OfficeId | null | undefined)[] = [filing.lodgeWith, filing.supplementsTo]
    return { route: procedure.id, ids: filing.helpers.filter((id) => !own.includes(id)) }
  })
  const looked = toLookAt
    .filter(({ fit }) => fits(fit))
    .map(({ route }) => ({ route, ids: helpers[route] ?? [] }))
  const all = [...known, ...looked]
  const { situations, orderToLeave } = facts
  const wished = situations ? situations.includes('wish-to-return') : orderToLeave !== 'yes'
  const back = all.filter(({ route }) => route === 'return' && wished)
  return [...all.filter(({ route }) => route !== 'return'), ...back].flatMap(({ ids }) => ids)
}

/** The three centres for victims: any of them may be asked, so they stand together and none is left out. */
const centres: readonly OfficeId[] = ['payoke', 'pag-asa', 'surya']

function centresLine({ sentences: { names }, words }: SheetWords): Line {
  const each = centres.map((id) => {
    const { phone }: Office = offices[id]
    return phone === undefined ? names.offices[id] : labelled(names.offices[id], phone, words)
  })
  return { text: row(each, words) }
}

const isAlwaysThere = (id: OfficeId): boolean => {
  const { hours }: Office = offices[id]
  return hours === 'always'
}

interface Lodging {
  readonly way: 'post' | 'hand-in' | 'later' | 'guardian'
  readonly office: OfficeId
}

/** Where something of a file still has to go, and by which way; null where nothing has, or a centre sends it. */
function lodgingOf({ opened }: CheckedRoute, of: SheetCase): Lodging | null {
  const { lodgeWith, lodgedBy, supplementsTo } = opened.filing
  if (lodgeWith === null) return null
  if (lodgedBy === 'guardian') return { way: 'guardian', office: lodgeWith }
  switch (stageOf(opened, of)) {
    case 'to-lodge':
      return { way: lodgedBy === 'registered-post' ? 'post' : 'hand-in', office: lodgeWith }
    case 'pending':
      return supplementsTo === undefined ? null : { way: 'later', office: supplementsTo }
    default:
      return null
  }
}

/** The legal aid office near the place that was chosen; without one, a rule to write it on and how to find it. */
function legalAid({ near }: SheetCase, texts: SheetWords): readonly Line[] {
  const found = near === null ? [] : legalAidNear(near.nis, texts.words.tag.slice(0, 2))
  const { near: text, nearHow } = texts.sheet.goTo
  return found.length === 0
    ? [{ text, detail: nearHow, blank: true }]
    : found.map((one) => helperLine(one, texts))
}

function helperLine(helper: Helper, { sentences: { names }, words }: SheetWords): Line {
  const { phone, web } = reachOf(helper)
  const text = 'office' in helper ? names.offices[helper.office] : row([helper.name], words)
  const address = 'office' in helper ? [] : (helper.address ?? [])
  const ways = phone === undefined ? (web === undefined ? address : [siteName(web)]) : [phone]
  return { text, ...(ways.length > 0 && { detail: row(ways, words) }) }
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
