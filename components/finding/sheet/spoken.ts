import type { Files } from '@/components/finding/sheet/files'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The procedures of whose files something is said: a step is known, or a remedy against a decision. */
export const spokenOf = ({ files, positions }: Files): readonly ProcedureId[] => [
  ...new Set([
    ...positions.map(({ procedure }) => procedure),
    ...files.filter(({ remedy }) => remedy !== null).map(({ procedure }) => procedure),
  ]),
]
