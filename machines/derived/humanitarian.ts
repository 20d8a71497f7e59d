export const humanitarianDerived = {} as const
