import type { Source } from '@/content/law/types'

export const deadlinesSources = {} as const satisfies Record<string, Source>
