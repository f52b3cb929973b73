import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { FogedsagStep } from './compliance.ts'

export interface StepProblem {
  readonly field: 'kind' | 'on' | 'due'
  readonly words: Words
}

/** Steps that the municipality must have a day to answer. */
const ASKS: ReadonlySet<FogedsagStep['kind']> = new Set(['henvendelse', 'paamindelse', 'varsel-om-tvangsboeder'])

/** What the form calls the parts of a step. */
export const STEP_FIELD = { kind: 'skridt', on: 'dag', due: 'frist' } as const

/**
 * Why a step can't be taken now. The order is that of the supervision's own account: the appeal office asks, the
 * municipality answers or lets the day pass, then the supervision takes over and may warn of daily fines.
 */
export function stepProblems(
  steps: readonly FogedsagStep[],
  step: FogedsagStep,
  decidedOn: PlainDate | undefined,
): readonly StepProblem[] {
  const others = steps.filter(({ id }) => id !== step.id)
  const open = others.slice(others.findLastIndex(({ kind }) => kind === 'afsluttet') + 1)
  const last = others.at(-1)?.on ?? decidedOn
  return [
    ...(last !== undefined && step.on < last ? [problem('on', BEFORE_LAST)] : []),
    ...(ASKS.has(step.kind) && (step.due === undefined || step.due <= step.on) ? [problem('due', NO_DUE)] : []),
    ...whyOutOfOrder(open, step),
  ]
}

function whyOutOfOrder(open: readonly FogedsagStep[], { kind, on }: FogedsagStep): readonly StepProblem[] {
  if (kind === 'henvendelse') return []
  if (!open.some((one) => one.kind === 'henvendelse')) return [problem('kind', NOT_ASKED)]
  if (kind !== 'overdraget-til-tilsynet' && kind !== 'varsel-om-tvangsboeder') return []
  const hadTime = open.some(({ due }) => due !== undefined && due < on) || open.some((one) => one.kind === 'svar')
  return hadTime ? [] : [problem('on', NO_TIME)]
}

const problem = (field: StepProblem['field'], words: Words): StepProblem => ({ field, words })
const BEFORE_LAST: Words = {
  da: 'Dagen ligger før det forrige skridt eller før afgørelsen. Skriv den dag, skridtet blev taget.',
  en: 'The day lies before the step before it, or before the decision. Write the day the step was taken.',
}
const NO_DUE: Words = {
  da: 'Sæt en dag for kommunens svar, efter den dag, der skrives.',
  en: 'Set a day for the municipality’s answer, after the day of writing.',
}
const NOT_ASKED: Words = {
  da: 'Begynd med en henvendelse til kommunen: hvad der ikke er fulgt, og hvornår den skal svare.',
  en: 'Begin with an enquiry to the municipality: what is not followed, and by when it is to answer.',
}
const NO_TIME: Words = {
  da: 'Kommunen har ikke svaret, og dagen for svaret er ikke gået. Vent til den er gået, eller notér svaret.',
  en: 'The municipality has not answered, and the day for it has not passed. Wait until it has, or record the answer.',
}
