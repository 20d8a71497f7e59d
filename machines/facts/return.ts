export const returnFacts = {} as const
