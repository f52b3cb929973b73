import { plainDate } from '../base/date.ts'
import type { SourceId, StatementId } from './00-case/case-id.ts'
import type { Source } from './02-information/source.ts'
import type { Statement } from './02-information/statement.ts'
import type { CaseFile } from './case-file.ts'
import { aCase, INDKOEB, withChanged } from './case.specimen.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const

/** The provider has seen her shop alone; change what it takes. */
export function aStatement(change: Partial<Statement> = {}): Statement {
  return {
    id: 'opl-ny' as StatementId,
    source: 'kilde-bostoette' as SourceId,
    needs: [INDKOEB],
    topic: 'konsekvens',
    points: 'taler-imod',
    text: 'Karla handler alene hver uge.',
    verbatim: false,
    ...change,
  }
}

/** A source beside those of the lawful case. */
export function aSource(id: string, kind: Source['kind'], change: Partial<Source> = {}): Source {
  return {
    id: id as SourceId,
    kind,
    title: `Kilde: ${kind}`,
    date: plainDate('2025-01-20'),
    form: 'skriftlig',
    knownToCitizen: true,
    obtained: 'fra-borgeren',
    document: `dok-${id}` as never,
    ...change,
  }
}

export const OWN_VIEW = aSource('kilde-egen', 'kommunens-vurdering', { title: 'Faglig vurdering', obtained: 'egen' })
export const VUM = aSource('kilde-vum', 'voksenudredning', { title: 'Voksenudredning', obtained: 'egen' })
export const MOTHER = aSource('kilde-mor', 'paaroerende', { title: 'Brev fra Karlas mor' })

/**
 * Shopping is refused, these statements are all that is held of it, and the grounds say nothing of them:
 * "Karla har ikke brug for støtte."
 */
export function refusedOn(statements: readonly Statement[], change: Partial<CaseFile> = {}): CaseFile {
  const file = aCase()
  const others = file.statements.filter(({ needs }) => !needs.includes(INDKOEB))
  return {
    ...file,
    sources: [...file.sources, OWN_VIEW, VUM, MOTHER],
    statements: [...others, ...statements],
    partshoeringer: [],
    views: [],
    needs: withChanged(file.needs, INDKOEB, {
      personkreds: {
        answer: 'udenfor',
        provision: sel85,
        basis: 'aktivitet',
        because: [],
        reason: 'Funktionsevnen er ikke nedsat.',
        statements: [],
        demands: [],
      },
    }),
    assessments: withChanged(file.assessments, INDKOEB, {
      text: 'Karla har ikke brug for støtte.',
      decisive: [],
      setAside: [],
    }),
    answers: withChanged(file.answers, INDKOEB, {
      answer: { kind: 'afslag', provision: sel85, reason: 'Karla har ikke brug for støtte.' },
    }),
    ...change,
  }
}

/** The same with other words for why. */
export function refusedBecause(
  reason: string,
  statements: readonly Statement[],
  change: Partial<CaseFile> = {},
): CaseFile {
  const file = refusedOn(statements, change)
  return {
    ...file,
    answers: withChanged(file.answers, INDKOEB, { answer: { kind: 'afslag', provision: sel85, reason } }),
  }
}
