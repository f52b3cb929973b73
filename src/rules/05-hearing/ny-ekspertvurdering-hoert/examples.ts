import { plainDate } from '../../../base/date.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** A doctor's consultant wrote of shopping on 20 February, after the hearing of the 4th. */
const consulted = (change: Partial<CaseFile> = {}): CaseFile =>
  aCase({
    sources: [
      ...aCase().sources,
      {
        id: 'kilde-konsulent' as never,
        kind: 'anden-sagkyndig',
        title: 'Notat fra lægekonsulenten',
        date: plainDate('2025-02-20'),
        form: 'skriftlig',
        obtained: 'indhentet',
        knownToCitizen: false,
      },
    ],
    statements: [
      ...aCase().statements,
      {
        id: 'opl-konsulent' as never,
        source: 'kilde-konsulent' as never,
        needs: [INDKOEB],
        topic: 'konsekvens',
        points: 'taler-imod',
        text: 'Angsten er ikke af en grad, der hindrer indkøb.',
        verbatim: false,
      },
    ],
    assessments: withChanged(aCase().assessments, INDKOEB, { decisive: ['opl-konsulent' as never] }),
    ...change,
  })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Hørt igen',
      text: 'Lægekonsulentens notat kom efter den første høring. Karla fik det sendt i en ny høring, før der blev afgjort.',
      given: consulted({
        partshoeringer: [
          ...(aCase().partshoeringer ?? []),
          {
            id: 'hoering-2' as never,
            sent: plainDate('2025-02-20'),
            due: plainDate('2025-03-01'),
            to: [],
            statements: [],
            sources: ['kilde-konsulent' as never],
          },
        ].map((one, i) => (i === 0 ? one : { ...one, sent: plainDate('2025-02-19') })),
      }),
    },
    {
      name: 'Oplysningen selv er lagt frem',
      text: 'Høringsbrevet gengav lægekonsulentens ord, selv om notatet først blev skrevet rent bagefter.',
      given: consulted({
        partshoeringer: (aCase().partshoeringer ?? []).map((one) => ({
          ...one,
          statements: [...one.statements, 'opl-konsulent' as never],
        })),
      }),
    },
  ],
  fails: [
    {
      name: 'Lægekonsulenten kom til sidst',
      text: 'Karla blev hørt den 4. februar. Den 20. skrev en lægekonsulent, at angsten ikke hindrer indkøb, og det afgjorde sagen. Karla så det først i afslaget.',
      given: consulted(),
      at: '/statements/4/text',
    },
    {
      name: 'Det er ikke oplyst, om hun kendte det',
      text: 'Notatet fra lægekonsulenten kom efter høringen og var afgørende. Det er ikke skrevet ind, om Karla kendte det.',
      given: consulted({
        sources: consulted().sources.map((one) =>
          one.kind === 'anden-sagkyndig'
            ? { id: one.id, kind: one.kind, title: one.title, date: one.date, form: one.form }
            : one,
        ),
      }),
      at: '/statements/4/text',
    },
  ],
  notApplicable: [
    {
      name: 'Intet nyt efter høringen',
      text: 'Alt det afgørende lå i sagen, da Karla blev hørt.',
      given: aCase(),
    },
  ],
  unknown: [],
}
