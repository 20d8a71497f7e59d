const ts = require('typescript')

/**
 * Compiles the ICU messages in a module. A message is a string literal with braces or angle brackets; every other string
 * stays as it is.
 *
 * @param {string} source the module as TypeScript
 * @param {string} path its file, for the message of an error
 * @param {(message: string) => unknown} compile gives a string, or a list that JSON can write
 * @returns {string} the module with its messages compiled
 * @throws {Error} for a template with a value and a place: a message is one literal, so that it can be translated
 */
function compileSource(source, path, compile) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) {
      if (isMessage(node.text)) {
        changes.push({ start: node.getStart(), end: node.end, text: JSON.stringify(compile(node.text)) })
      }
    } else if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      if (parts.some(({ text }) => isMessage(text))) {
        throw new Error(`${path}: a message with places has to be one literal: ${node.getText()}`)
      }
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return changes.reduceRight(
    (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end),
    source,
  )
}

/** @param {string} text */
const isMessage = (text) => /[{}<>]/.test(text)

module.exports = { compileSource }
