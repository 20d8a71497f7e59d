import { Articles } from '@/components/guide/Articles'
import type { GuideLanguage } from '@/components/guide/language'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import type { CitationId } from '@/content/law/citations'

export interface LawProps {
  readonly ids: readonly CitationId[]
  /** What rests on the articles; said to those who hear the label without seeing its place. */
  readonly subject: string
  readonly language: GuideLanguage
}

/** The articles behind a point, folded away. */
export function Law({ ids, subject, language }: LawProps) {
  return (
    <div className="text-sm">
      <Details label={<LabelFor t={language.t} label={language.words.law} subject={subject} />}>
        <p>
          <Articles ids={[...new Set(ids)]} language={language} />
        </p>
      </Details>
    </div>
  )
}
