import type { ReactNode } from 'react'
import '../globals.css'
import { fontClasses } from '@/components/ui/layout/font'

export default function LanguagesLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
