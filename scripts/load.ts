import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { run } from '@/scripts/lib/arguments'
import { installed, startHost, versionOf } from '@/scripts/serve/hosts'

const connections = 1000
const seconds = 15
const dir = join(process.cwd(), 'out')

/** What a first visit asks for: pages that are read, pages that work, and what they load. */
const asked = [
  '/en/',
  '/en/check/',
  '/fr/',
  '/nl/check/',
  '/en/guides/return/',
  '/en/help/',
  '/ar/',
  '/en/desk/',
  '/en/worker.js',
]

interface Loaded {
  readonly name: string
  readonly perSecond: string
  readonly median: string
  readonly slowest: string
  readonly errors: number
  readonly memory: number
}

/** The site under load, on this machine alone: 1,000 connections at a time for 15 seconds, with `wrk`. */
await run(
  { name: 'load', about: 'Puts the built site under load on this machine, with wrk.', options: {} },
  async () => {
    const rows: Loaded[] = []
    const ours = await startOurs()
    rows.push(await loaded('local server', ours))
    ours.child.kill('SIGTERM')
    for (const host of installed()) {
      const running = await startHost(host, dir)
      rows.push(await loaded(`${host.name} ${versionOf(host)}`, running))
      await running.close()
    }
    return [
      `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${connections} connections, ${seconds} s each`,
      ...rows.map(
        ({ name, perSecond, median, slowest, errors, memory }) =>
          `${name.padEnd(18)}${perSecond.padStart(10)} /s  median ${median}, 99 % within ${slowest}, ${errors} errors, ${memory} MB at most`,
      ),
    ].join('\n')
  },
)

interface Running {
  readonly url: string
  readonly pid: number
}

/** The local server in a process of its own, so that its memory is its own. */
async function startOurs(): Promise<Running & { readonly child: ChildProcess }> {
  const code = `const { startServer } = await import('./scripts/serve/server.ts')
    console.log((await startServer({ port: 0, dir: ${JSON.stringify(dir)} })).url)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = await once(child.stdout, 'data')
  return { url: String(url).trim(), pid: child.pid ?? 0, child }
}

async function loaded(name: string, { url, pid }: Running): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const script = join(folder, 'ask.lua')
  writeFileSync(
    script,
    `local asked = {${asked.map((path) => JSON.stringify(path)).join(', ')}}\nlocal n = 0\n` +
      'request = function() n = n + 1 return wrk.format("GET", asked[n % #asked + 1], {["Accept-Encoding"] = "br, gzip"}) end\n',
  )
  let memory = 0
  const looking = setInterval(() => {
    memory = Math.max(memory, memoryOf(pid))
  }, 500)
  const options = [
    '-t2',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '--latency',
    '-s',
    script,
    url,
  ]
  const { stdout } = await promisify(execFile)('wrk', options)
  clearInterval(looking)
  rmSync(folder, { recursive: true })
  const [, ...failed] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout) ?? []
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(stdout) ?? []
  const found = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?'
  return {
    name,
    perSecond: found(/Requests\/sec:\s+(\S+)/),
    median: found(/50%\s+(\S+)/),
    slowest: found(/99%\s+(\S+)/),
    errors: [...failed, refused].reduce((sum, one) => sum + Number(one), 0),
    memory: Math.round(memory),
  }
}

/** The memory that a process and its children hold, in megabytes; what they share counts once (PSS). */
function memoryOf(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + shareOf(one), 0) / 1024
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It ended in the meantime.
    return 0
  }
}
