import { join } from 'node:path'
import { startServer } from '../serve/server'

/** Serves the finished export for the browser journeys; Playwright starts and ends it. */
const server = await startServer({
  port: Number(process.env.BROWSER_TEST_PORT),
  dir: join(process.cwd(), 'out'),
})
console.log(server.url)
