import type { AddressText } from '@/content/address-sentences'

/** What is said of the address of a part of a page. */
export const addressText = {
  of: 'Address of this part: {name}',
} as const satisfies AddressText
