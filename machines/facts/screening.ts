export const screeningFacts = {} as const
