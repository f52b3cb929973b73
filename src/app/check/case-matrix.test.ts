import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { NeedId } from '../../stages/00-case/case-id.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { viewCase } from '../../stages/case-view.ts'
import { aCase, withChanged } from '../../stages/case.specimen.ts'
import { matrixOf } from './case-matrix.ts'
import { CELLS, type ReportedCaseFinding } from './checked-case.ts'

const DAY = plainDate('2026-01-01')
const words = { da: 'Det mangler.', en: 'It lacks.' }

function finding(at: string, more: Partial<ReportedCaseFinding> = {}): ReportedCaseFinding {
  return {
    rule: 'en-regel',
    title: words,
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    quote: null,
    what: words,
    why: words,
    remedy: words,
    sources: [],
    room: '02-information',
    need: null,
    at,
    question: null,
    ...more,
  }
}

const matrix = (file: CaseFile, ...findings: readonly ReportedCaseFinding[]) => matrixOf(viewCase(file, DAY), findings)
const states = (file: CaseFile, row: number) => {
  const cells = matrix(file).rows[row]?.cells
  return CELLS.map((cell) => cells?.[cell].state).join(' ')
}

describe('without findings', () => {
  test('what is there is well, and a refusal has no extent', () => {
    expect(states(aCase(), 0)).toBe('ok ok ok ok ok ok')
    expect(states(aCase(), 1)).toBe('ok ok ok ok ok not-applicable')
  })

  test('what is not there yet is not known', () => {
    const [post] = aCase().needs
    if (post === undefined) throw new Error('the specimen has lost its needs')
    const { words: _, personkreds: __, ...bare } = post
    const file = aCase({ needs: [bare], statements: [], assessments: [], answers: [] })
    expect(states(file, 0)).toBe('unknown unknown unknown unknown unknown unknown')
  })

  test('a grant without an extent lacks it', () => {
    const { answers } = aCase()
    const [first] = answers
    if (first?.answer.kind !== 'bevilget') throw new Error('the specimen has lost its grant')
    const { extent: _, ...answer } = first.answer
    expect(states(aCase({ answers: withChanged(answers, 'behov-post', { answer }) }), 0)).toBe('ok ok ok ok ok unknown')
  })
})

describe('a finding', () => {
  test.each<[string, Partial<ReportedCaseFinding>, number, string]>([
    ['/needs/0/words', {}, 0, 'words'],
    ['/needs/1/goal', {}, 1, 'words'],
    ['/needs/1/personkreds', {}, 1, 'personkreds'],
    ['/needs/1/personkreds/reason', {}, 1, 'personkreds'],
    ['/needs/0/activity', {}, 0, 'statements'],
    ['/needs/0/activity', { room: '04-assessment' }, 0, 'assessment'],
    ['/needs/0', { room: '06-decision' }, 0, 'answer'],
    ['/statements/3/text', {}, 1, 'statements'],
    ['/assessments/1/text', {}, 1, 'assessment'],
    ['/answers/0/answer/extent', {}, 0, 'extent'],
    ['/answers/0/answer/toldProvider', {}, 0, 'extent'],
    ['/answers/1/answer/reason', {}, 1, 'answer'],
    ['/answers/1/change', {}, 1, 'answer'],
    ['/statements', { need: 'behov-post' as NeedId }, 0, 'statements'],
    ['/partshoeringer', { need: 'behov-post' as NeedId, room: '05-hearing' }, 0, 'statements'],
    ['/nonCooperation', { need: 'behov-indkoeb' as NeedId, room: '06-decision' }, 1, 'answer'],
  ])('at %s %o makes a gap in row %i, %s', (at, more, row, cell) => {
    const { rows, rest } = matrix(aCase(), finding(at, more))
    const gaps = rows.flatMap(({ cells }, i) =>
      CELLS.filter((one) => cells[one].state === 'gap').map((one) => `${i} ${one}`),
    )
    expect(gaps).toEqual([`${row} ${cell}`])
    expect(rest).toEqual([])
  })

  test.each(['', '/applications/0', '/decision/by', '/letterText', '/needs/9/words', '/partshoeringer'])(
    'at “%s” is about the case as a whole',
    (at) => {
      const { rows, rest } = matrix(aCase(), finding(at))
      expect(rest).toHaveLength(1)
      expect(rows.flatMap(({ cells }) => CELLS.flatMap((cell) => cells[cell].findings))).toEqual([])
    },
  )

  test('that is advice stands in its cell and makes no gap', () => {
    const { rows } = matrix(aCase(), finding('/needs/0/goal', { level: 'raad' }))
    expect(rows[0]?.cells.words).toMatchObject({ state: 'ok', findings: [{ level: 'raad' }] })
  })

  test('in a statement about two needs stands in both', () => {
    const { statements, needs } = aCase()
    const both = withChanged(statements, 'opl-1', { needs: needs.map(({ id }) => id) })
    const { rows } = matrix(aCase({ statements: both }), finding('/statements/0/text'))
    expect(rows.map(({ cells }) => cells.statements.state)).toEqual(['gap', 'gap'])
  })
})
