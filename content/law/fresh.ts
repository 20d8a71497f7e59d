/** After this many days a source or a contact is to be read again. */
export const freshDays = 180
