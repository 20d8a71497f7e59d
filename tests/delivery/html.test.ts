import { describe, expect, test } from 'vitest'
import { problemsOf, scriptsOf, withoutScripts, withPolicy } from '@/scripts/build/html'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

describe('a page that needs no scripts', () => {
  const html = page(
    '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script>' +
      '<link rel="stylesheet" href="/a.css"/><script type="application/ld+json">{"a":1}</script>',
    '<p>text</p><script>run("<p style=x>")</script>',
  )

  test('loses scripts and their preloads, and keeps styles, data and text', () => {
    expect(withoutScripts(html)).toBe(
      page(
        '<link rel="stylesheet" href="/a.css"/><script type="application/ld+json">{"a":1}</script>',
        '<p>text</p>',
      ),
    )
  })

  test('may then run no script at all', () => {
    expect(withPolicy(withoutScripts(html))).toContain("script-src 'none'")
  })
})

test('an inline script is allowed by the hash of its exact text', () => {
  // printf 'run()' | openssl dgst -sha256 -binary | base64
  expect(withPolicy(page('<script>run()</script>'))).toContain(
    "script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
  )
})

test('a page without a charset is refused', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('charset')
})

test.each([
  ['<p style="color:red">', 'inline style'],
  ['<style>p{}</style>', 'style block'],
  ['<button onclick="go()">', 'inline event handler'],
  ['<template id="B:0"></template>', 'content that only a script would show'],
])('%s is named as a problem', (element, problem) => {
  expect(problemsOf(page('', element), false)).toEqual([expect.stringContaining(problem)])
})

test('what a script says about styles is no problem', () => {
  const html = page('', '<script>push("<p style=x>")</script><p class="style">a style= b</p>')
  expect(problemsOf(html, true)).toEqual([])
  expect(scriptsOf(html)).toHaveLength(1)
})
