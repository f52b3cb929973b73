import { describe, expect, test } from 'vitest'
import { checkCase } from '../../app/check/check-case.ts'
import { addDays, plainDate } from '../../base/date.ts'
import type { CaseId, MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { keepChecks } from './kept-check.ts'

const TODAY = plainDate('2026-05-04')
const entries = entriesOf(aCase())

function fileAt(seq: number, change: Partial<OwnCaseFile> = {}): OwnCaseFile {
  const file = foldCase(entries.slice(0, seq))
  if (file === undefined) throw new Error('the specimen has no entries')
  return { ...file, ...change }
}

describe('a check that is kept', () => {
  const whole = entries.length

  test('is given again while the case has the same entries and the day is the same', () => {
    const check = keepChecks(10)
    const first = check(fileAt(whole), whole, TODAY)
    expect(first).toEqual(checkCase(fileAt(whole), TODAY))
    expect(check(fileAt(whole), whole, TODAY)).toBe(first)
  })

  test('is made anew when an entry is added, and when a day has passed', () => {
    const check = keepChecks(10)
    const before = check(fileAt(whole - 1), whole - 1, TODAY)
    const after = check(fileAt(whole), whole, TODAY)
    expect(after).not.toBe(before)
    expect(after).toEqual(checkCase(fileAt(whole), TODAY))
    expect(check(fileAt(whole), whole, addDays(TODAY, 1))).toEqual(checkCase(fileAt(whole), addDays(TODAY, 1)))
  })

  test('is the same as if nothing had been read before, however far the case has come', () => {
    const check = keepChecks(10)
    for (let seq = 1; seq <= whole; seq += 1)
      expect(check(fileAt(seq), seq, TODAY)).toEqual(checkCase(fileAt(seq), TODAY))
    // Back again, as another server's page might: what was read is of the texts alone.
    expect(check(fileAt(3), 3, TODAY)).toEqual(checkCase(fileAt(3), TODAY))
  })

  test('is of one case in one municipality', () => {
    const check = keepChecks(10)
    const here = check(fileAt(whole), whole, TODAY)
    expect(check(fileAt(whole, { municipality: '0461' as MunicipalityCode }), whole, TODAY)).not.toBe(here)
    expect(check(fileAt(whole, { id: 'en-anden' as CaseId }), whole, TODAY)).not.toBe(here)
  })

  test('is let go when others were seen since', () => {
    const check = keepChecks(2)
    const see = (id: string) => check(fileAt(whole, { id: id as CaseId }), whole, TODAY)
    const [a, b] = [see('a'), see('b')]
    expect(see('a')).toBe(a)
    see('c')
    expect(see('a')).toBe(a)
    expect(see('b')).not.toBe(b)
  })
})
