/**
 * Whether a change belongs to the sample.
 * @param id of a change, a number that Stryker gives in the order of the code
 * @param oneOf of how many changes one is taken; 1 for all
 */
export const isSampled = (id: string, oneOf: number): boolean => Number(id) % oneOf === 0
