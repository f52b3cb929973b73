import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { englishOf, missingIn } from './missing-words.ts'

/** Every clause that stands in a call of `unknown(…)`, with something in each gap. */
function clausesSaid(): readonly string[] {
  const rules = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|\.specimen\.ts$|examples\.ts$/.test(file),
  )
  return rules.flatMap((file) => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8')
    return [...code.matchAll(/\bunknown\(\s*(['`])((?:(?!\1).)+)/gu)].map(([, , clause = '']) =>
      clause.replaceAll(/\$\{[^}]*(?:\}|$)/gu, '4. marts 2025'),
    )
  })
}

const SAID = [...new Set(clausesSaid())]

test('what a rule lacks is found where the rules say it', () => {
  expect(SAID.length).toBeGreaterThan(90)
})

test('all that a rule can lack has its English', () => {
  expect(SAID.filter((clause) => englishOf(clause) === undefined)).toEqual([])
})

test('a day, a provision or an activity is kept as it is', () => {
  expect(englishOf('om sagen bliver sendt senest den 4. marts 2025')).toBe('whether the case is sent by 4. marts 2025')
  expect(englishOf('om SEL § 85 gjaldt den dag')).toBe('whether SEL § 85 was in force that day')
})

test('in Danish it is what the rule says', () => {
  expect(missingIn(['brevets dato', 'resultatet'], 'da')).toEqual(['brevets dato', 'resultatet'])
  expect(missingIn(['brevets dato', 'resultatet'], 'en')).toEqual(['the date of the letter', 'the result'])
})
