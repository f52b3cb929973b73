import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase } from '../../case.specimen.ts'
import type { CaseFile } from '../../case-file.ts'
import type { NeedId } from '../../00-case/case-id.ts'
import type { Answer } from '../../06-decision/need-answer.ts'
import { sel } from '../../sparse-case.specimen.ts'
import { allBlocks, tracesOf } from './composed-letter.ts'
import { blockText } from './composed-text.ts'
import { letterOf } from './composed-letter.specimen.ts'

const anyNeeds: fc.Arbitrary<CaseFile> = fc
  .uniqueArray(
    fc.constantFrom(
      'at lave mad',
      'at betale regninger',
      'at sove',
      'at vaske tøj',
      'at tage bussen',
      'at huske aftaler',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((activities) =>
    fc
      .array(fc.constantFrom(0, 1, 2, 3), { minLength: activities.length, maxLength: activities.length })
      .map((kinds) => {
        const base = aCase()
        const needs = activities.map(
          (activity, i) => ({ ...base.needs[0], id: `b${i}` as NeedId, activity }) as CaseFile['needs'][number],
        )
        return aCase({
          needs,
          statements: base.statements.map((one, i) => ({
            ...one,
            needs: needs.filter((_, j) => (i + j) % 2 === 0).map(({ id }) => id),
          })),
          assessments: needs.map(({ id }) => ({ ...base.assessments[0], need: id }) as CaseFile['assessments'][number]),
          answers: needs.map(({ id }, i) => ({
            need: id,
            answer: ANY[kinds[i] ?? 0] as Answer,
            change: { kind: 'ny' as const },
          })),
        })
      }),
  )
const ANY: readonly Answer[] = [
  { kind: 'bevilget', provision: sel('85'), content: 'Hjælp', purpose: 'At kunne', form: 'individuel' },
  { kind: 'afslag', provision: sel('85'), reason: 'Du gør det selv' },
  { kind: 'daekket-paa-anden-vis', by: 'netvaerk', what: 'Din søster gør det', whyEnough: 'Det er nok' },
  { kind: 'ikke-et-behov', why: 'Du gør det ikke' },
]

test('no need is lost between the list and the letter', () => {
  fc.assert(
    fc.property(anyNeeds, (file) => {
      const letter = letterOf(file)
      const results = letter.blocks.filter((block) => block.kind === 'paragraph' && block.lead !== undefined)
      expect(results).toHaveLength(file.needs.length)
      file.needs.forEach((need, i) => {
        const [result, ...others] = results.filter((block) => block.from.includes(`/needs/${i}`))
        expect(others).toEqual([])
        expect(result?.from).toContain(`/answers/${i}`)
        expect(result === undefined ? '' : blockText(result)).toContain(need.activity)
        const why = letter.blocks.filter((block) => block.kind === 'paragraph' && block.need === need.id)
        expect(why.length).toBeGreaterThan(1)
        const [steps] = letter.annexes
        expect(steps?.blocks.some((block) => block.kind === 'heading' && block.from.includes(`/needs/${i}`))).toBe(true)
      })
    }),
  )
})

test('everything said of a need is in the steps, and every trace leads to something in the case', () => {
  fc.assert(
    fc.property(anyNeeds, (file) => {
      const traces = new Set(allBlocks(letterOf(file)).flatMap(tracesOf))
      file.statements.forEach((_, i) => expect(traces).toContain(`/statements/${i}`))
      file.sources.forEach((_, i) => expect(traces).toContain(`/sources/${i}`))
      for (const at of traces) expect([at, resolve(file, at)]).not.toEqual([at, undefined])
    }),
  )
})

/** What a JSON pointer leads to. */
function resolve(file: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at === null || typeof at !== 'object' ? undefined : Reflect.get(at, key)), file)
}
