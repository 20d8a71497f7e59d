import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

export const neighboursCitations = {} as const satisfies Record<string, Citation<SourceId>>
