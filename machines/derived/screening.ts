export const screeningDerived = {} as const
