import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFileNames, dataFiles } from '@/components/data/files'
import { type RunningServer, startServer } from '@/scripts/serve/server'
import { files, out } from './site'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ port: 0, dir: out })
})
afterAll(() => server.close())

test('the export holds the files for programs, and each is as it was made', async () => {
  const there = files.filter((file) => file.startsWith('data/') && !/\.(?:br|gz)$/.test(file))
  expect(there.sort()).toEqual(dataFileNames.map((name) => `data/${name}`).sort())
  for (const { name, text } of await dataFiles())
    expect(readFileSync(join(out, 'data', name), 'utf8') === text, name).toBe(true)
})

test.each([
  ['limits.json', 'application/json'],
  ['limits.schema.json', 'application/json'],
  ['return.jsonld', 'application/ld+json'],
  ['return.dmn', 'application/xml'],
])('%s is served as %s', async (name, type) => {
  const answer = await fetch(`${server.url}/data/${name}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain(type)
})
