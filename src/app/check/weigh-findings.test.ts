import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Finding, Level } from '../../rules/verdict.ts'
import { impressionOf } from '../../stages/07-letter/known/impression.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { aRefusal } from '../../stages/07-letter/letter.specimen.ts'
import { readLetter } from '../../stages/07-letter/read-letter.ts'
import { checkAsItComes } from './check-as-it-comes.ts'
import type { ReportedFinding } from './checked-document.ts'
import { checkText } from './check-text.ts'
import { weighFindings } from './weigh-findings.ts'

const ASKED = plainDate('2025-06-02')
const SOUND = aRefusal()
/** A limit for all, told in words that remind of nothing but `lovfortolkning`. */
const LIMIT = aRefusal({
  grounds:
    'Begrundelse\n\nByrådet har vedtaget, at ingen kan få mere end én time om ugen, og det gælder alle. Der er ikke penge til mere i år, og andre står også på venteliste.',
})

const words = { da: 'Sådan er det.', en: 'So it is.' }
const found = (rule: string, mangel: Finding['mangel'], level: Level = 'fejl'): ReportedFinding => ({
  rule,
  title: words,
  mangel,
  level,
  quote: null,
  what: words,
  why: words,
  remedy: words,
  sources: ['FVL § 24'],
})
const told = (text: string, ...findings: readonly ReportedFinding[]): readonly string[] =>
  weighed(readLetter(text, ASKED), findings).map(({ rule, level }) => `${rule} ${level}`)
const weighed = (letter: Letter, findings: readonly ReportedFinding[]) =>
  weighFindings(letter, findings, impressionOf(letter))

describe('what a rule has found', () => {
  test('stays where the words of the letter bear it out', () => {
    expect(told(LIMIT, found('fast-regel', 'lovfortolkning'))).toEqual(['fast-regel fejl'])
  })
  test('becomes advice where they speak against it', () => {
    expect(told(SOUND, found('fast-regel', 'lovfortolkning'))).toEqual(['fast-regel raad'])
    expect(told(SOUND, found('fast-regel', 'lovfortolkning', 'advarsel'))).toEqual(['fast-regel raad'])
  })
  test('stays whatever they say, where it is a fact', () => {
    const fact: ReportedFinding = { ...found('lov-i-kraft', 'lovfortolkning'), isFact: true }
    expect(told(SOUND, fact)).toEqual(['lov-i-kraft fejl'])
    expect(told(SOUND, { ...fact, level: 'advarsel' })).toEqual(['lov-i-kraft advarsel'])
  })
  test('stays where it is that nothing is said of a complaint, and in a text of few words', () => {
    const missing = found('klagevejledning', 'klagevejledning')
    expect(told(aRefusal({ klage: '' }), missing)).toEqual(['klagevejledning fejl'])
    expect(told('Afgørelse\n\nDu får ikke støtte efter servicelovens § 85.', missing)).toEqual(['klagevejledning fejl'])
  })
})

test.each([SOUND, LIMIT])('a command that starts fast says the same', async (text) => {
  expect(await checkAsItComes(text, ASKED)).toEqual(checkText(text, ASKED))
})
