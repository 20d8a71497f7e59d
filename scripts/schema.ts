import { dossierJsonSchema } from '@/cases/dossier/json-schema'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { asJson, run } from '@/scripts/lib/arguments'

await run({ name: 'schema', about: 'Prints the JSON Schema of a case.', options: {} }, async () => {
  const { questions } = await loadSentences(en)
  return asJson(dossierJsonSchema((id) => questions[id].question))
})
