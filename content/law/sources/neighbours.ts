import type { Source } from '@/content/law/types'

export const neighboursSources = {} as const satisfies Record<string, Source>
