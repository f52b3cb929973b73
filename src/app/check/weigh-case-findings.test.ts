import { describe, expect, test } from 'vitest'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import type { CaseImpression } from '../../stages/case-impression.ts'
import { aCase, aCaseWithout } from '../../stages/case.specimen.ts'
import type { ReportedCaseFinding } from './checked-case.ts'
import { weighCaseFindings } from './weigh-case-findings.ts'

const OUTLINE = aCaseWithout('officials')
const words = { da: 'Ord.', en: 'Words.' }

function found(rule: string, mangel: Mangel, level: ReportedCaseFinding['level']): ReportedCaseFinding {
  const rest = { title: words, quote: null, what: words, why: words, remedy: words, sources: [] }
  return { rule, mangel, level, ...rest, room: '06-decision', need: null, at: '/decision', question: null }
}

const impression = (reversed: number, whenFound: number): CaseImpression => ({
  reversed,
  isBrief: false,
  signs: (Object.keys(MANGLER) as Mangel[]).map((mangel) => ({ mangel, whenFound, whenNot: 0, told: null })),
})

const levels = (findings: readonly ReportedCaseFinding[], given: CaseImpression | undefined, file = OUTLINE) =>
  weighCaseFindings(file, findings, () => given).map(({ rule, level }) => [rule, level])

describe('what a rule has found', () => {
  const fejl = [found('omfang', 'meddelelse', 'fejl')]
  test('stands where the case bears it out', () => {
    expect(levels(fejl, impression(0.5, 0.8))).toEqual([['omfang', 'fejl']])
  })
  test('is advice where the case speaks clearly against it', () => {
    expect(levels(fejl, impression(0.5, 0.1))).toEqual([['omfang', 'raad']])
  })
  test('is a warning in a case that reads as upheld', () => {
    expect(levels(fejl, impression(-0.8, 0.8))).toEqual([['omfang', 'advarsel']])
  })
  test('stands where it rests on what a field says, whatever the words remind of', () => {
    const told: ReportedCaseFinding = {
      ...found('klagevejledning-for-hver-del', 'klagevejledning', 'fejl'),
      isFact: true,
    }
    expect(levels([told], impression(-0.8, 0.1))).toEqual([['klagevejledning-for-hver-del', 'fejl']])
  })
  test('stands as it is in a case told whole, and in one told in too few words', () => {
    expect(levels(fejl, impression(-0.8, 0.1), aCase())).toEqual([['omfang', 'fejl']])
    expect(levels(fejl, undefined)).toEqual([['omfang', 'fejl']])
  })
})

describe('what only the words tell', () => {
  const byWords = found('laert-af-andre-sager', 'meddelelse', 'fejl')
  test('is told', () => {
    expect(levels([byWords], impression(0.5, 0.8))).toEqual([['laert-af-andre-sager', 'fejl']])
  })
  test('is not told once more of a flaw that a rule has found', () => {
    expect(levels([found('omfang', 'meddelelse', 'fejl'), byWords], impression(0.5, 0.8))).toEqual([['omfang', 'fejl']])
  })
  test('is told beside a rule that only warns', () => {
    expect(levels([found('omfang', 'meddelelse', 'advarsel'), byWords], impression(0.5, 0.8))).toEqual([
      ['omfang', 'advarsel'],
      ['laert-af-andre-sager', 'fejl'],
    ])
  })
})
