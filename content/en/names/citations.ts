import type { CitationWords } from '@/content/name-sentences'

/** How an article, a judgment and a practice are cited. */
export const citationWords = {
  article: '{act}, art. {article}',
  articleWithin: '{act}, art. {article} {within}',
  /** A place within an article, then a smaller one. */
  smaller: '{before}, {part}',
  judgment: '{court}, no. {number}',
  case: '{court}, case {number}',
  within: {
    paragraph: '§{number}',
    subparagraph: 'al. {number}',
    subparagraphs: 'al. {first}–{last}',
    point: '{number}°',
    points: '{first}°–{last}°',
  },
  practice: {
    'immigration-office': 'Practice of the Immigration Office: {name}',
    cgrs: 'Practice of the CGRS: {name}',
    municipalities: 'Practice of municipalities: {name}',
    'welfare-centres': 'Practice of public welfare centres: {name}',
    fedasil: 'Practice of Fedasil: {name}',
    courts: 'Case law: {name}',
    general: 'Practice: {name}',
  },
} as const satisfies CitationWords
