import type { CaseView, HeldStatement, NeedView } from '../../stages/case-view.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { StatementTopic } from '../../stages/02-information/statement.ts'

/** A decisive statement against the citizen that was not put to the citizen before the decision. */
export interface Unheard {
  readonly held: HeldStatement
  readonly one: NeedView
  /** The citizen is known not to know it, or it was told where the citizen was not; false where nobody has told. */
  readonly isSure: boolean
}

export type Hearing = NonNullable<CaseView['file']['partshoeringer']>[number]

/** The hearings sent before the decision, or on its day. A later one heals nothing. */
export function listHearings({ file, on }: CaseView): readonly Hearing[] {
  return (file.partshoeringer ?? []).filter(({ sent }) => sent <= on)
}

/** What FVL § 19 speaks of: against the citizen, decisive, from others, and not known to the citizen. */
export function listToBeHeard(view: CaseView): readonly Unheard[] {
  return view.needs
    .filter(({ adverse }) => adverse === true)
    .flatMap((one) =>
      (one.assessment?.decisive ?? []).flatMap((id) => {
        const held = view.statement(id)
        return held !== undefined && mustBeHeard(held)
          ? [{ held, one, isSure: isKnownNotTo(held) || isToldBehind(held) }]
          : []
      }),
    )
}

const isKnownNotTo = ({ source }: HeldStatement): boolean => source?.knownToCitizen === false

/** What others said to the municipality by word of mouth, no one has sent the citizen. */
function isToldBehind({ source }: HeldStatement): boolean {
  return (
    source !== undefined &&
    source.knownToCitizen === undefined &&
    source.form === 'mundtlig' &&
    source.kind !== 'kommunens-vurdering' &&
    source.kind !== 'paaroerende'
  )
}

/** What the citizen gave is known to them. */
function mustBeHeard(held: HeldStatement): boolean {
  const { statement, source } = held
  return (
    statement.points === 'taler-imod' &&
    source !== undefined &&
    source.kind !== 'borger' &&
    !isOwnOpinion(held) &&
    source.obtained !== 'fra-borgeren' &&
    source.knownToCitizen !== true
  )
}

const SEEN: ReadonlySet<StatementTopic> = new Set(['konsekvens', 'omfang', 'vanskelighed'])

/** The municipality's opinion is no fact to be heard on; what it has seen of the citizen's day, and not told, is one as any other. */
function isOwnOpinion({ statement, source }: HeldStatement): boolean {
  return source?.kind === 'kommunens-vurdering' && (source.knownToCitizen !== false || !SEEN.has(statement.topic))
}

/** `ukendt`: a hearing was held, but not what was put to the citizen. */
export function heardState(
  hearings: readonly Hearing[],
  { statement, source }: HeldStatement,
): 'ja' | 'nej' | 'ukendt' {
  const isPut = hearings.some(
    ({ statements, sources }) =>
      statements.includes(statement.id) || (source !== undefined && sources.includes(source.id)),
  )
  if (isPut) return 'ja'
  return hearings.some(({ statements, sources }) => statements.length === 0 && sources.length === 0) ? 'ukendt' : 'nej'
}

const EXPERTS: ReadonlySet<SourceKind> = new Set([
  'speciallaege',
  'praktiserende-laege',
  'sundhedsfaglig',
  'anden-sagkyndig',
])

/** An external expert's view that came after the last hearing: a rule of its own speaks of it. */
export function isExpertAfterHearing(hearings: readonly Hearing[], { source }: HeldStatement): boolean {
  const last = hearings
    .map(({ sent }) => sent)
    .toSorted()
    .at(-1)
  return last !== undefined && source !== undefined && source.date > last && isExpert(source)
}

function isExpert({ kind, title }: NonNullable<HeldStatement['source']>): boolean {
  return EXPERTS.has(kind) || /konsulent/i.test(title)
}

/** Where the statement stands in the file. */
export function atStatement({ file }: CaseView, { statement }: HeldStatement) {
  return {
    at: `/statements/${file.statements.indexOf(statement)}/text`,
    quote: statement.text === '' ? null : { words: statement.text, from: 0, to: statement.text.length },
  }
}
