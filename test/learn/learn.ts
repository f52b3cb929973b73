/**
 * Teaches the words of letters and cases anew: `npm run learn`, after some were added to test/corpus. Writes what the
 * readers know, and tells how well they read those of authors whose own had taught them nothing. It takes some minutes,
 * and gives the same each time.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LearnedWords } from '../../src/text/learned-words.ts'
import { knownCases } from './case-lessons.ts'
import { measureCasesLeftOut, readCasesLeftOut, weighCaseWitnesses } from './cases-left-out.ts'
import { measureLeftOut, measureStandardsLeftOut, readLeftOut, weighFalls, weighWitnesses } from './left-out.ts'
import {
  knownLetters,
  knownSentences,
  knownStandards,
  LEARNED,
  LEARNED_OF_CASES,
  LEARNED_OF_STANDARDS,
  lessonsMark,
} from './lessons.ts'
import { takeApart, teachFlaws, teachNature, teachStandards } from './teach.ts'
import { takeCasesApart, teachCases } from './teach-cases.ts'

const letters = knownLetters()
const sentences = knownSentences()
const standards = knownStandards()
const cases = knownCases()
const lessons = takeApart(letters, sentences, standards)
tell(`${letters.length} letters, ${sentences.length} sentences and ${cases.length} cases …`)
const learned = teachFlaws(lessons)
const ofCases = takeCasesApart(cases)
write(LEARNED, 'letter-words', learned.letter)
write(LEARNED, 'sentence-words', learned.sentence)
write(LEARNED, 'nature-words', teachNature(lessons))
write(LEARNED_OF_STANDARDS, 'standard-words', teachStandards(lessons))
write(LEARNED_OF_CASES, 'case-words', teachCases(ofCases))

const read = readLeftOut(letters, standards, lessons)
const witness = weighWitnesses(read.letters)
writeJson(LEARNED, 'witness', witness)
const falls = weighFalls(read.letters, witness)
writeJson(LEARNED, 'falls', falls)
tell(measureLeftOut(read.letters, witness, falls))
const standardWitness = weighWitnesses(read.standards)
writeJson(LEARNED_OF_STANDARDS, 'witness', standardWitness)
tell(measureStandardsLeftOut(read.standards, standardWitness))

const readCases = readCasesLeftOut(ofCases, learned.sentence)
const caseWitness = weighCaseWitnesses(readCases)
writeJson(LEARNED_OF_CASES, 'case-witness', caseWitness)
tell(measureCasesLeftOut(readCases, caseWitness))
writeFileSync(path.join(LEARNED, 'taught-by.txt'), `${lessonsMark(letters, sentences, standards, cases)}\n`)

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function writeJson(folder: string, name: string, what: object): void {
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(what, null, 2)}\n`)
  tell(`${name}: ${JSON.stringify(what)}`)
}

function write(folder: string, name: string, { lines, ...rest }: LearnedWords): void {
  const head = JSON.stringify(rest).slice(1, -1)
  const text = `{\n  ${head},\n  "lines": [\n${lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ]\n}\n`
  writeFileSync(path.join(folder, `${name}.json`), text)
  tell(`${name}: ${rest.many} words, ${Math.round(text.length / 1024)} kB`)
}
