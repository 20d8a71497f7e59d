const { compileSource } = require('./compile-source.cjs')

/**
 * A loader of the build (docs/adr/0009): compiles the ICU messages of a content module, so that the browser needs no parser.
 *
 * @this {{ async(): (error: unknown, code?: string) => void, resourcePath: string }}
 * @param {string} source the module as TypeScript
 */
module.exports = function compileMessages(source) {
  const done = this.async()
  import('icu-minify/compile')
    .then(({ default: compile }) => compileSource(source, this.resourcePath, compile))
    .then((code) => done(null, code), done)
}
