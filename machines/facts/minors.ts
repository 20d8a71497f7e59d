export const minorsFacts = {} as const
