import { useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { casesCalendar } from '@/components/desk/calendar'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { download, fileNames } from '@/components/finding/case/download'
import { Button } from '@/components/ui/Button'

export interface CalendarButtonProps {
  readonly label: string
  readonly cases: readonly Dossier[]
  readonly discreet: boolean
}

/** Makes a calendar file, or says that there is no date to put into one. */
export function CalendarButton({ label, cases, discreet }: CalendarButtonProps) {
  const { t, rules, today } = useDesk()
  const [empty, setEmpty] = useState(false)
  const make = async () => {
    const file = await casesCalendar(cases, rules, today, t, discreet)
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
