/** The field of something from outside, whatever it is; `undefined` when there is none. */
export const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name)
