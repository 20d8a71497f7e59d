import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** A run of figures, Latin letters and the signs inside numbers, names, references and addresses. */
const run =
  /[+§\d\p{Script=Latin}](?:[\d\p{Script=Latin}°%§]|[.,:/’'&@+–_-](?=[\d\p{Script=Latin}+§/])|[ \u00a0](?:[/&–] )?(?=[\d\p{Script=Latin}+§]))*/gu

/** One number or one word keeps its order by itself. */
const alone = /^(?:\d+|\p{Script=Latin}+|§)$/u

/**
 * A message of a language that is written from right to left, in which what is read from left to right keeps its order:
 * telephone numbers, ranges, `§1`, names of several words. Without it `02 793 80 00` is shown as `00 80 793 02`.
 */
export function isolated(message: string): string {
  if (!/[{}<>]/.test(message)) return isolatedText(message)
  const whole = message.replace(/§\{\w+\}/g, '\u2066$&\u2069')
  return literalsOf(parse(whole, { captureLocation: true }))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + isolatedText(text.slice(start, end)) + text.slice(end),
      whole,
    )
}

const isolatedText = (text: string): string =>
  text.replace(run, (found) => (alone.test(found) ? found : `\u2066${found}\u2069`))

interface Place {
  readonly start: number
  readonly end: number
}

/** Where the words of a message stand, also those inside its plurals, choices and tags. */
function literalsOf(elements: readonly MessageFormatElement[]): readonly Place[] {
  return elements.flatMap((element): readonly Place[] => {
    if (element.type === TYPE.literal && element.location) {
      return [{ start: element.location.start.offset, end: element.location.end.offset }]
    }
    if (element.type === TYPE.tag) return literalsOf(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    return Object.values(element.options).flatMap(({ value }) => literalsOf(value))
  })
}
