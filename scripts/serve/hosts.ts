import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { freePort } from './port'

/** A server of somebody else that the site can stand on, with the file of `docs/deploy/` that is for it. */
export interface Host {
  readonly name: 'nginx' | 'Caddy' | 'Apache'
  /** The file that says how it serves the site. */
  readonly file: string
  readonly program: string
  /** What makes it tell its version. */
  readonly version: string
  /** The file that the program reads: ours alone, or ours within the least that it needs. Changed files stand in `folder`. */
  readonly whole: (ours: string, at: { readonly folder: string; readonly port: number }) => string
  /** How it is started so that it stays in the foreground. */
  readonly start: (file: string) => readonly string[]
}

export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    file: 'docs/deploy/nginx.conf',
    program: '/usr/sbin/nginx',
    version: '-v',
    whole: (ours, { folder, port }) => `
daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
worker_processes auto;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
  ${ours.replace('listen 8080', `listen 127.0.0.1:${port}`)}
}`,
    start: (file) => ['-c', file, '-e', `${file}.log`],
  },
  {
    name: 'Caddy',
    file: 'docs/deploy/Caddyfile',
    program: '/usr/bin/caddy',
    version: 'version',
    whole: (ours, { folder, port }) =>
      `{\n\tadmin off\n\tstorage file_system ${folder}\n}\n${ours.replace(/^:8080 \{/m, `:${port} {\n\tbind 127.0.0.1`)}`,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  {
    name: 'Apache',
    file: 'docs/deploy/apache.conf',
    program: '/usr/sbin/apache2',
    version: '-v',
    whole: (ours, { folder, port }) => `
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'deflate', 'filter', 'alias']
  .map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
Listen 127.0.0.1:${port}
ServerLimit 20
MaxRequestWorkers 500
${ours}`,
    start: (file) => ['-D', 'FOREGROUND', '-f', file],
  },
]

/** The version of a host that is installed here; null where it is not. */
export function versionOf({ program, version }: Host): string | null {
  try {
    // nginx tells it on standard error.
    const said = execFileSync('/bin/sh', ['-c', '"$0" "$1" 2>&1', program, version], { encoding: 'utf8' })
    return /\d+\.\d+\.\d+/.exec(said)?.[0] ?? said.trim()
  } catch {
    return null
  }
}

/** The hosts that are installed here. */
export const installed = (): readonly Host[] => hosts.filter((host) => versionOf(host) !== null)

/** What is tried here and what is not, one line a host. */
export const saidOfHosts = (): string =>
  hosts
    .map((host) => {
      const version = versionOf(host)
      return `${host.name}: ${version === null ? 'not installed here, so NOT tried' : `${version}, tried`}`
    })
    .join('\n')

export interface RunningHost {
  readonly url: string
  readonly pid: number
  close(): Promise<void>
}

/**
 * Start a host by hand with its file of `docs/deploy/`, on this machine alone. The folder and the port are the only things of
 * that file that change. Throws an error with what the program said where it does not answer within ten seconds.
 * @param dir the folder of a finished export
 */
export async function startHost(host: Host, dir: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const port = await freePort(0)
  const ours = readFileSync(host.file, 'utf8').replaceAll('/srv/residence-routes', dir)
  const file = join(folder, 'conf')
  // A program that serves as somebody else has to reach its own folder.
  execFileSync('chmod', ['755', folder])
  writeFileSync(
    file,
    `${process.getuid?.() === 0 && host.name === 'nginx' ? 'user root;' : ''}${host.whole(ours, { folder, port })}`,
  )
  const child = spawn(host.program, host.start(file), { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
  const close = async () => {
    await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await answers(url)) return { url, pid: child.pid ?? 0, close }
    await later(100)
  }
  await close()
  throw new Error(`${host.name} does not answer: ${said}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/forget.txt`)).ok
  } catch {
    return false
  }
}

/** Apache and nginx take TERM as the word to stop at once, with all their processes. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([gone, later(5000).then(() => child.kill('SIGKILL'))])
}
