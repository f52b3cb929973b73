import type { NeedId, SourceId, StatementId } from '../stages/00-case/case-id.ts'
import type { SourceKind } from '../stages/02-information/source.ts'
import type { Statement } from '../stages/02-information/statement.ts'
import type { Need, Personkreds } from '../stages/03-needs/need.ts'
import type { Assessment } from '../stages/04-assessment/assessment.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { aCase, INDKOEB } from '../stages/case.specimen.ts'
import { plainDate } from '../base/date.ts'

/** What is told of a refusal. What is left out is not there: a stranger writes down little. */
export interface Told {
  /** `personkreds` is left out of the need where this is absent. */
  readonly personkreds?: Partial<Personkreds>
  readonly assessment?: Partial<Omit<Assessment, 'need'>>
  /** The reason given with the refusal; empty where none was. */
  readonly reason?: string
  readonly statements?: readonly Said[]
  readonly need?: Partial<Need>
  readonly needs?: readonly NeedId[]
}

/** One statement about the need, from a source of this kind. */
export interface Said extends Partial<Omit<Statement, 'source' | 'id'>> {
  readonly id?: string
  readonly from: SourceKind
}

/** Karla's case, with help to go shopping (or the named needs) refused as told, and nothing else known of it. */
export function aRefusal(told: Told, change: Partial<CaseFile> = {}): CaseFile {
  const refused = told.needs ?? [INDKOEB]
  const file = aCase()
  const isRefused = (need: NeedId): boolean => refused.includes(need)
  const spoken = (told.statements ?? []).map((one, i) => statementOf(one, i, refused))
  return {
    ...file,
    needs: file.needs.map((need) => (isRefused(need.id) ? needOf(need, told) : need)),
    sources: [
      ...file.sources,
      ...(told.statements ?? []).map(({ from }, i) => ({
        id: `kilde-${i + 1}` as SourceId,
        kind: from,
        title: `Kilde ${i + 1}`,
        date: plainDate('2025-01-20'),
        form: 'skriftlig' as const,
      })),
    ],
    statements: [...file.statements.filter(({ needs }) => !needs.some(isRefused)), ...spoken],
    assessments: [
      ...file.assessments.filter(({ need }) => !isRefused(need)),
      ...(told.assessment === undefined ? [] : refused.map((need) => assessmentOf(need, told.assessment))),
    ],
    views: [],
    partshoeringer: [],
    answers: file.answers.map((one) =>
      isRefused(one.need)
        ? {
            ...one,
            answer: { kind: 'afslag', provision: { act: 'SEL', paragraph: '85' }, reason: told.reason ?? '' },
          }
        : one,
    ),
    ...change,
  }
}

export const statementId = (id: string): StatementId => id as StatementId

/** The need as it was before anyone judged it. */
export function unjudged(need: Need): Need {
  return Object.fromEntries(Object.entries(need).filter(([field]) => field !== 'personkreds')) as unknown as Need
}

function needOf(need: Need, told: Told): Need {
  const bare = { ...unjudged(need), ...told.need }
  if (told.personkreds === undefined) return bare
  return {
    ...bare,
    personkreds: {
      answer: 'udenfor',
      provision: { act: 'SEL', paragraph: '85' },
      because: [],
      reason: '',
      statements: [],
      demands: [],
      ...told.personkreds,
    },
  }
}

function assessmentOf(need: NeedId, told: Told['assessment']): Assessment {
  return { need, text: '', decisive: [], setAside: [], considerations: [], ...told }
}

function statementOf(one: Said, i: number, needs: readonly NeedId[]): Statement {
  return {
    id: statementId(one.id ?? `sagt-${i + 1}`),
    source: `kilde-${i + 1}` as SourceId,
    needs: one.needs ?? needs,
    topic: one.topic ?? 'konsekvens',
    points: one.points ?? 'taler-for',
    text: one.text ?? '',
    verbatim: one.verbatim ?? false,
  }
}
