import { openTabs } from '@/cases/storage/tabs'

/** Tell the other tabs of this site that everything was deleted, so that they drop what they show. */
export function tellErased(): void {
  const tabs = openTabs(() => {})
  tabs.tell({ kind: 'erased' })
  tabs.close()
}

/** Call `listener` when another tab deleted everything, so that this one forgets its answers too. Returns a way to stop. */
export function onErased(listener: () => void): () => void {
  const tabs = openTabs((notice) => {
    if (notice.kind === 'erased') listener()
  })
  return tabs.close
}
