import { check } from '@/content/en/ui/check'
import { common } from '@/content/en/ui/common'
import { deadlines } from '@/content/en/ui/deadlines'
import { desk } from '@/content/en/ui/desk'
import { erase } from '@/content/en/ui/erase'
import { finder } from '@/content/en/ui/finder'
import { joins } from '@/content/en/ui/joins'
import { matrix } from '@/content/en/ui/matrix'
import { papers } from '@/content/en/ui/papers'
import { question } from '@/content/en/ui/question'
import { result } from '@/content/en/ui/result'
import { search } from '@/content/en/ui/search'
import { start } from '@/content/en/ui/start'
import { summary } from '@/content/en/ui/summary'
import { timeline } from '@/content/en/ui/timeline'

/** Everything the screens say themselves, as ICU messages; one file a screen. */
export const ui = {
  joins,
  common,
  start,
  check,
  finder,
  question,
  papers,
  result,
  search,
  summary,
  erase,
  deadlines,
  timeline,
  desk,
  matrix,
} as const
