import { createHash } from 'node:crypto'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '@/scripts/build/elements'
import { inlineScriptsOf, policyOf, problemsOf } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import { headerPolicy } from '@/scripts/build/policy'
import { pages, read } from './site'

describe.each(pages)('%s', (page) => {
  const html = read(page)
  const policy = policyOf(html) ?? ''

  test('states its policy right after the charset', () => {
    const head = elementsOf(html).findIndex(({ name }) => name === 'head')
    const [charset, stated] = elementsOf(html).slice(head + 1)
    expect(charset?.attributes.get('charset')?.toLowerCase()).toBe('utf-8')
    expect(stated?.attributes.get('http-equiv')).toBe('Content-Security-Policy')
  })

  test('carries nothing that its policy blocks', () => {
    expect(problemsOf(html, isInteractive(page))).toEqual([])
  })

  test('allows each of its inline scripts by hash, and no other', () => {
    const hashes = inlineScriptsOf(html).map(
      (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
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
