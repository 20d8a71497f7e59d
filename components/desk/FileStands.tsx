import type { FileOf } from '@/cases/dossier/file-of'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { fileVoice } from '@/components/desk/rules/loaded-rules'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { standingText } from '@/content/say/standing'

interface FileStandsProps {
  readonly file: FileOf
  /** The last day of a remedy stands beside it already. */
  readonly undated?: true
}

/** Where a file stands in the words of its life, and the remedy beside it with its last day. Nothing for a file without a step. */
export function FileStands({ file, undated }: FileStandsProps) {
  const { t, phrases, rules } = useDesk()
  const { procedure, standings, remedy } = file
  const voice = fileVoice(rules, phrases, procedure)
  const names = standings.map((standing) => standingText(standing, voice).name)
  // Of answers alone, the remedy is all that is known.
  if (standings.length === 0 && remedy !== null) {
    const state = voice.lifecycle.regions.appeal?.states[remedy === 'open' ? 'open' : 'pending']
    if (state) names.push(state.name)
  }
  return (
    <Series
      t={t}
      join="row"
      parts={[...names, remedy === 'open' && !undated && <LastDay key="day" file={file} />]}
    />
  )
}

/** The nearest last day of the remedy, said to be uncertain where it is. */
function LastDay({ file }: { file: FileOf }) {
  const { t, phrases, rules } = useDesk()
  const status = file.dates.flatMap(({ counted }) => (counted.deadline === null ? [] : [counted.status]))[0]
  if (!status?.on || status.state === 'has-passed') return null
  return (
    <Series
      t={t}
      join="row"
      parts={[
        <strong key="on">{t('desk.file.until', { date: dayInWords(status.on, phrases) })}</strong>,
        status.possible && t('desk.dates.possible', { date: dayInWords(status.possible, phrases) }),
        status.state === 'may-have-passed' && rules.deadlines.text.states[status.state],
      ]}
    />
  )
}
