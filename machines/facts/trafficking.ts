export const traffickingFacts = {} as const
