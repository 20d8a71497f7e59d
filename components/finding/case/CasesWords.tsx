import { createContext, useContext } from 'react'
import type { CasesText } from '@/content/language'

const Context = createContext<CasesText | null>(null)

/** Hands what is said about saved cases to everything on the desk. */
export const CasesWords = Context.Provider

/** What is said about saved cases. Throws outside the desk. */
export function useCasesText(): CasesText {
  const words = useContext(Context)
  if (!words) throw new Error('useCasesText needs CasesWords above it')
  return words
}
