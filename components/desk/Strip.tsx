import { type StripDay, stripDays } from '@/cases/dossier/desk-row'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'

const width = 124
const middle = 8

/** Where so many days from today stand on the line. */
export const placeOf = (inDays: number): number => 4 + (inDays / stripDays) * (width - 8)

/** The next thirty days of a case as a line: a block for a day that is known, a thin mark for an earlier one that is possible. */
export function Strip({ days }: { days: readonly StripDay[] }) {
  const { t, phrases } = useDesk()
  const said = (sure: boolean) =>
    list(
      days.filter((day) => day.sure === sure).map(({ on }) => dayInWords(on, phrases)),
      phrases,
    )
  const [known, possible] = [said(true), said(false)]
  return (
    <div>
      <svg
        viewBox={`0 0 ${width} 16`}
        width={width}
        height="16"
        aria-hidden="true"
        focusable="false"
        direction="ltr"
        className="block max-w-full rtl:-scale-x-100"
      >
        <line x1="2" x2={width - 2} y1={middle} y2={middle} className="stroke-line" strokeWidth="3" />
        <circle cx="4" cy={middle} r="3.5" className="fill-card stroke-brand" strokeWidth="2" />
        {days.map(({ on, inDays, sure }) => (
          <line
            key={on}
            x1={placeOf(inDays)}
            x2={placeOf(inDays)}
            y1="2"
            y2="14"
            className={sure ? 'stroke-ink' : 'stroke-check'}
            strokeWidth={sure ? 6 : 2}
          />
        ))}
      </svg>
      <span className="sr-only">
        {days.length === 0 && t('desk.list.strip.none')}
        {known !== '' && t('desk.list.strip.known', { days: known })}{' '}
        {possible !== '' && t('desk.list.strip.possible', { days: possible })}
      </span>
    </div>
  )
}
