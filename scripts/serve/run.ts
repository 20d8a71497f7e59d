import { join } from 'node:path'
import { exportSite } from '../build/export-site'
import { isFresh } from '../build/stamp'
import { listenProblem, readPort } from './port'
import { startServer } from './server'

const root = process.cwd()
const port = readPort(process.env.PORT)

if (port === undefined) {
  console.error(`PORT is "${process.env.PORT}", which is not a port. Give a whole number from 1 to 65535.`)
  process.exit(1)
}

try {
  if (!isFresh(root)) await exportSite(root)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

try {
  const server = await startServer({ port, dir: join(root, 'out') })
  console.log(`Residence Routes Belgium is at ${server.url} (Ctrl+C stops it)`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(listenProblem(error, port))
  process.exit(1)
}
