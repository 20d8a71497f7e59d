import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as ts from 'typescript'
import { expect, test } from 'vitest'

/** Signs that mean the same in every language: a mark of a note, an arrow that a word stands beside, an address. */
const allowed = /^(\[|\] |\]|\*|→|›|\/)$/

/** Attributes that hold no words. */
const wordless = new Set([
  'className',
  'href',
  'id',
  'key',
  'htmlFor',
  'viewBox',
  'transform',
  'd',
  'name',
  'field',
])

function screensIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(folder, file))
}

test('the signs of a sentence come from its language, not from a screen', () => {
  const faults = ['components', 'app'].flatMap(screensIn).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: string[] = []
    const add = (node: ts.Node, text: string) => {
      const sign = text.trim()
      if (/[.,:;·()?!–]/.test(sign) && !allowed.test(sign)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        found.push(`${file}:${line + 1} ${sign}`)
      }
    }
    const visit = (node: ts.Node): void => {
      if (
        ts.isJsxAttribute(node) &&
        (wordless.has(node.name.getText()) || /^(data|aria-(de|labe)\w+by)/.test(node.name.getText()))
      )
        return
      if (ts.isJsxText(node)) add(node, node.text)
      if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression))
        add(node, node.expression.text)
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        for (const { text } of parts) if (/[:;,.·] |^[:;,]| [·(]/.test(text)) add(node, text)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
  expect(faults).toEqual([])
})
