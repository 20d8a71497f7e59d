/** The address that dials a telephone number as it is printed. */
export const telephoneAddress = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`

/** A site as it is told: its host, without `www`. */
export const siteName = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '')
