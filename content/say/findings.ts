import type { Phrasebook } from '@/content/phrasebook'
import { withAside } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import type { EndingText, ProcedureText } from '@/content/sentences'
import type { Finding } from '@/machines/engine/finding'

/** A procedure with its sentences. */
interface Worded {
  readonly text: ProcedureText
}

/** The title of a procedure with the name it has in the field, unless the title says it already. */
export function procedureName({ text: { title, short } }: Worded, phrases: Phrasebook): string {
  return title.toLowerCase().includes(short.toLowerCase()) ? title : withAside(title, short, phrases)
}

/** The name of a stage. */
export const stageName = ({ text }: Worded, stage: string): string => textFor(text.stages, stage)

/** The sentences of the condition of a finding. */
export function conditionText({ text }: Worded, { stage, condition }: Finding) {
  return textFor(textFor(text.conditions, stage), condition)
}

/** Why a finding is what it is; null while a question is open. */
export function endingText(worded: Worded, finding: Finding): EndingText | null {
  return finding.reason === null ? null : textFor(conditionText(worded, finding).endings, finding.reason)
}
