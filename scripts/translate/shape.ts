import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** What a message asks for: the same in every language but for the forms of a plural. */
export interface Shape {
  /** Arguments with their kind, tags, and the keys of selects: `day`, `count plural`, `kind select (other, paper)`, `<b>`. */
  readonly places: ReadonlySet<string>
  /** The forms of each plural. */
  readonly plurals: readonly (readonly string[])[]
}

/** The shape of a message; null where it is none in ICU syntax. */
export function shapeOf(message: string): Shape | null {
  try {
    const places = new Set<string>()
    const plurals: string[][] = []
    collect(parse(message), places, plurals)
    return { places, plurals }
  } catch {
    return null
  }
}

function collect(elements: readonly MessageFormatElement[], places: Set<string>, plurals: string[][]): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break
      case TYPE.tag:
        places.add(`<${element.value}>`)
        collect(element.children, places, plurals)
        break
      case TYPE.plural:
        places.add(`${element.value} plural`)
        plurals.push(Object.keys(element.options))
        for (const { value } of Object.values(element.options)) collect(value, places, plurals)
        break
      case TYPE.select:
        places.add(`${element.value} select (${Object.keys(element.options).sort().join(', ')})`)
        for (const { value } of Object.values(element.options)) collect(value, places, plurals)
        break
      default:
        places.add(element.type === TYPE.argument ? element.value : `${element.value} ${TYPE[element.type]}`)
    }
  }
}
