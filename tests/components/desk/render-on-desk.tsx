import type { ReactNode } from 'react'
import { CaseRepository } from '@/components/desk/repository/repository'
import { DeskProvider } from '@/components/desk/rules/DeskProvider'
import { loadDeskRules } from '@/components/desk/rules/loaded-rules'
import { en } from '@/content/en'
import { renderInEnglish } from '@/tests/components/support/render'
import { phrases } from '@/tests/support/phrases'

export const rules = await loadDeskRules(en, phrases)
export const today = '2026-11-22'
const tools = { rules, today, law: '2026-11-20', repository: new CaseRepository() }

/** A part of the desk, with all that it works with and a desk that holds no cases. */
export const renderOnDesk = (part: ReactNode) =>
  renderInEnglish(<DeskProvider value={tools}>{part}</DeskProvider>)
