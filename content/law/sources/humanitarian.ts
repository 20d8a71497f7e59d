import type { Source } from '@/content/law/types'

export const humanitarianSources = {} as const satisfies Record<string, Source>
