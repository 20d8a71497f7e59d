const types = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
} as const

/** Names of files say nothing about the matter. */
export const fileNames = {
  case: 'case',
  cases: 'cases',
  handOver: 'answers',
  findings: 'findings',
  evidence: 'papers',
  deadlines: 'dates',
  calendar: 'dates',
} as const

/** Hand a text to the person as a file. It is made in the browser and sent nowhere. */
export function download(text: string, name: string, type: keyof typeof types): void {
  const url = URL.createObjectURL(new Blob([text], { type: types[type] }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${type}`
  link.click()
  // The browser reads the file after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
