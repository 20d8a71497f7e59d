import { useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { casesCalendar } from '@/components/desk/calendar'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { download, fileNames } from '@/components/finding/case/download'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'

export interface CalendarButtonProps {
  readonly label: string
  readonly cases: readonly Dossier[]
  readonly kit: DeskKit
  readonly today: ISODate
  readonly discreet: boolean
}

/** Makes a calendar file, or says that there is no date to put into one. */
export function CalendarButton({ label, cases, kit, today, discreet }: CalendarButtonProps) {
  const { t } = useChrome()
  const [empty, setEmpty] = useState(false)
  const make = async () => {
    const file = await casesCalendar(cases, kit, today, t, discreet)
    setEmpty(file === null)
    if (file !== null) download(file, fileNames.calendar, 'ics')
  }
  return (
    <div>
      <Button look="secondary" onClick={() => void make()}>
        {label}
      </Button>
      <p role="status" className="empty:hidden">
        {empty && t('desk.dates.noCalendar')}
      </p>
    </div>
  )
}
