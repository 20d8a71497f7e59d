import type { Reason } from '../survivors'

export const device: readonly Reason[] = [
  {
    file: 'cases/storage/crypto.ts',
    code: 'at < bytes.length',
    into: ['at <= bytes.length'],
    why: 'One round more adds an empty piece: the text is the same.',
  },
  {
    file: 'cases/storage/database.ts',
    code: "''",
    into: ['"Stryker was here!"'],
    why: 'The name of something that is no error is compared with other names only.',
  },
  {
    file: 'cases/storage/store.ts',
    code: 'false',
    into: ['true'],
    why: 'The first value of `sealed`: opening a store looks at the database before anybody can ask.',
  },
]
