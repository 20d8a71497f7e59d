import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { filesOf, isFirst, mayLodge } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { type Block, readyToLodge, type Warning } from '@/cases/dossier/ready-to-lodge'
import { FileStands } from '@/components/desk/FileStands'
import { anyOf } from '@/components/desk/need-words'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { Details } from '@/components/ui/Details'
import { Icon } from '@/components/ui/Icon'
import { Labelled } from '@/components/ui/Labelled'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { dayInWords } from '@/content/say/days'
import { conditionText } from '@/content/say/findings'
import { labelled } from '@/content/say/joins'

export interface ReadyPanelProps {
  readonly dossier: Dossier
  readonly person: Person
  readonly opened: LoadedProcedure
}

/** Where a file stands that was lodged; ready to lodge on the planned day, where something can be lodged. */
export function ReadyPanel(props: ReadyPanelProps) {
  const { t, rules, today } = useDesk()
  const { dossier, person, opened } = props
  const files = filesOf(dossier, person.id, [opened], today)
  return (
    <>
      {files
        .filter((file) => !isFirst(file))
        .map((file) => (
          <p key={file.procedure} className="rounded-lg border-2 border-line px-4 py-2">
            <Labelled t={t} bold name={shortName(rules, file.procedure)}>
              <FileStands file={file} />
            </Labelled>
            <span className="block text-sm">
              {t(file.lodging === 'anew' ? 'desk.file.anewBelow' : 'desk.file.nothingToLodge')}
            </span>
          </p>
        ))}
      {files.some(mayLodge) && <Ready {...props} />}
    </>
  )
}

/** Ready to lodge on the planned day? What blocks, and what to look at first. */
function Ready({ dossier, person, opened }: ReadyPanelProps) {
  const { t, phrases, rules, today, words } = useDesk()
  const on = dossier.plannedFiling ?? today
  const ready = readyToLodge(dossier, person.id, opened, { on, today })
  if (ready === null) return null
  const title = (row: ConditionRow) => conditionText(opened, row.finding).title
  return (
    <section
      aria-labelledby="ready"
      className={`keep-together rounded-lg border-2 px-4 py-2 ${ready.ready ? 'border-met bg-met-tint' : 'border-check bg-check-tint'}`}
    >
      <h2 id="ready" className="flex items-center gap-2 font-bold">
        <Icon name={ready.ready ? 'check' : 'question'} />
        <span>
          {ready.ready
            ? t('desk.ready.yes')
            : ready.begun
              ? t('desk.ready.no', { count: ready.blocking.length })
              : t('desk.ready.notBegun')}
        </span>
      </h2>
      <p className="text-sm">
        {t(dossier.plannedFiling === undefined ? 'desk.ready.onToday' : 'desk.ready.onPlanned', {
          date: dayInWords(on, phrases),
        })}
      </p>
      <div className="flex flex-wrap gap-x-8">
        <Lines
          label={t('desk.ready.blocking', { count: String(ready.blocking.length) })}
          lines={ready.blocking.map(sayBlock)}
        />
        <Lines
          label={t('desk.ready.warnings', { count: String(ready.warnings.length) })}
          lines={ready.warnings.map(sayWarning)}
        />
      </div>
    </section>
  )

  function sayBlock(block: Block): string {
    const { blocking } = words
    if (block.kind === 'paper') return about(anyOf(block.papers, rules, phrases), blocking[block.why])
    const why = block.kind === 'too-old' ? 'too-old' : statusOf(block.row)
    return about(title(block.row), blocking[why])
  }

  function sayWarning(warning: Warning): string {
    const what = 'paper' in warning ? paperName(rules.opened, warning.paper) : title(warning.row)
    return about(what, words.warnings[warning.kind])
  }

  function about(what: string, sentence: string): string {
    return labelled(what, sentence, phrases, 'lead')
  }
}

function Lines({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Details label={label}>
      <PrintOnly>
        <p className="font-semibold">{label}</p>
      </PrintOnly>
      <ul className="list-disc ps-5">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
  )
}

/** A row that blocks is not met, not answered, or still to be verified. */
const statusOf = ({ status }: ConditionRow) =>
  status === 'unmet' || status === 'unanswered' ? status : 'to-verify'
