import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, helped } from '../lib/arguments'
import { outdated, readReport, reasonOf, type Survivor } from './survivors'

/** Hands its arguments on. */
const command: Command = {
  name: 'mutate',
  about:
    'Changes the logic piece by piece, and lists the changes that no test notices and no reason explains.',
  ways: ['[--one-of <number>] [--tests <part of a path>] [--mutate <file>] and other options of stryker run'],
  options: {},
}

const report = '.cache/mutation/report.json'
const page = 'docs/survivors.md'

/**
 * Runs Stryker. A run that was broken off is taken up where it stopped, as long as neither the code nor the tests have
 * changed.
 */
function main(all: readonly string[]): number {
  const { value: number = '1', rest } = taken('--one-of', all)
  const oneOf = Number(number)
  if (!Number.isInteger(oneOf) || oneOf < 1) {
    console.error('--one-of: a whole number from 1 is allowed; one of so many changes is tried')
    return 2
  }
  const { value: tests, rest: args } = taken('--tests', rest)
  if (tests === '') {
    console.error('--tests: a part of the path of a file of tests is allowed, such as tests/lifecycle')
    return 2
  }
  rmSync(report, { force: true })
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js'
  mkdirSync('.cache/mutation', { recursive: true })
  const kept = resolve('.cache/mutation', `kept-${stateOf(all)}.json`)
  const env = {
    ...process.env,
    MUTANTS_KEPT: kept,
    MUTANTS_ONE_OF: number,
    ...(tests && { MUTANTS_TESTS: tests }),
  }
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...args], { stdio: 'inherit', env })
  if (!existsSync(report)) return status || 1
  rmSync(kept, { force: true })
  const { files, survivors, noticed, tried } = readReport(report, oneOf)
  const unexplained = survivors.filter((survivor) => !reasonOf(survivor))
  // A sample leaves out survivors that have a reason, and some of the tests leave in others.
  const old = oneOf === 1 && tests === undefined ? outdated(files, survivors) : []
  const score = ((100 * noticed) / tried).toFixed(1)
  const which = oneOf === 1 ? '' : ` of a sample, one of ${oneOf},`
  console.log(`\n${noticed} of ${tried} changes${which} were noticed: ${score} %`)
  for (const one of unexplained) console.log(`No reason: ${said(one)}`)
  for (const one of old) console.log(`No longer a survivor, take its reason out: ${one}`)
  if (all.length === 0 && unexplained.length + old.length === 0) {
    writeFileSync(page, pageOf(survivors, `${noticed} of ${tried}`, score))
    console.log(`The list is in ${page}`)
  }
  return status || (unexplained.length + old.length > 0 ? 1 : 0)
}

/** What follows an option, empty where nothing does and undefined where it is not given; and the other arguments. */
function taken(option: string, all: readonly string[]) {
  const at = all.indexOf(option)
  return at < 0 ? { rest: all } : { value: all[at + 1] ?? '', rest: all.toSpliced(at, 2) }
}

/** Tells apart what a run looks at: the code, the tests, and what was asked for. */
function stateOf(args: readonly string[]): string {
  const hash = createHash('sha256').update(args.join('\n'))
  for (const folder of ['machines', 'cases', 'content', 'components', 'scripts', 'tests']) {
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    for (const file of all.filter((one) => /\.\w+$/.test(one)).sort())
      hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const said = ({ file, line, code, into }: Survivor) => `${file}:${line}: ${code} → ${into}`

function pageOf(survivors: readonly Survivor[], noticed: string, score: string): string {
  const files = [...new Set(survivors.map(({ file }) => file))].sort()
  const tables = files.map((file) => {
    const rows = survivors
      .filter((survivor) => survivor.file === file)
      .map((one) => `| \`${cell(one.code)}\` | \`${cell(one.into)}\` | ${reasonOf(one)} |`)
    return `## ${file}\n\n| code | changed into | why no test notices |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Changes that no test notices

Written by \`npm run mutate\`, which tried every small change of the logic in \`machines/\` and \`cases/\`: ${noticed} were noticed by a test (${score} %). The rest, each with its reason (\`scripts/mutation/reasons.csv\`):

${tables.join('\n')}`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', 'ˋ')

if (!helped(command)) process.exitCode = main(process.argv.slice(2))
