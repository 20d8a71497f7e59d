import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

export const humanitarianCitations = {} as const satisfies Record<string, Citation<SourceId>>
