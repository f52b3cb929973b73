import { daysBetween, findPlainDate } from '../base/date.ts'
import type { Told } from '../text/learned-words.ts'
import { openNeeds } from './03-needs/need.ts'
import type { CaseFile } from './case-file.ts'

/** What a decision stands on. Who worked at it, and what came after it, says nothing of whether it holds. */
const READ = [
  'area',
  'round',
  'consents',
  'notes',
  'applications',
  'sources',
  'statements',
  'questions',
  'disagreements',
  'reviews',
  'needs',
  'assessments',
  'partshoeringer',
  'partshoeringExemption',
  'committees',
  'formerGrants',
  'nonCooperation',
  'views',
  'answers',
  'decision',
] as const satisfies readonly (keyof CaseFile)[]

/** They point at something else in the case, or at a person. How many there are is told where it says something. */
const POINTERS: ReadonlySet<string> = new Set([
  'id',
  'need',
  'needs',
  'source',
  'statement',
  'statements',
  'decisive',
  'application',
  'document',
  'provider',
  'citizenSide',
  'otherSide',
  'approvals',
  'sources',
  'participants',
])
const PERSON: ReadonlySet<string> = new Set(['notes.by', 'partshoeringer.to', 'decision.by'])
const COUNTED: ReadonlySet<string> = new Set(['statements', 'decisive', 'citizenSide', 'otherSide'])

/** Who speaks: the municipality weighs and answers; of the rest, what is said of the citizen's days is apart. */
const MUNICIPALITY = 'a:'
const TOLD = 's:'
const OTHER = 'o:'
const SPEAKER: Readonly<Record<string, string>> = {
  'assessments.text': MUNICIPALITY,
  'assessments.setAside.why': MUNICIPALITY,
  'answers.answer.reason': MUNICIPALITY,
  'answers.answer.whyEnough': MUNICIPALITY,
  'answers.answer.why': MUNICIPALITY,
  'answers.answer.whyNotMore': MUNICIPALITY,
  'answers.answer.groupJudgement': MUNICIPALITY,
  'answers.change.explained': MUNICIPALITY,
  'needs.personkreds.reason': MUNICIPALITY,
  'views.reply': MUNICIPALITY,
  'statements.text': TOLD,
  'applications.words': TOLD,
  'views.words': TOLD,
  'needs.words': TOLD,
}
/** A shorter string, or one without a space, is a choice among given ones. */
const SHORTEST_TEXT = 15
const MANY = 5

/** What a case says, as a reader that knows words alone meets it: what people wrote, and what was chosen and how many there are. */
export interface CaseWords {
  readonly texts: readonly Told[]
  readonly facts: readonly string[]
  /** What the municipality wrote, each with a JSON pointer to it. */
  readonly grounds: readonly { readonly at: string; readonly text: string }[]
  /** How many words people wrote. */
  readonly words: number
}

export function wordsOfCase(file: CaseFile): CaseWords {
  const texts: Told[] = []
  const facts: string[] = [...factsOfSources(file), ...factsOfNeeds(file)]
  const grounds: { at: string; text: string }[] = []
  let words = 0
  const read = (value: unknown, path: string, at: string): void => {
    if (typeof value === 'string') {
      if (findPlainDate(value) !== undefined) return
      if (value.length < SHORTEST_TEXT || !value.includes(' ')) return void facts.push(`${path}=${value}`)
      const speaker = SPEAKER[path] ?? OTHER
      texts.push([speaker, value])
      words += value.split(/\s+/).length
      if (speaker === MUNICIPALITY) grounds.push({ at, text: value })
    } else if (typeof value === 'boolean') facts.push(`${path}=${value}`)
    else if (Array.isArray(value)) {
      facts.push(`${path}#${Math.min(value.length, MANY)}`)
      for (const [place, one] of value.entries()) read(one, path, `${at}/${place}`)
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (PERSON.has(`${path}.${key}`)) continue
        if (!POINTERS.has(key)) read(one, `${path}.${key}`, `${at}/${key}`)
        else if (COUNTED.has(key) && Array.isArray(one)) facts.push(`${path}.${key}#${Math.min(one.length, MANY)}`)
      }
  }
  for (const part of READ) if (file[part] !== undefined) read(file[part], part, `/${part}`)
  return { texts, facts, grounds, words }
}

/** In days before the decision. */
const AGES = [60, 180, 400, 800]

function factsOfSources({ sources, decision }: CaseFile): readonly string[] {
  if (decision === undefined || sources.length === 0) return []
  const ages = sources.map(({ date }) => daysBetween(date, decision.on))
  return [`youngest=${ageOf(Math.min(...ages))}`, `oldest=${ageOf(Math.max(...ages))}`]
}

function ageOf(days: number): number {
  return AGES.filter((one) => days >= one).length
}

/** What each need has, and what of it nobody has taken up. */
function factsOfNeeds({ needs, statements, assessments, answers, sources, decision }: CaseFile): readonly string[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  return openNeeds({ needs }).flatMap(({ id, personkreds }) => {
    const said = statements.filter((one) => one.needs.includes(id))
    const weighed = assessments.filter(({ need }) => need === id)
    const taken = new Set(
      weighed.flatMap(({ decisive, setAside }) => [...decisive, ...setAside.map(({ statement }) => statement)]),
    )
    const left = (points: string): number => said.filter((one) => one.points === points && !taken.has(one.id)).length
    const ages = said.flatMap(({ source }) => {
      const date = dates.get(source)
      return date === undefined || decision === undefined ? [] : [daysBetween(date, decision.on)]
    })
    const answer = answers.find(({ need }) => need === id)?.answer.kind ?? 'none'
    return [
      `need:said#${Math.min(said.length, MANY)}`,
      `need:weighed#${weighed.length}`,
      `need:taken#${Math.min(taken.size, MANY)}`,
      `need:left-for#${Math.min(left('taler-for'), MANY)}`,
      `need:left-against#${Math.min(left('taler-imod'), MANY)}`,
      `need:${answer}:left-for#${Math.min(left('taler-for'), MANY)}`,
      `need:${answer}:for#${Math.min(said.filter(({ points }) => points === 'taler-for').length, MANY)}`,
      `need:${answer}:against#${Math.min(said.filter(({ points }) => points === 'taler-imod').length, MANY)}`,
      `need:personkreds=${personkreds?.answer ?? 'none'}`,
      ...(ages.length === 0 ? ['need:nothing-said'] : [`need:youngest=${ageOf(Math.min(...ages))}`]),
    ]
  })
}
