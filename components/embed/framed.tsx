'use client'

import { createContext, type ReactNode, useContext } from 'react'

const Framed = createContext(false)

/** Marks what stands inside as a part of a page of somebody else. */
export function FramedProvider({ children }: { readonly children: ReactNode }) {
  return <Framed value={true}>{children}</Framed>
}

/** Whether this stands in a page of somebody else: nothing is then kept, and the history of that page does not grow. */
export const useFramed = (): boolean => useContext(Framed)
