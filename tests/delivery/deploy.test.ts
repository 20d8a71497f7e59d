import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { securityHeaders } from '@/scripts/build/headers'
import { forgetFile, forgetting } from '@/scripts/serve/server'
import { files } from './site'

/** The files for other servers. */
const deploys = [
  'docs/deploy/nginx.conf',
  'docs/deploy/Caddyfile',
  'docs/deploy/apache.conf',
  'public/_headers',
]

describe.each(deploys)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const line = (name: string) => text.split('\n').find((one) => new RegExp(`\\b${name}\\b`, 'i').test(one))

  test('sends the headers of our own server', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(line(name), name).toContain(value)
    expect(line('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  })

  test('keeps hashed files, and asks again for everything else', () => {
    expect(text).toContain('public, max-age=31536000, immutable')
    expect(text).toContain('_next/static')
    expect(text, 'sentences, whose names change with what they say').toMatch(/\/texts\)?\//)
  })

  test('has the browser wipe its storage at one address alone', () => {
    expect(text).toContain(forgetFile)
    expect(text.replaceAll('\\"', '"')).toContain(forgetting)
    expect(text.match(/clear-site-data/gi)).toHaveLength(1)
  })
})

test('the export brings the headers for static hosts', () => {
  expect(files).toContain('_headers')
  expect(files).toContain(forgetFile.slice(1))
})
