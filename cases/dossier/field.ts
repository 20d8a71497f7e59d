/** A field of any value from outside; `undefined` when there is none. */
export const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name)
