export const medicalFacts = {} as const
