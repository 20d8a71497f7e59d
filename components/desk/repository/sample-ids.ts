const start = '00000000-0000-4000-9000-0000000000'

/** The id of a sample case. No other case has one like it, so that samples are told apart wherever they go. */
export const sampleId = (n: number): string => `${start}${String(n).padStart(2, '0')}`

/** True for a case that is made up, to try the desk. */
export const isSample = (id: string): boolean => id.startsWith(start)
