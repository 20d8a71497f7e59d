import type { Message } from '@/content/message'

/** What is said of the address that a condition, a time limit, an office or a paper has. */
export interface AddressText {
  /** Names the link to it. */
  readonly of: Message<'name'>
}
