import type { Source } from '@/content/law/types'

export const minorsSources = {} as const satisfies Record<string, Source>
