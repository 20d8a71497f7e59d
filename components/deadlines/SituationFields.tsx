'use client'

import type { Form } from '@/components/deadlines/form'
import { Radios } from '@/components/deadlines/Radios'
import { type AreaId, areaIds, areas, type SituationId } from '@/components/deadlines/situations'
import { useChrome } from '@/components/i18n/ChromeProvider'

export interface SituationFieldsProps {
  readonly form: Form
  readonly problemOf: (part: 'area' | 'situation') => string | null
  readonly onArea: (area: AreaId) => void
  readonly onSituation: (situation: SituationId) => void
}

/** What it is about, then which paper or event. */
export function SituationFields({ form, problemOf, onArea, onSituation }: SituationFieldsProps) {
  const { t } = useChrome()
  const { area, situation } = form
  const offered: readonly SituationId[] = area === null ? [] : areas[area]
  return (
    <>
      <Radios
        id="area"
        legend={t('deadlines.areaQuestion')}
        options={areaIds.map((id) => ({ value: id, label: t(`deadlines.areas.${id}`) }))}
        value={area ?? undefined}
        problem={problemOf('area')}
        onChange={(value) => {
          const chosen = areaIds.find((id) => id === value)
          if (chosen) onArea(chosen)
        }}
      />
      {area !== null && (
        <Radios
          id="situation"
          legend={t('deadlines.situationQuestion')}
          options={offered.map((id) => ({ value: id, label: t(`deadlines.situations.${id}`) }))}
          value={situation ?? undefined}
          problem={problemOf('situation')}
          onChange={(value) => {
            const chosen = offered.find((id) => id === value)
            if (chosen) onSituation(chosen)
          }}
        />
      )}
    </>
  )
}
