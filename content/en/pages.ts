import { about } from '@/content/en/pages/about'
import { glossary } from '@/content/en/pages/glossary'
import { guide } from '@/content/en/pages/guide'
import { help } from '@/content/en/pages/help'
import { privacy } from '@/content/en/pages/privacy'
import { coverage, sources } from '@/content/en/pages/sources'
import { ruleTexts } from '@/content/en/rules'

/** Everything the pages without scripts say themselves; read while the site is built. */
export const pages = { guide, sources, coverage, rules: ruleTexts, glossary, privacy, about, help }
