import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '@/scripts/test/find-chromium'

const folder = mkdtempSync(join(tmpdir(), 'chromium-'))

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}

test('CHROMIUM_PATH comes first', () => {
  program('chromium')
  const chosen = program('my-browser')
  expect(findChromium({ NODE_ENV: 'test', CHROMIUM_PATH: chosen, PATH: folder })).toBe(chosen)
})

test('a CHROMIUM_PATH that leads nowhere is named, not passed over', () => {
  const env = { NODE_ENV: 'test', CHROMIUM_PATH: '/no/such/browser', PATH: folder } as const
  expect(() => findChromium(env)).toThrow('/no/such/browser')
})

test('then the usual names on the search path', () => {
  const chromium = program('chromium')
  expect(findChromium({ NODE_ENV: 'test', PATH: folder })).toBe(chromium)
})
