/** The page that tells what is published as data. */
export const dataText = {
  title: 'The rules as data',
  lead: 'Everything that this site knows of the law is also here as files for programs. You may use them in your own tools.',
  warning:
    'The files are information, not legal advice. Show the day of the law wherever you use them, and look for a newer version often.',
  versionTitle: 'Version and day of the law',
  version:
    'Version {version}. The law as of {lawAsOf}, with later changes marked. We last read a source on {readOn}.',
  everyFile:
    'Each file says its version, these days and its licence. Each rule names what it is based on, since when it applies and how sure we are.',
  listsTitle: 'Lists',
  listsLead: 'Each list is a JSON file with a JSON Schema. Names are there in every language of this site.',
  schema: 'Schema',
  files: {
    index: 'A list of all these files',
    procedures: 'Procedures, their stages and conditions, and what each ending is based on',
    facts: 'What can be known about a case, with the questions and their options',
    bands: 'What is worked out from several answers and a day',
    limits: 'Time limits, and how each is counted',
    amounts: 'Amounts in euro, by day',
    papers: 'Papers that each file needs',
    'held-papers': 'Papers that a person may hold',
    offices: 'Authorities and offices',
    helpers: 'Legal aid and organisations that help',
    acts: 'Acts, treaties and courts',
    citations: 'Articles, judgments and practices',
    sources: 'Texts and pages that we read',
    case: 'A case file of this site (schema only)',
  },
  proceduresTitle: 'Procedures',
  proceduresLead:
    'Each procedure is there in two more forms. The linked data follow two European vocabularies for public services, CPSV-AP 3.2 and CCCEV 2.1. The decision tables follow DMN 1.4.',
  linked: 'Linked data (JSON-LD)',
  tables: 'Decision tables (DMN)',
  routes: 'The first questions that find a route',
  doubtTitle: 'When an answer is “not sure”',
  doubt:
    'A decision table has a row for “unsure” only where the rule says what doubt leads to. In all other cases, put each other answer in its place. If all of them lead to one status, that is the result. If not, the point is to be checked.',
  licenceTitle: 'Licence, and how to name the source',
  licence: 'The files may be used under the European Union Public Licence (EUPL) 1.2.',
  cite: 'Name them like this: Residence Routes Belgium, version {version}, law as of {lawAsOf}.',
} as const
