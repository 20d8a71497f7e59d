export const humanitarianFacts = {} as const
