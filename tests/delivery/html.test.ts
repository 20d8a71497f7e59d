import { describe, expect, test } from 'vitest'
import {
  inlineScriptsOf,
  policyOf,
  problemsOf,
  scriptAddressesOf,
  scriptsOf,
  withoutScripts,
  withPolicy,
} from '@/scripts/build/html'
import { trustedTypesScript } from '@/scripts/build/trusted-types'

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
  expect(policyOf(withPolicy(page('<script>run()</script>')))).toContain(
    " 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
  )
})

test('what may become a script is said before every other script, and on a page without scripts nothing may', () => {
  const html = withPolicy(page('<script>run()</script>'))
  expect(inlineScriptsOf(html)).toEqual([trustedTypesScript, 'run()'])
  expect(policyOf(html)).toContain("require-trusted-types-for 'script'; trusted-types default")
  expect(policyOf(withPolicy(page('')))).toContain("trusted-types 'none'")
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

describe('what a regular expression would misread', () => {
  test('a script is one however it is written', () => {
    const html = page('', "<SCRIPT src='/a.js' data-x='>'></SCRIPT ><script\nsrc=/b.js></script\n>")
    expect([...scriptAddressesOf(html)]).toEqual(['/a.js', '/b.js'])
    expect(withoutScripts(html)).toBe(page('', ''))
  })

  test('a tag in a comment, an attribute or a text field is none', () => {
    const html = page(
      '',
      '<!-- <script>run()</script> --><p title="<script>">a</p><textarea><style></textarea>',
    )
    expect(scriptsOf(html)).toEqual([])
    expect(problemsOf(html, false)).toEqual([])
    expect(withoutScripts(html)).toBe(html)
  })

  test('an attribute needs no quotes, and may stand in a template or where scripts do not run', () => {
    expect(problemsOf(page('', '<p style=color:red>a</p>'), true)).toHaveLength(1)
    expect(problemsOf(page('', '<template><b onclick=go()>a</b></template>'), true)).toHaveLength(1)
    expect(problemsOf(page('', '<noscript><i style="x">a</i></noscript>'), true)).toHaveLength(1)
  })

  test('a policy that a text mentions is not the policy of the page', () => {
    const html = withPolicy(
      page('', '<p>&lt;meta http-equiv="Content-Security-Policy" content="none"&gt;</p>'),
    )
    expect(policyOf(html)).toContain("default-src 'none'")
  })
})
