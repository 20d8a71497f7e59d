import { createHash } from 'node:crypto'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { problemsOf, scriptsOf } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import { headerPolicy } from '@/scripts/build/policy'
import { pages, policyOf, read } from './site'

describe.each(pages)('%s', (page) => {
  const html = read(page)
  const policy = policyOf(html)

  test('states its policy right after the charset', () => {
    expect(html).toMatch(/<head><meta charset="utf-8"\s*\/?><meta http-equiv="Content-Security-Policy"/i)
  })

  test('carries nothing that its policy blocks', () => {
    expect(problemsOf(html, isInteractive(page))).toEqual([])
  })

  test('allows each of its inline scripts by hash, and no other', () => {
    const inline = scriptsOf(html).filter(({ attributes }) => !attributes.includes('src='))
    const hashes = inline.map(
      ({ text }) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
    )
    const allowed = policy.match(/'sha256-[^']+'/g) ?? []
    expect(new Set(allowed)).toEqual(new Set(hashes))
    expect(policy).not.toMatch(/unsafe-|https?:|\*/)
  })

  test('passes a public evaluator without a high finding', () => {
    const findings = new CspEvaluator(new CspParser(headerPolicy(policy)).csp).evaluate()
    const high = findings.filter(({ severity }) =>
      [Severity.HIGH, Severity.SYNTAX, Severity.HIGH_MAYBE].includes(severity),
    )
    expect(high.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([])
  })
})

test('the evaluator does find a policy that is too loose', () => {
  const findings = new CspEvaluator(new CspParser("script-src 'unsafe-inline'").csp).evaluate()
  expect(findings.map(({ severity }) => severity)).toContain(Severity.HIGH)
})
