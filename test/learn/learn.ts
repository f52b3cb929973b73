/**
 * Teaches the words of letters anew: `npm run learn`, after letters were added to test/corpus/daily. Writes what
 * `src/stages/07-letter/learned` holds; it takes a minute, and gives the same each time.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LearnedWords } from '../../src/text/learned-words.ts'
import { knownLetters, knownSentences, LEARNED, lessonsMark } from './lessons.ts'
import { teach } from './teach.ts'

const letters = knownLetters()
const sentences = knownSentences()
process.stdout.write(`${letters.length} letters and ${sentences.length} sentences …\n`)
const learned = teach(letters, sentences)
write('result-words.json', learned.result)
write('mangel-words.json', learned.flawed)
write('letter-words.json', learned.letter)
write('sentence-words.json', learned.sentence)
writeFileSync(path.join(LEARNED, 'taught-by.txt'), `${lessonsMark(letters, sentences)}\n`)

/** A line for each word, so that a change can be read. */
function write(name: string, { answers, before, words }: LearnedWords): void {
  const lines = Object.entries(words).map(([word, numbers]) => `    ${JSON.stringify(word)}: [${numbers.join(',')}]`)
  const text = `{\n  "answers": ${JSON.stringify(answers)},\n  "before": [${before.join(',')}],\n  "words": {\n${lines.join(',\n')}\n  }\n}\n`
  writeFileSync(path.join(LEARNED, name), text)
  process.stdout.write(`${name}: ${lines.length} words, ${Math.round(text.length / 1024)} kB\n`)
}
