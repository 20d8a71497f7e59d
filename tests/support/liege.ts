/** A place as somebody chooses it under Help. */
export const liege = {
  postcode: '4000',
  nis: '62063',
  name: 'Liège',
  municipality: { nl: 'Luik', fr: 'Liège' },
  district: 'liege',
} as const
