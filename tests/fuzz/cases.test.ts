import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import { dossierFile, dossiersFile, encryptedFile, planImport, readDossierFile } from '@/cases/exchange/files'
import { handOver, handOverItems } from '@/cases/exchange/hand-over'
import { linesOf } from '@/tests/support/problems'
import { type Dice, dice, files, graft, inTime, patience, spoil, Tally } from './spoil'

const passphrase = 'seven green bicycles'
const fewestRounds = 10

const folder = 'tests/cases/samples'
const older = 'tests/cases/written-by-version-2'
const samples = [
  ...readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  readFileSync(`${older}/dossier.json`, 'utf8'),
]
const several = dossiersFile([dossierOfOne({ whereabouts: 'abroad' }), dossierOfOne({})])
const handedOver = samples.map((sample) => {
  const dossier = readOrThrow(sample)
  return dossierFile(handOver(dossier, handOverItems(dossier)))
})
const sealed = await Promise.all(samples.map((sample) => encryptedFile(sample, passphrase, fewestRounds)))

function readOrThrow(text: string): Dossier {
  const read = parseDossierText(text)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.value
}

/** The cases that stand on the device while a file is read. */
const here: readonly Dossier[] = samples.map((text, n) => ({
  ...readOrThrow(text),
  id: `00000000-0000-4000-8000-00000000000${n}`,
}))

type Spoiler = (text: string, roll: Dice) => string
const kinds: Readonly<Record<string, readonly [seeds: readonly string[], spoilers: readonly Spoiler[]]>> = {
  'a case': [samples, [graft, spoil, spoil]],
  'several cases': [[several], [graft, spoil, spoil]],
  'a hand-over': [handedOver, [graft, spoil, spoil]],
  'a sealed file': [sealed, [graft, spoil]],
  'a sealed file that is broken inside': [samples, [graft, spoil]],
}

describe.each(Object.entries(kinds))('spoilt files: %s', (kind, [seeds, spoilers]) => {
  test(
    'each is taken whole or refused with a reason, and changes nothing of what is there',
    async () => {
      const roll = dice(2026)
      const tally = new Tally(kind)
      const before = JSON.stringify(here)
      for (let n = 0; n < files; n++) {
        const seed = seeds[n % seeds.length] ?? ''
        const spoilt = (spoilers[n % spoilers.length] ?? spoil)(seed, roll)
        const text = kind.endsWith('inside') ? await encryptedFile(spoilt, passphrase, fewestRounds) : spoilt
        const { value: read, took } = await inTime(text, () =>
          readDossierFile(text, { passphrase, fewestRounds }),
        )
        if (read.ok) {
          tally.add('taken', took)
          // Nothing of a file that is taken falls by the way, and nothing of what is there.
          if (spoilt.includes('"schemaVersion": 2') && !kind.includes('several'))
            expect(read.dossiers).toEqual([JSON.parse(spoilt.replace(/^\uFEFF/, ''))])
          for (const dossier of read.dossiers) expect(readOrThrow(dossierFile(dossier))).toEqual(dossier)
          const steps = planImport(read.dossiers, here)
          expect(steps.map(({ incoming }) => incoming)).toEqual(read.dossiers)
          for (const { current } of steps) if (current !== null) expect(here).toContain(current)
        } else {
          tally.add(`refused (${read.why})`, took)
          if (read.why !== 'errors') continue
          expect(read.errors.length).toBeGreaterThan(0)
          for (const line of linesOf(read)) expect(line).not.toMatch(/undefined|\{\w+\}/)
        }
      }
      expect(JSON.stringify(here)).toBe(before)
      tally.print()
      // Files were taken and files were refused, else nothing was tried.
      expect(tally.of('taken')).toBeGreaterThan(0)
      expect(files - tally.of('taken')).toBeGreaterThan(files / 10)
    },
    patience,
  )
})
