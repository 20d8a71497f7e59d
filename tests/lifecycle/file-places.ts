import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { reachable } from '@/tests/lifecycle/support'

/** The lives of files that begin with an application. */
export const applications = lifecycles.filter(({ procedure }) => procedure !== 'return')

/** The region that a file is named for. */
export const fileRegion = (lifecycle: Lifecycle) => Object.keys(lifecycle.regions)[0] ?? ''

/** Every pair of a state of the file and one of the appeal that can be reached, with a shortest way to it. */
export const places = applications.flatMap((lifecycle) => {
  const region = fileRegion(lifecycle)
  const pairs = new Map<
    string,
    { readonly at: Readonly<Record<string, string>>; path: readonly DossierEvent[] }
  >()
  for (const { at, path } of reachable(lifecycle).values()) {
    const key = `${at[region]} / ${at.appeal}`
    if (path.length > 0 && !pairs.has(key)) pairs.set(key, { at, path })
  }
  return [...pairs].map(([key, place]) => ({
    name: `${lifecycle.procedure}: ${key}`,
    lifecycle,
    region,
    ...place,
  }))
})
