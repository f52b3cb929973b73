import { addDays, addMonths, type PlainDate, plainDate } from '../base/date.ts'
import type { ProvisionRef } from '../law/provision-row.ts'
import type {
  CaseId,
  MunicipalityCode,
  NeedId,
  OfficialId,
  RecordId,
  SourceId,
  StatementId,
} from './00-case/case-id.ts'
import type { SourceKind } from './02-information/source.ts'
import type { Statement } from './02-information/statement.ts'
import type { Need } from './03-needs/need.ts'
import type { Answer, Change, FormerGrant } from './06-decision/need-answer.ts'
import type { CaseFile } from './case-file.ts'

/** What someone who has only a published decision can tell of it: one need, a few statements, an assessment, an answer. */
export interface SparseCase {
  readonly on: string
  readonly activity: string
  readonly asked?: Need['asked']
  readonly told: readonly (readonly [SourceKind, Statement['topic'], Statement['points'], string])[]
  readonly assessment: string
  readonly answer: Answer
  readonly change?: Change
  readonly former?: Omit<FormerGrant, 'need'>
}

const NEED = 'behov-1' as NeedId

/** Everything else is absent: not known. */
export function aSparseCase({ on, activity, asked, told, assessment, answer, change, former }: SparseCase): CaseFile {
  const decided = plainDate(on)
  const received = addMonths(decided, -2)
  return {
    municipality: '0999' as MunicipalityCode,
    id: 'sag-kort' as CaseId,
    area: 'voksen',
    round: {
      number: 1,
      begun: received,
      procedure: former === undefined ? 'ansoegning' : 'opfoelgning',
      instructions: [],
    },
    parties: [],
    applications: [
      {
        id: 'ansoegning-1' as RecordId,
        received,
        form: 'skriftlig',
        words: activity,
        named: [],
        delayNotices: [],
        postponements: [],
      },
    ],
    sources: told.map(([kind], i) => ({
      id: sourceAt(i),
      kind,
      title: kind,
      date: addDays(received, 10),
      form: 'skriftlig',
    })),
    statements: told.map(([, topic, points, text], i) => ({
      id: `opl-${i}` as StatementId,
      source: sourceAt(i),
      needs: [NEED],
      topic,
      points,
      text,
      verbatim: false,
    })),
    needs: [
      {
        id: NEED,
        activity,
        theme: 'praktiske-opgaver-i-hjemmet',
        origin: { kind: 'ansoegning', application: 'ansoegning-1' as RecordId },
        ...(asked === undefined ? {} : { asked }),
      },
    ],
    assessments: [{ need: NEED, text: assessment, decisive: [], setAside: [], considerations: [] }],
    ...(former === undefined ? {} : { formerGrants: [{ ...former, need: NEED }] }),
    answers: [{ need: NEED, answer, change: change ?? { kind: 'ny' } }],
    decision: { id: 'afgoerelse' as RecordId, on: decided as PlainDate, by: 'kommunen' as OfficialId, approvals: [] },
  }
}

function sourceAt(i: number): SourceId {
  return `kilde-${i}` as SourceId
}

export const sel = (paragraph: string): ProvisionRef => ({ act: 'SEL', paragraph })
