export const traffickingDerived = {} as const
