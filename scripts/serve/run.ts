import { join } from 'node:path'
import { exportSite } from '../build/export-site'
import { isFresh } from '../build/stamp'
import { freePort, listenProblem, readPort } from './port'
import { startServer } from './server'

const root = process.cwd()
const [argument] = process.argv.slice(2)
const port = readPort(process.env.PORT)

if (argument !== undefined) {
  fail(`"${argument}" is one argument too many. Choose the port like this: PORT=4000 npm start`)
}
if (port === undefined) {
  fail(`PORT is "${process.env.PORT}", which is not a port. Give a whole number from 1 to 65535.`)
}

// Before the build, so that nobody waits for it only to learn that the port is taken.
await freePort(port).catch((error: unknown) => fail(listenProblem(error, port)))

if (!isFresh(root)) {
  await exportSite(root).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  )
}

const server = await startServer({ port, dir: join(root, 'out') }).catch((error: unknown) =>
  fail(listenProblem(error, port)),
)
console.log(`Residence Routes Belgium is at ${server.url} (Ctrl+C stops it)`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
