import { readFileSync } from 'node:fs'
import { licenceProblems } from './licences'

const { looked, problems } = licenceProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')))

for (const problem of problems) console.error(problem)
console.log(`${looked} packages, ${problems.length} licence problems`)
process.exitCode = problems.length > 0 ? 1 : 0
