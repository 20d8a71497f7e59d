import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { parseDossierText } from '@/cases/dossier/parse'
import { readDossierFile } from '@/cases/exchange/files'
import { freshDevice, must, openTab, put } from '@/tests/storage/device'

/** What the release that introduced version 2 wrote, with every fact and every type of event it knew. */
const folder = 'tests/cases/written-by-version-2'
const passphrase = 'seven green bicycles'
const text = (name: string) => readFileSync(`${folder}/${name}.json`, 'utf8')

function written(): Dossier {
  const parsed = parseDossierText(text('dossier'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

describe('what version 2 wrote still opens', () => {
  freshDevice()

  test('a file of one dossier, whole', () => {
    expect(written()).toEqual(JSON.parse(text('dossier')))
  })
  test('holds the facts and the types of event of that day', () => {
    const [mother] = written().persons
    const { household } = written()
    expect(Object.keys({ ...household, ...mother.facts }).length).toBeGreaterThanOrEqual(100)
    expect(mother.events.length).toBeGreaterThanOrEqual(80)
  })
  test('a file of two dossiers', async () => {
    expect(await readDossierFile(text('dossiers'))).toEqual({
      ok: true,
      dossiers: JSON.parse(text('dossiers')).cases,
    })
  })
  test('a hand-over', async () => {
    expect(await readDossierFile(text('hand-over'))).toEqual({
      ok: true,
      dossiers: [JSON.parse(text('hand-over'))],
    })
  })
  test('an encrypted file', async () => {
    expect(await readDossierFile(text('encrypted'), { passphrase })).toEqual({
      ok: true,
      dossiers: [written()],
    })
  })
  test('a desk without a passphrase', async () => {
    await fillDevice('desk-plain')
    expect(must(await (await openTab()).list())).toEqual({
      cases: [{ dossier: written(), revision: 1 }],
      damaged: [],
    })
  })
  test('a desk with a passphrase', async () => {
    await fillDevice('desk-sealed')
    const store = await openTab()
    expect(store.state()).toBe('locked')
    must(await store.unlock(passphrase))
    expect(must(await store.list())).toEqual({
      cases: [{ dossier: written(), revision: 1 }],
      damaged: [],
    })
  })
})

/** Put the records of a database that was written down into the device. */
async function fillDevice(name: string): Promise<void> {
  const { header, records } = JSON.parse(text(name), (_, value) =>
    typeof value?.base64 === 'string' ? Uint8Array.from(Buffer.from(value.base64, 'base64')) : value,
  )
  // A first tab makes the database.
  ;(await openTab()).close()
  for (const record of records) await put(record)
  if (header) await put(header, 'vault', 'header')
}
