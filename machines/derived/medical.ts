export const medicalDerived = {} as const
