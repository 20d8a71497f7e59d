import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { dossiersFile } from '@/cases/exchange/files'
import { ImportPanel } from '@/components/desk/ImportPanel'
import { CaseRepository } from '@/components/desk/repository/repository'
import { casesText } from '@/content/en/cases'
import { renderOnDesk } from '@/tests/components/desk/render-on-desk'

it('reads a file again that was chosen before and mended since', async () => {
  const { user } = renderOnDesk(<ImportPanel desk={new CaseRepository().look()} />)
  const file = new File([''], 'cases.json', { type: 'application/json' })
  const read = vi.spyOn(file, 'text').mockResolvedValueOnce('{')
  read.mockResolvedValueOnce(dossiersFile([{ ...dossierOfOne({}), id: 'new', label: 'Mended' }]))
  const input = screen.getByLabelText(/File/)
  await user.upload(input, file)
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  await user.upload(input, file)
  expect(await screen.findByText(/1 new/)).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(read).toHaveBeenCalledTimes(2)
})

it('says so when the browser cannot read the file', async () => {
  const { user } = renderOnDesk(<ImportPanel desk={new CaseRepository().look()} />)
  const file = new File([''], 'cases.json', { type: 'application/json' })
  vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
  await user.upload(screen.getByLabelText(/File/), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(casesText.import.unreadable)
})
