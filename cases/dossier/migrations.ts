import type * as z from 'zod/mini'
import { type Dossier, version1Schema } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { type Read, readAs } from '@/cases/dossier/problems'

/**
 * How a file of each earlier version is read: by the schema of its own version, so that a problem names a place
 * that its reader knows, and then brought up to today.
 */
export const olderVersions: Readonly<Record<number, (input: unknown) => Read<Dossier>>> = {
  1: (input) => {
    const read = readAs(version1Schema, input)
    return read.ok ? { ok: true, value: fromVersion1(read.value) } : read
  },
}

/** Version 1 knew one person and no household. */
const fromVersion1 = ({ facts = {}, events, notes }: z.infer<typeof version1Schema>): Dossier =>
  dossierOfOne(facts, events, notes)
