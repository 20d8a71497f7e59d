import type { ProcedureId } from '@/machines/engine/procedure'
import { procedureLoaders } from '@/machines/procedures/registry'
import { budgets, sentSize } from '@/scripts/test/budgets'
import { openCheck } from './support/check'
import { expect, test } from './support/journey'

for (const id of Object.keys(procedureLoaders) as ProcedureId[]) {
  test(`${id}: the script up to the first question keeps its budget`, async ({ page }) => {
    const asked = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      // What a page hands to its scripts weighs as part of the page.
      if (request.resourceType() === 'script' && !pathname.includes('/texts/')) asked.add(pathname)
    })
    await openCheck(page, id)
    const kB = [...asked].reduce((total, path) => total + sentSize('out', path), 0) / 1000
    expect(kB).toBeGreaterThan(100)
    expect(kB).toBeLessThanOrEqual(budgets.firstQuestion.script)
  })
}
