const types = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** Names of files say nothing about the matter. */
export const fileNames = {
  case: 'case',
  cases: 'cases',
  handOver: 'answers',
  table: 'table',
  columns: 'columns',
  answers: 'cases-and-answers',
  findings: 'findings',
  evidence: 'papers',
  deadlines: 'dates',
  calendar: 'dates',
} as const

/** Hand a text, or the bytes of a file, to the person. It is made in the browser and sent nowhere. */
export function download(content: string | ArrayBuffer, name: string, type: keyof typeof types): void {
  const url = URL.createObjectURL(new Blob([content], { type: types[type] }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${type}`
  link.click()
  // The browser reads the file after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
