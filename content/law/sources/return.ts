import type { Source } from '@/content/law/types'

export const returnSources = {} as const satisfies Record<string, Source>
