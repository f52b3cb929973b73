/**
 * How far the rules reach beyond the words they were made with: `npm run measure:sentences`. Each marked sentence of
 * test/corpus/sentences is put into the grounds of an otherwise sound refusal. Counted is whether a finding about that
 * very sentence has the flaw's code, and how often a lawful twin (`ok:`) gets one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../src/app/check/judgement.ts'
import { plainDate } from '../src/base/date.ts'
import { LETTER_RULES } from '../src/rules/catalogue/letter-catalogue.ts'
import { aRefusal } from '../src/stages/07-letter/letter.specimen.ts'
import { readLetter } from '../src/stages/07-letter/read-letter.ts'
import { MANGEL_OF_MARK } from './learn/lessons.ts'

const FOLDER = path.join(import.meta.dirname, 'corpus/sentences')
const ASKED = plainDate('2026-11-26')
/** The sentences are lessons of the reader that knows words alone, so it is not asked. */
const RULES = LETTER_RULES.filter(({ id }) => id !== 'laert-af-andre-breve')

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025.'

const counts = new Map<string, { of: number; found: number; lawful: number; alarms: number }>()
for (const name of readdirSync(FOLDER).toSorted())
  for (const line of readFileSync(path.join(FOLDER, name), 'utf8').split('\n')) {
    const [mark = '', sentence = ''] = line.split('\t')
    const label = mark.replace(/^ok:/, '')
    const mangel = MANGEL_OF_MARK[label]
    if (mangel === undefined) continue
    const text = aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${sentence}` })
    const [from, to] = [text.indexOf(sentence), text.indexOf(sentence) + sentence.length]
    const letter = readLetter(text, ASKED)
    const isFound = judge(RULES, { ...letter, ...letter.read }).findings.some(
      (finding) =>
        finding.mangel === mangel &&
        finding.level !== 'raad' &&
        finding.quote !== null &&
        finding.quote.from < to &&
        finding.quote.to > from,
    )
    const count = counts.get(label) ?? { of: 0, found: 0, lawful: 0, alarms: 0 }
    if (mark === label) {
      count.of++
      if (isFound) count.found++
    } else {
      count.lawful++
      if (isFound) count.alarms++
    }
    counts.set(label, count)
  }

const all = { of: 0, found: 0, lawful: 0, alarms: 0 }
process.stdout.write(
  `${'mark'.padEnd(28)}${'flawed'.padStart(8)}${'found'.padStart(8)}${'lawful'.padStart(9)}${'alarms'.padStart(9)}\n`,
)
for (const [label, count] of [...counts, ['all', all] as const]) {
  process.stdout.write(
    `${label.padEnd(28)}${String(count.of).padStart(8)}${String(count.found).padStart(8)}${String(count.lawful).padStart(9)}${String(count.alarms).padStart(9)}\n`,
  )
  for (const key of ['of', 'found', 'lawful', 'alarms'] as const) all[key] += label === 'all' ? 0 : count[key]
}
