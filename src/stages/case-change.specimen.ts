import { plainDate } from '../base/date.ts'
import type { NeedId, SourceId, StatementId } from './00-case/case-id.ts'
import type { Need } from './03-needs/need.ts'
import type { Answer, Change, FormerGrant } from './06-decision/need-answer.ts'
import type { CaseFile } from './case-file.ts'
import { aCase, INDKOEB, POST, withChanged } from './case.specimen.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const
const day = plainDate

/** The same case with another answer to one need. */
export function withAnswer(file: CaseFile, need: NeedId, answer: Answer, change: Change = { kind: 'ny' }): CaseFile {
  return { ...file, answers: withChanged(file.answers, need, { answer, change }) }
}

/** Karla's case, her shopping answered so. */
export function answered(answer: Answer, change: Partial<CaseFile> = {}): CaseFile {
  const base = aCase()
  return aCase({ answers: withChanged(base.answers, INDKOEB, { answer }), ...change })
}

/** The same case with something else about one need. */
export function withNeed(file: CaseFile, need: NeedId, change: Partial<Need>): CaseFile {
  return { ...file, needs: withChanged(file.needs, need, change) }
}

/** The answer to one need with some fields changed; the kind stays. */
export function answerOf<K extends Answer['kind']>(
  file: CaseFile,
  need: NeedId,
  kind: K,
  change: Partial<Extract<Answer, { kind: K }>> = {},
): Extract<Answer, { kind: K }> {
  const found = file.answers.find((one) => one.need === need)?.answer
  if (found?.kind !== kind) throw new Error(`${need} is not answered by ${kind}`)
  return { ...(found as Extract<Answer, { kind: K }>), ...change }
}

/** The same without some fields of an object, as another system may hand it over. */
export function without<T extends object, K extends keyof T>(whole: T, ...fields: readonly K[]): Omit<T, K> {
  const kept = Object.entries(whole).filter(([field]) => !fields.includes(field as K))
  return Object.fromEntries(kept) as Omit<T, K>
}

const HAD_POST: FormerGrant = {
  need: POST,
  provision: sel85,
  what: 'Støtte til at åbne og forstå post',
  extent: { from: 2, to: 2, unit: 'timer', per: 'uge' },
  from: day('2023-05-01'),
}
const HAD_INDKOEB: FormerGrant = {
  need: INDKOEB,
  provision: sel85,
  what: 'Støtte til at købe ind',
  extent: { from: 1, to: 1, unit: 'timer', per: 'uge' },
  from: day('2023-05-01'),
}

const seenByProvider = (need: NeedId, text: string) => ({
  id: 'opl-5' as StatementId,
  source: 'kilde-bostoette' as SourceId,
  needs: [need],
  topic: 'konsekvens' as const,
  points: 'taler-imod' as const,
  text,
  verbatim: false,
})

/** Lawful: Karla had two hours a week for her post, and gets less now that she opens most of it herself. */
export function aReducedCase(change: Partial<CaseFile> = {}): CaseFile {
  const file = aCase()
  return {
    ...file,
    round: { ...file.round, procedure: 'opfoelgning' },
    formerGrants: [HAD_POST],
    statements: [
      ...file.statements,
      seenByProvider(
        POST,
        'Siden november har Karla selv åbnet reklamer og breve fra banken; kun breve fra myndigheder lægger hun til side.',
      ),
    ],
    assessments: withChanged(file.assessments, POST, {
      text: 'Vi lægger vægt på, at Karla siden november selv åbner det meste af sin post, men stadig ikke kan åbne breve fra myndigheder alene på grund af angst.',
      decisive: ['opl-1', 'opl-2', 'opl-5'] as unknown as readonly StatementId[],
    }),
    partshoeringer: (file.partshoeringer ?? []).map((one) => ({
      ...one,
      statements: [...one.statements, 'opl-5' as StatementId],
      used: 'Svaret bekræfter, at Karla selv handler og selv åbner breve fra banken.',
    })),
    answers: withChanged(file.answers, POST, {
      change: {
        kind: 'nedsaettelse',
        cause: 'borgerens-forhold',
        explained:
          'Da støtten blev givet i 2023, åbnede Karla ingen breve selv. Siden november åbner hun det meste, og kun breve fra myndigheder kræver støtte. Det kan nås på en halv til en hel time om ugen.',
      },
    }),
    ...(file.decision === undefined ? {} : { decision: { ...file.decision, effective: day('2025-04-01') } }),
    ...change,
  }
}

/** Lawful: Karla had an hour a week for shopping, and it ends because she has done it alone since October. */
export function anEndedCase(change: Partial<CaseFile> = {}): CaseFile {
  const file = aCase()
  return {
    ...file,
    round: { ...file.round, procedure: 'opfoelgning' },
    formerGrants: [HAD_INDKOEB],
    answers: withChanged(file.answers, INDKOEB, {
      change: {
        kind: 'ophoer',
        cause: 'borgerens-forhold',
        explained:
          'Da støtten blev givet i 2023, gik Karla i stå i butikken. Siden oktober har hun handlet alene hver uge efter en seddel, og derfor er der ikke længere brug for en, der følger med.',
      },
    }),
    ...(file.decision === undefined ? {} : { decision: { ...file.decision, effective: day('2025-04-01') } }),
    ...change,
  }
}

/** Lawful: the same needs as those of a young person, decided under Barnets Lov after a talk. */
export function aChildCase(change: Partial<CaseFile> = {}): CaseFile {
  const file = aCase()
  const bl32 = { act: 'BL', paragraph: '32' } as const
  return {
    ...file,
    area: 'barn',
    parties: [...file.parties, { id: 'part-barn' as never, role: 'barn', mandates: [] }],
    applications: file.applications.map((one) => ({
      ...one,
      named: [bl32],
      considered: [bl32, { act: 'BL', paragraph: '89' }],
    })),
    needs: file.needs.map((need) => ({
      ...need,
      asked: { provision: bl32 },
      ...(need.personkreds === undefined ? {} : { personkreds: { ...need.personkreds, provision: bl32 } }),
    })),
    answers: file.answers.map((one) => ({
      ...one,
      answer: 'provision' in one.answer ? { ...one.answer, provision: bl32 } : one.answer,
    })),
    ...(file.decision === undefined
      ? {}
      : {
          decision: {
            ...without(file.decision, 'actionPlan'),
            childHeard: 'samtale',
            complaintGuidance: [{ provision: bl32, told: true }],
          },
        }),
    ...change,
  }
}
