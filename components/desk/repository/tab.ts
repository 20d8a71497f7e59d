import type { Dossier } from '@/cases/dossier/format'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'

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

const nothing: TabDesk = { cases: [], sent: null }

/** What the tab keeps. A case that cannot be read is left out; never throws. */
export function readTab(): TabDesk {
  const stored = parseJson(readText())
  if (!stored.ok || typeof stored.value !== 'object' || stored.value === null) return nothing
  const { cases, sent }: { cases?: unknown; sent?: unknown } = stored.value
  const list: readonly unknown[] = Array.isArray(cases) ? cases : []
  return {
    cases: list.flatMap((item) => {
      const parsed = parseDossier(item)
      return parsed.ok ? [parsed.value] : []
    }),
    sent: isSent(sent) ? { case: sent.case, person: sent.person } : null,
  }
}

/** Keep these things in the tab. False when the browser refuses: they are then in memory alone. */
export function writeTab(desk: TabDesk): boolean {
  try {
    if (desk.cases.length === 0 && desk.sent === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(desk))
    return true
  } catch {
    return false
  }
}

function isSent(value: unknown): value is Sent {
  if (typeof value !== 'object' || value === null || !('case' in value) || !('person' in value)) return false
  return typeof value.case === 'string' && typeof value.person === 'string'
}

function readText(): string {
  try {
    return sessionStorage.getItem(key) ?? 'null'
  } catch {
    return 'null'
  }
}
