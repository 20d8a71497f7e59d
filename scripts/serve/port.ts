import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Reads the port to listen on.
 * @param text the value of PORT, or undefined when it is not set
 * @returns the port, 3000 when none is given, or undefined when the text is no port
 */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined
}

/**
 * Says in one line why the server could not start.
 * @param error what listening threw
 */
export function listenProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} needs special rights. Choose another one: PORT=3000 npm start`
  return `The server could not start on port ${port}: ${error instanceof Error ? error.message : error}`
}

/**
 * A port that can be listened on: it is let go at once.
 * @param port the one to try; 0 takes a free one
 * @throws the system's error (code EADDRINUSE, EACCES …) when it cannot be had
 */
export async function freePort(port: number): Promise<number> {
  const probe = createServer().listen(port)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : port
}
