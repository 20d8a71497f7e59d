export const returnDerived = {} as const
