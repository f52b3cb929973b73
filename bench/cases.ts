import type { NeedId, StatementId } from '../src/stages/00-case/case-id.ts'
import type { Statement } from '../src/stages/02-information/statement.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import type { CaseFile } from '../src/stages/case-file.ts'
import { entriesOf } from '../src/stages/case-journal.specimen.ts'
import { aCase } from '../src/stages/case.specimen.ts'

const ACTIVITIES = [
  'at åbne og forstå post',
  'at købe ind',
  'at komme til lægen',
  'at holde orden i hjemmet',
  'at planlægge dagen',
  'at holde kontakt med familien',
  'at følge med i økonomien',
  'at lave mad',
]
const TOLD = [
  'Når det skal ske alene, bliver det udskudt, og bagefter er der ingen kræfter til resten af dagen.',
  'Det lykkes de fleste uger, når der er en fast aftale og en liste at gå efter.',
  'Hun har to gange i foråret mistet aftaler, fordi ingen mindede om dem.',
  'Jeg kan godt, men jeg kommer ikke i gang, og så bliver jeg vred på mig selv.',
  'Støtten har været der hver torsdag; uden den blev det ikke gjort i ferien.',
]

/** A case of at least so many entries: each need with its judgement and answer, and the rest is what was said of them. */
export function composeCase(number: number, entries = 300, needs = 20): readonly CaseEntry[] {
  const base = aCase()
  const file = withNeeds(base, number, needs)
  const short = entries - entriesOf(file).length
  const more = Array.from({ length: Math.max(0, short) }, (_, i) => statementAbout(file, number + i, i))
  return entriesOf({ ...file, statements: [...file.statements, ...more] })
}

/** The same case when someone has told one thing more, each time another. */
export function withOneMore(entries: readonly CaseEntry[], time: number): readonly CaseEntry[] {
  const told = entries.findLast((entry) => entry.kind === 'statement-recorded')
  if (told?.kind !== 'statement-recorded') throw new Error('a composed case has statements')
  const { statement } = told
  const text = `${statement.text} Sagt igen den ${1 + (time % 28)}., og ${time} dage efter flytningen.`
  return [...entries, { ...told, statement: { ...statement, id: `igen-${time}` as StatementId, text } }]
}

/** The specimen's two needs, over and over, each time about something else. */
function withNeeds(base: CaseFile, number: number, count: number): CaseFile {
  const copies = Array.from({ length: count }, (_, i) => {
    const name = `behov-${i}` as NeedId
    const from = base.needs[i % base.needs.length]
    if (from === undefined) throw new Error('the specimen has lost its needs')
    const activity = pick(ACTIVITIES, number + i)
    // No two needs in the same words: a rule that has read one has not read the other.
    const own = <T extends { readonly need: string }>(list: readonly T[]) =>
      list.filter(({ need }) => need === from.id).map((one) => inOwnWords({ ...one, need: name }, activity, i))
    return {
      need: { ...inOwnWords(from, activity, i), id: name, activity },
      statements: base.statements
        .filter(({ needs }) => needs.includes(from.id))
        .map((one) => ({ ...one, id: `${one.id}-${i}` as StatementId, needs: [name] })),
      assessments: own(base.assessments),
      answers: own(base.answers),
    }
  })
  return {
    ...base,
    needs: copies.map(({ need }) => need),
    statements: [...base.statements.map((one) => ({ ...one, needs: [] })), ...copies.flatMap((one) => one.statements)],
    assessments: copies.flatMap((one) => one.assessments),
    answers: copies.flatMap((one) => one.answers),
  }
}

const TEXTS = new Set(['text', 'reason', 'content', 'purpose', 'words', 'goal'])

function inOwnWords<T>(given: T, activity: string, i: number): T {
  const changed = Object.entries(given as object).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string')
      return [key, TEXTS.has(key) ? `${value} Det er set ${i + 2} gange, at ${activity} går sådan.` : value]
    return [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? inOwnWords(value, activity, i) : value,
    ]
  })
  return Object.fromEntries(changed) as T
}

function statementAbout(file: CaseFile, seed: number, i: number): Statement {
  const like = pick(file.statements, seed * 7 + 1)
  const need = pick(file.needs, i)
  return {
    ...like,
    id: `mere-${i}` as StatementId,
    needs: [need.id],
    text: `Om ${need.activity}, ${i + 1}. gang: ${pick(TOLD, seed)} ${pick(TOLD, seed * 3 + 1)}`,
  }
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
