import { fieldOf } from '@/cases/dossier/field'
import type { Dossier } from '@/cases/dossier/format'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { salvageDossier } from '@/cases/dossier/salvage'
import type { DamagedDossier } from '@/cases/storage/records'
import { isShared } from '@/cases/storage/shared-device'
import { keepInTab, type TabProblem, tabText } from '@/cases/storage/tab-text'
import type { LeftOut } from '@/components/desk/repository/types'

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

/** What the tab kept, and what of it this release cannot read. */
export interface FoundInTab extends TabDesk {
  readonly damaged: readonly DamagedDossier[]
  readonly leftOut: ReadonlyMap<string, LeftOut>
}

/** Read what the tab keeps. Never throws. */
export function readTab(): FoundInTab {
  const stored = parseJson(tabText(key) ?? 'null')
  const value = stored.ok ? stored.value : null
  const list = fieldOf(value, 'cases')
  const raws: readonly unknown[] = Array.isArray(list) ? list : []
  const read = raws.map((raw) => ({ raw, salvaged: salvageDossier(raw) }))
  const sent = {
    case: fieldOf(fieldOf(value, 'sent'), 'case'),
    person: fieldOf(fieldOf(value, 'sent'), 'person'),
  }
  return {
    cases: read.flatMap(({ salvaged }) => (salvaged ? [salvaged.dossier] : [])),
    sent: isSent(sent) ? sent : null,
    damaged: read.flatMap(({ raw, salvaged }, i) => (salvaged ? [] : [damagedOf(raw, i)])),
    leftOut: new Map(
      read.flatMap(({ raw, salvaged }) =>
        salvaged && salvaged.leftOut.length > 0
          ? [[salvaged.dossier.id, { raw, problems: salvaged.leftOut }] as const]
          : [],
      ),
    ),
  }
}

function damagedOf(raw: unknown, place: number): DamagedDossier {
  const parsed = parseDossier(raw)
  return { id: `tab-${place}`, revision: 0, raw, errors: parsed.ok ? [] : parsed.errors }
}

/**
 * Keep these things in the tab. Gives why the browser did not, and they are in memory alone; null when it did. On a shared
 * device nothing is kept, and what was kept goes.
 */
export function writeTab({ cases, sent }: TabDesk): TabProblem | null {
  const nothing = isShared() || (cases.length === 0 && sent === null)
  return keepInTab(key, nothing ? null : JSON.stringify({ cases, sent }))
}

const isSent = (sent: Readonly<Record<keyof Sent, unknown>>): sent is Sent =>
  typeof sent.case === 'string' && typeof sent.person === 'string'
