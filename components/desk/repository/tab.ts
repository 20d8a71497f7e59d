import { fieldOf } from '@/cases/dossier/field'
import type { Dossier } from '@/cases/dossier/format'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { keepInTab, tabText } from '@/cases/storage/tab-text'

/** The one key under which the tab keeps what belongs to the desk. It goes when the tab closes. */
const key = 'residence-routes-desk'

/** A person of a case whose answers were sent to the questionnaire of this tab. Random ids alone. */
export interface Sent {
  readonly case: string
  readonly person: string
}

export interface TabDesk {
  /** Cases that are not saved on the device. Empty once saving is on. */
  readonly cases: readonly Dossier[]
  readonly sent: Sent | null
}

/** What the tab keeps. A case that cannot be read is left out; never throws. */
export function readTab(): TabDesk {
  const stored = parseJson(tabText(key) ?? 'null')
  const value = stored.ok ? stored.value : null
  const list = fieldOf(value, 'cases')
  const cases = (Array.isArray(list) ? list : []).map(parseDossier)
  const sent = {
    case: fieldOf(fieldOf(value, 'sent'), 'case'),
    person: fieldOf(fieldOf(value, 'sent'), 'person'),
  }
  return {
    cases: cases.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
    sent: isSent(sent) ? sent : null,
  }
}

/** Keep these things in the tab. False when the browser refuses: they are then in memory alone. */
export const writeTab = (desk: TabDesk): boolean =>
  keepInTab(key, desk.cases.length === 0 && desk.sent === null ? null : JSON.stringify(desk))

const isSent = (sent: Readonly<Record<keyof Sent, unknown>>): sent is Sent =>
  typeof sent.case === 'string' && typeof sent.person === 'string'
