import { expect, test } from 'vitest'
import type { Urgency } from '@/cases/dossier/desk-row'
import type { EvidenceItem, EvidenceState } from '@/cases/dossier/format'
import type { Keeping } from '@/cases/dossier/keep'
import type { OutcomeChange } from '@/cases/dossier/outcomes'
import type { PersonalData } from '@/cases/dossier/personal-data'
import type { Block, Warning } from '@/cases/dossier/ready-to-lodge'
import type { ReadFile } from '@/cases/exchange/files'
import type { casesTable, deadlinesTable, evidenceTable, findingsTable } from '@/cases/exchange/tables'
import type { StoreProblem } from '@/cases/storage/database'
import { casesText } from '@/content/en/cases'
import type { ProblemTexts } from '@/content/say/problem'

type All<Id extends string> = Readonly<Record<Id, string>>

type Column<T extends (...given: never) => { readonly columns: readonly string[] }> =
  ReturnType<T>['columns'][number]

type PaperWhy = Extract<Block, { kind: 'paper' }>['why']

type Why = Extract<ReadFile, { ok: false }>['why']

/** Every id that the cases give has a sentence: leaving one out does not compile. */
const sentences: readonly All<string>[] = [
  casesText.evidence satisfies All<EvidenceState>,
  casesText.kinds satisfies All<NonNullable<EvidenceItem['kind']>>,
  casesText.blocking satisfies All<PaperWhy | 'too-old' | 'unmet' | 'unanswered' | 'to-verify'>,
  casesText.warnings satisfies All<Warning['kind']>,
  casesText.problems satisfies All<StoreProblem | 'conflict'>,
  casesText.keeping satisfies All<Keeping['state']>,
  casesText.import satisfies All<Why>,
  casesText.importProblems satisfies ProblemTexts,
  casesText.personal satisfies All<PersonalData>,
  casesText.changed satisfies All<OutcomeChange['kind']>,
  casesText.urgency satisfies All<Urgency>,
  casesText.columns satisfies All<
    | Column<typeof casesTable>
    | Column<typeof findingsTable>
    | Column<typeof evidenceTable>
    | Column<typeof deadlinesTable>
  >,
]

test('sentences about cases promise nothing, and are short', () => {
  for (const text of sentences.flatMap((group) => Object.values(group))) {
    expect(text).not.toMatch(/entitled|guarantee|you will get/i)
    for (const sentence of text.split(/[.:?]\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThan(22)
    }
  }
})
