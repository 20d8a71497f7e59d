import { fieldOf } from '@/cases/dossier/field'
import { databaseName } from '@/cases/storage/database-names'

/** What one tab tells the others. It names records by their random ids and carries nothing of a case. */
export type Notice =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'deleted'; readonly id: string }
  /** A passphrase was set, changed or removed. */
  | { readonly kind: 'vault-changed' }
  | { readonly kind: 'locked' }
  /** Everything was deleted; a tab that still shows a case has to drop it. */
  | { readonly kind: 'erased' }

const kinds: readonly unknown[] = ['saved', 'deleted', 'vault-changed', 'locked', 'erased']

export interface Tabs {
  readonly tell: (notice: Notice) => void
  readonly close: () => void
}

/**
 * Talk to the other tabs of this site about a database. Without a channel in the browser nothing arrives; saving still
 * compares revisions.
 */
export function openTabs(onNotice: (notice: Notice) => void, database = databaseName): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(database)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNotice(data)) onNotice(data)
  }
  return { tell: (notice) => channel.postMessage(notice), close: () => channel.close() }
}

/** Another release of this site may be open in another tab. */
function isNotice(data: unknown): data is Notice {
  return kinds.includes(fieldOf(data, 'kind'))
}
