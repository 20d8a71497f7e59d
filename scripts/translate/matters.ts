/** Parts of the screens that hold buttons, titles and columns, and no rule. */
const labels = /^ui\.(?:common|desk|matrix|search|erase|joins)\./

/**
 * Whether a sentence may state a rule, a date, a number, an amount or what to do. It is published only after somebody
 * compared or read its translation; of the others it is enough that they are translated.
 */
export const needsReader = (chunk: string, path: string): boolean => !(chunk === 'ui' && labels.test(path))
