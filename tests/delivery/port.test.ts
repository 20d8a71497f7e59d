import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, listenProblem, readPort } from '@/scripts/serve/port'

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
])('PORT=%s means port %s', (text, port) => {
  expect(readPort(text)).toBe(port)
})

test.each(['0', '65536', '-1', '80.5', 'abc', '1e3', ' 80'])('PORT="%s" is no port', (text) => {
  expect(readPort(text)).toBeUndefined()
})

test('a taken port is named, with what to do about it, in one line', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const error: unknown = await freePort(port).catch((thrown: unknown) => thrown)
  other.close()
  expect(listenProblem(error, port)).toBe(
    `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`,
  )
})
