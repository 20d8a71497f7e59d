import { act } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { loadAids } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'

/** Wait until a page stays the same: parts that are loaded say so, or show nothing, until they are there. */
export async function settled(page: Node): Promise<void> {
  // What is said of a second language shows nothing until it is there, however long that takes.
  await act(async () => void (await loadAids(en)))
  let before: string | null = null
  await vi.waitFor(
    () => {
      const now = page.textContent
      const stays = now === before
      before = now
      expect(now).not.toContain(ui.common.loading)
      expect(stays).toBe(true)
    },
    { timeout: 20_000, interval: 100 },
  )
}
