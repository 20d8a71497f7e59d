import { describe, expect, it } from 'vitest'
import type { Letter } from '@/machines/letters/letter'
import { letterLoaders } from '@/machines/letters/registry'
import { typesOf } from '@/machines/lifecycle/replay'
import { procedureLoaders } from '@/machines/procedures/registry'

const procedures = await Promise.all(Object.values(procedureLoaders).map(({ all }) => all()))

describe.each(procedures.map((one) => [one.procedure.id, one] as const))('the letters of %s', (_, module) => {
  const known = typesOf(module.lifecycle)

  it.each(module.filing.documents)('%s: sending it is a step that this file knows', async (id) => {
    const { event }: Letter = await letterLoaders[id]()
    // A letter that lists no step moves no file.
    if (event !== undefined) expect(known).toContain(event)
  })
})
