import { dossierJsonSchema } from '@/cases/dossier/json-schema'
import { loadSentences } from '@/components/i18n/sentences'
import { readArguments, run } from '@/scripts/lib/arguments'

run(async (argv) => {
  readArguments({ usage: 'npm run -s schema', options: {} }, argv)
  const { questions } = await loadSentences('en')
  process.stdout.write(
    `${JSON.stringify(
      dossierJsonSchema((id) => questions[id].question),
      null,
      2,
    )}\n`,
  )
})
