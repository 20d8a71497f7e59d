import { describe, expect, it } from 'vitest'
import type { TimeLimitId } from '@/content/law/time-limits'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'
import type { UrgentId } from '@/machines/routes/urgent'

/** What the check calls urgent, and the time limit whose day the calculator, the sheet and the desk show. */
const clocks: Readonly<Partial<Record<UrgentId, TimeLimitId>>> = {
  'term-to-leave-runs': 'term-to-leave',
  'urgent-request-may-run': 'urgent-suspension',
  'order-appeal-may-run': 'annulment',
  'transfer-appeal-may-run': 'transfer-appeal',
  'stay-appeal-may-run': 'annulment',
  'protection-appeal-may-run': 'protection-appeal',
}

describe.each(locales)('in %s', (locale) => {
  it.each(Object.entries(clocks))('%s is called as its time limit is: %s', async (urgent, limit) => {
    const [{ routesText }, { deadlineText }] = await Promise.all([
      languages[locale].routes(),
      languages[locale].deadlines(),
    ])
    const [name = ''] = deadlineText.limits[limit].name.split(/\s?:/)
    expect(routesText.urgent[urgent as UrgentId].name.slice(0, name.length)).toBe(name)
  })
})
