export const minorsDerived = {} as const
