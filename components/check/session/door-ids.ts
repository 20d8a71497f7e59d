/** The ways into the check, by the end of the address that leads to each. */
export const doorIds = ['for-me', 'for-another', 'for-child', 'letter'] as const
export type DoorId = (typeof doorIds)[number]

/** The end of the address that asks for a new check (components/ui/layout/pages.ts). */
export const anewHash = '#new'

/** The door that an address such as `/en/check/#letter` leads to; null for any other. It holds no answer. */
export const doorIn = (hash: string): DoorId | null => doorIds.find((id) => hash === `#${id}`) ?? null
