import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** The same engine without windows, as Debian packages it. */
const shell = 'chromium-headless-shell'

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
]

/** Where to look and how to install, so that a test can put a small world in place of the real one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Full paths tried after the names on the search path. */
  readonly places: readonly string[]
  /** Whether apt may install: Debian, as root. */
  readonly apt: boolean
  /** Runs one command of an installation and tells whether it succeeded. */
  readonly run: (program: string, rest: readonly string[]) => boolean
}

const thisMachine: World = {
  env: process.env,
  places: usualPlaces,
  apt: existsSync('/etc/debian_version') && process.getuid?.() === 0,
  run,
}

/**
 * Looks for a Chromium that is already here: CHROMIUM_PATH, then the usual names and places, then one
 * that Playwright downloaded earlier.
 * @returns the path of the program, or undefined when there is none
 * @throws Error when CHROMIUM_PATH names something that cannot be run
 */
export function findChromium({ env, places }: World = thisMachine): string | undefined {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(
      `CHROMIUM_PATH is "${env.CHROMIUM_PATH}", but no program is there. Correct it or unset it.`,
    )
  }
  return [...onPath(names, env), ...places].find(isProgram)
}

/**
 * Looks for the program that takes least to run a journey: CHROMIUM_PATH, then Debian's headless shell, which takes a
 * quarter less than a whole browser, then that browser. The shell keeps less in a profile than a person's browser does.
 * @returns the path of the program, or undefined when there is none
 * @throws Error when CHROMIUM_PATH names something that cannot be run
 */
export function findLightChromium(world: World = thisMachine): string | undefined {
  const { env } = world
  const found = env.CHROMIUM_PATH ? undefined : onPath([shell], env).find(isProgram)
  return found ?? findChromium(world)
}

function onPath(programs: readonly string[], { PATH = '' }: World['env']): readonly string[] {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Finds a Chromium or installs one: with apt on Debian as root, else Playwright's download.
 * @returns the path of the program
 * @throws Error saying what to do when none can be had
 */
export function ensureChromium(world: World = thisMachine): string {
  const present = findChromium(world)
  if (present !== undefined) return present
  for (const commands of installs(world)) {
    const done = commands.every(([program, ...rest]) => world.run(program, rest))
    const installed = done ? findChromium(world) : undefined
    if (installed !== undefined) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome yourself ' +
      '(Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the program, then run npm test again.',
  )
}

type Command = readonly [program: string, ...rest: string[]]

/** The ways to install, best first; each is a list of commands that must all succeed. */
function installs({ apt }: World): Command[][] {
  const withApt: Command[][] = apt
    ? [
        [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', 'chromium', shell],
        ],
        // Older releases package no shell.
        [['apt-get', 'install', '-y', 'chromium']],
      ]
    : []
  return [...withApt, [['npx', 'playwright', 'install', 'chromium']]]
}

function run(program: string, rest: readonly string[]): boolean {
  console.log(`> ${[program, ...rest].join(' ')}`)
  const { status } = spawnSync(program, [...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  })
  return status === 0
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
