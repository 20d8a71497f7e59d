import { join } from 'node:path'
import { test } from '@playwright/test'
import { installed, startHost } from '@/scripts/serve/hosts'
import { leavesNothingAfterDeleting, leavesNothingAfterLeaving } from './support/left-on-disk'

// `npm test` says which hosts are installed and tried, and which are not.
for (const host of installed()) {
  test(`${host.name} with its file of docs/deploy: deleting and leaving leave nothing on the disk`, async () => {
    const running = await startHost(host, join(process.cwd(), 'out'))
    try {
      await leavesNothingAfterDeleting(running.url)
      await leavesNothingAfterLeaving(running.url)
    } finally {
      await running.close()
    }
  })
}
