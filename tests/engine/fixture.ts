import { ask, conclude, condition } from '@/machines/engine/condition'
import { defineProcedure } from '@/machines/engine/procedure'

const basis = ['aliens-act:9ter:§3:2°'] as const

/** A small procedure over shared facts, to test the engine apart from any real rule. */
export const fixture = defineProcedure({
  id: 'medical-regularisation',
  kind: 'application',
  stages: {
    admissibility: {
      gate: true,
      conditions: {
        present: condition({
          where: ask('whereabouts', {
            belgium: 'here',
            'transit-zone': 'here',
            'closed-centre': 'here',
            abroad: 'away',
          }),
          here: conclude('met', { basis }),
          away: conclude('unmet', { basis }),
        }),
        paper: condition({
          paper: ask('identityPaper', {
            'passport-or-id': 'proven',
            expired: 'procedure',
            'other-single': 'proven',
            several: 'proven',
            'single-without-photo': 'procedure',
            none: 'procedure',
          }),
          procedure: ask('protectionProcedure', {
            pending: 'exempt',
            'cassation-admitted': 'exempt',
            ended: 'missing',
            never: 'missing',
          }),
          proven: conclude('met', { basis }),
          exempt: conclude('not-applicable', { basis }),
          missing: conclude('unmet', { basis, remedy: 'identity-document' }),
        }),
        adult: condition({
          age: ask('majority', { adult: 'grown', 'under-18': 'child' }),
          grown: conclude('met', { basis }),
          child: conclude('to-verify', { basis, nature: 'assessed' }),
        }),
      },
    },
    merits: {
      gate: false,
      conditions: {
        ill: condition({
          ill: ask('seriousIllness', { yes: 'serious', no: 'mild' }),
          serious: conclude('met', { basis, nature: 'assessed' }),
          mild: conclude('unmet', { basis, nature: 'assessed' }),
        }),
      },
    },
  },
})
