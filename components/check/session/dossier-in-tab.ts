import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'

/** What this tab holds as a case of one person, with the procedures that were checked. */
export const dossierInTab = ({
  facts,
  events,
  checked,
}: Pick<Session, 'facts' | 'events' | 'checked'>): Dossier => ({
  ...dossierOfOne(facts, events),
  procedures: checked,
})
