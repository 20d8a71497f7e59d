import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { loadTimelineTexts } from '@/components/finding/timeline/kit'
import { MapOfFile } from '@/components/finding/timeline/map/MapOfFile'
import { en } from '@/content/en'

import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { stationsOf } from '@/machines/lifecycle/route-map'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'
import { procedureIds } from '@/machines/procedures/registry'
import { routeMaps } from '@/machines/procedures/route-maps'
import { renderInEnglish } from '@/tests/components/support/render'
import { phrases } from '@/tests/support/phrases'

const today = '2026-11-28'
const lodged: DossierEvent = {
  type: 'applicationLodged',
  on: '2026-10-01',
  procedure: 'medical-regularisation',
}

async function show(events: readonly DossierEvent[]) {
  const { voice } = await loadTimelineTexts(en, phrases, 'medical-regularisation')
  const position = positionOf({ lifecycle }, events, { today })
  renderInEnglish(<MapOfFile lifecycle={lifecycle} position={position} voice={voice} />)
  return screen.getAllByRole('listitem')
}
const marked = (rows: readonly HTMLElement[]) =>
  rows.filter((row) => row.hasAttribute('aria-current')).map((row) => row.dataset.station)

it('marks where a file stands, in words and as the current step', async () => {
  const rows = await show([lodged])
  expect(marked(rows)).toHaveLength(1)
  expect(rows.find((row) => row.hasAttribute('aria-current'))).toHaveTextContent(/^You are here/)
})

it('moves on with the file', async () => {
  const before = marked(await show([]))
  const after = marked(await show([lodged]))
  expect(after.slice(-1)).not.toEqual(before)
})

it('marks nothing where a step does not fit, since the file may stand elsewhere', async () => {
  expect(marked(await show([{ ...lodged, on: '2027-01-01' }]))).toEqual([])
})

it('knows every station of every procedure', () => {
  for (const id of procedureIds) {
    const { regions } = lifecycles.find(({ procedure }) => procedure === id) ?? { regions: {} }
    expect(
      stationsOf(routeMaps[id]).every((station) => Object.hasOwn(regions, station.split('.')[0] ?? '')),
    ).toBe(true)
  }
})
