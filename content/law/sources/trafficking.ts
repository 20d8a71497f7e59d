import type { Source } from '@/content/law/types'

export const traffickingSources = {} as const satisfies Record<string, Source>
