import type { Question } from '../../stages/02-information/question.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { CaseView, HeldStatement, NeedView } from '../../stages/case-view.ts'
import { remembered, rememberedOfBoth, rememberedWithin } from '../../text/remember.ts'
import { bearsOn } from '../activity.ts'
import { saysElsewhere } from '../said/elsewhere.ts'
import { saysInGeneral } from '../said/in-general.ts'
import { saysNotExtra } from '../said/not-extra.ts'
import { helpKindOf } from './help-kind.ts'
import { listGroundsAndContent } from '../case-ground.ts'

/**
 * What is at stake in a need's information. `behov`: the citizen gets nothing because the need, or the function, is
 * disputed. `graense`: because the help belongs elsewhere. `omfang`: the need is granted, but less than asked or held.
 * `aaben`: not answered yet.
 */
export type Stake = 'behov' | 'graense' | 'omfang' | 'aaben'

/** Undefined where nothing of the facts is disputed, or where other rules ask: a need met another way, help ended for non-cooperation. */
export function stakeOf(view: CaseView, one: NeedView): Stake | undefined {
  return readStake(view, one)
}

const readStake = rememberedWithin((view: CaseView, one: NeedView): Stake | undefined => {
  const { answer: given } = one
  if (given === undefined) return view.isDecided ? undefined : 'aaben'
  const { answer, change } = given
  if (change.cause === 'manglende-samarbejde' || change.cause === 'lov') return undefined
  switch (answer.kind) {
    case 'bevilget':
      return one.adverse === true ? 'omfang' : undefined
    case 'ikke-et-behov':
      return 'behov'
    case 'afslag':
      return saysElsewhere(answer.reason) || isElsewhere(one) || isNoExtra(one, answer.reason) ? 'graense' : 'behov'
    case 'daekket-paa-anden-vis':
      return undefined
  }
})

function isNoExtra(one: NeedView, reason: string): boolean {
  return helpKindOf(one) === 'udgift' && saysNotExtra(reason)
}

function isElsewhere({ assessment }: NeedView): boolean {
  const considered = assessment?.considerations ?? []
  return considered.includes('anden-bestemmelse') && !considered.includes('funktionsevne')
}

/** Sources that are the municipality's own view of the citizen. A visit to see for oneself is more than a view. */
const OWN: ReadonlySet<SourceKind> = new Set(['kommunens-vurdering', 'voksenudredning', 'handleplan'])
/** Those who know the citizen by their profession and are not the municipality's caseworker. */
const PROFESSIONAL: ReadonlySet<SourceKind> = new Set([
  'fagperson',
  'udfoerer',
  'speciallaege',
  'praktiserende-laege',
  'sundhedsfaglig',
  'anden-sagkyndig',
  'anden-myndighed',
  'hjaelper',
  'dagtilbud-skole',
])

export const isOwn = ({ source }: HeldStatement): boolean => source !== undefined && OWN.has(source.kind)
export const isProfessional = ({ source }: HeldStatement): boolean =>
  source !== undefined && PROFESSIONAL.has(source.kind)

/** The municipality's bare opinion: neither an investigation nor something it has seen. */
export const isBareOpinion = ({ source }: HeldStatement): boolean =>
  source?.kind === 'kommunens-vurdering' && source.form !== 'besoeg'

/**
 * Everything the case holds of a need: what is said of it, what its judgement refers to, and what is said of no need
 * but names the activity. Each once, in the order of the file.
 */
export function heldOn(view: CaseView, one: NeedView): readonly HeldStatement[] {
  return gatherHeld(view, one)
}

const gatherHeld = rememberedWithin((view: CaseView, one: NeedView): readonly HeldStatement[] => {
  const { need, assessment } = one
  const ids = new Set([
    ...(assessment?.decisive ?? []),
    ...(assessment?.setAside ?? []).map(({ statement }) => statement),
    ...(need.personkreds?.statements ?? []),
    ...(view.file.disagreements ?? [])
      .filter((disagreement) => disagreement.need === need.id)
      .flatMap(({ citizenSide, otherSide }) => [...citizenSide, ...otherSide]),
  ])
  const named = view.general.filter(({ statement }) => bearsOn(need.activity, statement.text))
  const referred = [...ids].flatMap((id) => view.statement(id) ?? [])
  const places = placesOf(view)
  const placeOf = ({ statement }: HeldStatement) => places.get(statement) ?? -1
  return [...new Set([...one.statements, ...named, ...referred])].toSorted((a, b) => placeOf(a) - placeOf(b))
})

const placesOf = remembered(({ file }: CaseView) => new Map(file.statements.map((statement, at) => [statement, at])))

/** Whether it tells what the impairment means in this very activity, whichever way it points. */
export function isTargeted(held: HeldStatement, one: NeedView): boolean {
  return readTargeted(one, held)
}

const readTargeted = rememberedOfBoth(({ need }: NeedView, held: HeldStatement): boolean => {
  const { statement } = held
  if (isBareOpinion(held)) return false
  const isLinked = statement.needs.includes(need.id)
  const isNamed = bearsOn(need.activity, statement.text)
  switch (statement.topic) {
    case 'konsekvens':
    case 'vanskelighed':
    case 'omfang':
      return isNamed || (isLinked && !saysInGeneral(statement.text))
    case 'ressource':
    case 'samarbejde':
    case 'andet':
      // Said of three needs and more at once, it is said of the person.
      return !saysInGeneral(statement.text) && (isNamed || (isLinked && statement.needs.length <= 2))
    case 'oenske':
    case 'diagnose':
      return false
  }
})

/** The words of a need's grounds in one string, each ended as a sentence. */
export function groundsOf(one: NeedView): string {
  return joinGrounds(one)
}

const joinGrounds = remembered((one: NeedView): string =>
  listGroundsAndContent(one)
    .map(({ text }) => (/[.!?]\s*$/.test(text) ? text : `${text}.`))
    .join(' '),
)

/** Questions on this need that nobody has answered or closed. */
export function listOpenQuestions({ file }: CaseView, { need }: NeedView): readonly Question[] {
  return (file.questions ?? []).filter(
    (question) => question.need === need.id && question.answer === undefined && question.closed === undefined,
  )
}
