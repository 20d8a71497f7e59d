import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ensureChromium, findChromium, findLightChromium, type World } from '@/scripts/test/find-chromium'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function program(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}

const world = (folder: string, rest: Partial<World> = {}): World => ({
  env: { PATH: folder },
  places: [],
  apt: false,
  run: () => false,
  ...rest,
})

describe('finding Chromium', () => {
  test('CHROMIUM_PATH comes first', () => {
    const folder = emptyFolder()
    program(folder, 'chromium')
    const chosen = program(folder, 'my-browser')
    expect(findChromium(world(folder, { env: { CHROMIUM_PATH: chosen, PATH: folder } }))).toBe(chosen)
  })

  test('a CHROMIUM_PATH that leads nowhere is named, not passed over', () => {
    const folder = emptyFolder()
    program(folder, 'chromium')
    const env = { CHROMIUM_PATH: '/no/such/browser', PATH: folder }
    expect(() => findChromium(world(folder, { env }))).toThrow('/no/such/browser')
  })

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    '%s on the search path is found',
    (name) => {
      const folder = emptyFolder()
      const path = program(folder, name)
      expect(findChromium(world(folder))).toBe(path)
    },
  )

  test('then the places where it stands on other systems', () => {
    const path = program(emptyFolder(), 'Google Chrome')
    expect(findChromium(world(emptyFolder(), { places: [path] }))).toBe(path)
  })
})

describe('finding the lightest Chromium', () => {
  test("Debian's headless shell is taken before a whole browser, which is found without it", () => {
    const folder = emptyFolder()
    const whole = program(folder, 'chromium')
    expect(findLightChromium(world(folder))).toBe(whole)
    const light = program(folder, 'chromium-headless-shell')
    expect(findLightChromium(world(folder))).toBe(light)
    expect(findChromium(world(folder))).toBe(whole)
  })

  test('CHROMIUM_PATH comes first', () => {
    const folder = emptyFolder()
    program(folder, 'chromium-headless-shell')
    const chosen = program(folder, 'my-browser')
    expect(findLightChromium(world(folder, { env: { CHROMIUM_PATH: chosen, PATH: folder } }))).toBe(chosen)
  })
})

describe('when none is there', () => {
  test('it is installed, and the installed one is used', () => {
    const folder = emptyFolder()
    const run = () => program(folder, 'chromium') !== ''
    expect(ensureChromium(world(folder, { run }))).toBe(join(folder, 'chromium'))
  })

  test('a whole browser is installed where no headless shell is packaged', () => {
    const folder = emptyFolder()
    const run = (_: string, rest: readonly string[]) =>
      !rest.includes('chromium-headless-shell') && program(folder, 'chromium') !== ''
    expect(ensureChromium(world(folder, { apt: true, run }))).toBe(join(folder, 'chromium'))
  })

  test("Playwright's download is tried last", () => {
    const folder = emptyFolder()
    const tried: string[] = []
    const run = (name: string, rest: readonly string[]) => {
      tried.push([name, ...rest].join(' '))
      return false
    }
    expect(() => ensureChromium(world(folder, { run }))).toThrow('CHROMIUM_PATH')
    expect(tried.at(-1)).toBe('npx playwright install chromium')
  })

  test('and it cannot be installed, the message says what to do', () => {
    expect(() => ensureChromium(world(emptyFolder()))).toThrow('sudo apt-get install chromium')
  })
})
