import { addMonths } from '../../base/date.ts'
import type { NeedId, SourceId, StatementId } from '../00-case/case-id.ts'
import type { Source, SourceKind } from '../02-information/source.ts'
import type { Statement } from '../02-information/statement.ts'
import type { CaseFile } from '../case-file.ts'
import { type CaseFlaw, onAnswer } from './case-flaw.specimen.ts'

/** Ways in which the information of a case that holds can be spoilt. */
export const INFORMATION_FLAWS: readonly CaseFlaw[] = [
  {
    name: 'ingen har fortalt om det, der er afslået',
    mangel: 'mangelfuldt-oplyst',
    answer: 'afslag',
    inject: (file) => retold(file, [], 'Der er ikke brug for støtte.'),
  },
  {
    name: 'der er kun en diagnose',
    mangel: 'mangelfuldt-oplyst',
    answer: 'afslag',
    inject: (file) =>
      retold(
        file,
        [['praktiserende-laege', 'diagnose', 'taler-for', 'Borgeren har angst og depression.']],
        'Du har mange gode ressourcer.',
      ),
  },
  {
    name: 'borger og pårørende står mod kommunens mening',
    mangel: 'mangelfuldt-oplyst',
    answer: 'afslag',
    inject: (file) =>
      retold(
        file,
        [
          ['borger', 'konsekvens', 'taler-for', 'Det går galt hver gang, og så opgiver jeg.'],
          ['paaroerende', 'konsekvens', 'taler-for', 'Jeg gør det for hende hver uge, ellers sker det ikke.'],
          ['kommunens-vurdering', 'konsekvens', 'taler-imod', 'Det vurderes, at borgeren kan.'],
        ],
        'Det vurderes, at der ikke er brug for støtte.',
      ),
  },
  {
    name: 'alt er fra fire år før',
    mangel: 'mangelfuldt-oplyst',
    answer: 'afslag',
    inject: (file) => ({
      ...file,
      sources: file.sources.map((one) => ({ ...one, date: addMonths(one.date, -48) })),
    }),
  },
  {
    name: 'et dokument, afslaget bygger på, er væk',
    mangel: 'akter',
    answer: 'afslag',
    inject: (file) => ({ ...file, sources: file.sources.map((one) => ({ ...one, document: 'mangler' as const })) }),
  },
  {
    name: 'en samtale, afslaget bygger på, er ikke noteret',
    mangel: 'notatpligt',
    answer: 'afslag',
    inject: (file) => ({
      ...file,
      sources: file.sources.map((one) => ({ ...one, form: 'mundtlig' as const, noted: false })),
    }),
  },
]

type Told = readonly [from: SourceKind, topic: Statement['topic'], points: Statement['points'], text: string]

/** Each refused need has only this told of it, and the refusal has only these words. */
function retold(file: CaseFile, told: readonly Told[], words: string): CaseFile {
  const refused = new Set(file.answers.filter(({ answer }) => answer.kind === 'afslag').map(({ need }) => need))
  const isRefused = (need: NeedId) => refused.has(need)
  const [first] = file.sources
  const sources = told.map(([kind], i): Source => ({
    id: `kilde-ny-${i}` as SourceId,
    kind,
    title: `Kilde ${i}`,
    date: first?.date ?? file.round.begun,
    form: 'skriftlig',
  }))
  const statements = told.map(([, topic, points, text], i): Statement => ({
    id: `opl-ny-${i}` as StatementId,
    source: `kilde-ny-${i}` as SourceId,
    needs: [...refused],
    topic,
    points,
    text,
    verbatim: false,
  }))
  return {
    ...onAnswer(file, 'afslag', (answer) => ({ ...answer, reason: words })),
    sources: [...file.sources, ...sources],
    statements: [...file.statements.filter(({ needs }) => !needs.some(isRefused)), ...statements],
    disagreements: [],
    views: [],
    partshoeringer: [],
    needs: file.needs.map((need) =>
      need.personkreds === undefined || !isRefused(need.id)
        ? need
        : { ...need, personkreds: { ...need.personkreds, reason: words, statements: [] } },
    ),
    assessments: file.assessments.map((one) =>
      isRefused(one.need) ? { ...one, text: words, decisive: [], setAside: [] } : one,
    ),
  }
}
