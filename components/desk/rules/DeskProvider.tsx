import { createContext, type ReactNode, useContext } from 'react'
import type { CaseRepository } from '@/components/desk/repository/repository'
import { type DeskRules, voice } from '@/components/desk/rules/loaded-rules'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { VoiceProvider } from '@/components/i18n/VoiceProvider'
import { useShared } from '@/components/ui/shared-device'
import type { ISODate } from '@/content/law/types'

/** What everything on the desk works with. None of it changes while the desk is open. */
export interface DeskTools {
  readonly rules: DeskRules
  readonly repository: CaseRepository
  readonly today: ISODate
  /** The day of the law that the rules hold. */
  readonly law: ISODate
}

const Context = createContext<DeskTools | null>(null)

/** Hands rules, sentences, cases and the day to everything on the desk, which speaks of the person of a case. */
export function DeskProvider({ value, children }: { value: DeskTools; children: ReactNode }) {
  return (
    <Context value={value}>
      <CasesWords value={value.rules.casesText}>
        <VoiceProvider voice={voice} screens={value.rules.screens}>
          {children}
        </VoiceProvider>
      </CasesWords>
    </Context>
  )
}

/**
 * What the desk works with, and what it says: of the site, and of saved cases as `words`. `shared`: others use the device, and
 * nothing is kept. Throws outside the desk.
 */
export function useDesk() {
  const chrome = useChrome()
  const tools = useContext(Context)
  const shared = useShared()
  if (!tools) throw new Error('useDesk needs DeskProvider above it')
  return { ...chrome, ...tools, shared, words: tools.rules.casesText }
}
