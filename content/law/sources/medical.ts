import type { Source } from '@/content/law/types'

export const medicalSources = {} as const satisfies Record<string, Source>
