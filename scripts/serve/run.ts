import { join } from 'node:path'
import { exportSite } from '../build/export-site'
import { isFresh } from '../build/stamp'
import { type Command, run } from '../lib/arguments'
import { freePort, listenProblem, readPort } from './port'
import { startServer } from './server'

const command: Command = {
  name: 'start',
  about:
    'Serves the built site, and builds it first where it is not fresh. PORT=4000 npm start chooses the port.',
  options: {},
}

await run(command, async () => {
  const root = process.cwd()
  const port = readPort(process.env.PORT)
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
  return `Residence Routes Belgium is at ${server.url} (Ctrl+C stops it)`
})

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
