import { expect, test } from 'vitest'
import { checkText } from '../src/app/check/check-text.ts'
import { plainDate } from '../src/base/date.ts'
import { readDocument } from '../src/files/document/read-document.ts'

const DAY = plainDate('2026-05-04')
/** What grows as the square of this would not be done within the day. */
const MANY = 1_000_000

const run = (part: string): string => part.repeat(MANY / part.length)

const SHAPES: Readonly<Record<string, string>> = {
  'spaces in a line': `Vi afslår ${run(' ')}din ansøgning`,
  'spaces on many lines': run(`Vi${' '.repeat(998)}\n`),
  'tabs in a line': `Vi afslår ${run('\t')}din ansøgning`,
  'line breaks': `Kære Mette${run('\n')}Vi afslår`,
  'blank lines': `Kære Mette${run(' \n')}Vi afslår`,
  'page breaks': run('a\f'),
  'hard spaces': `Vi afslår${run('\u00a0')}din ansøgning`,
  'soft hyphens': run('a\u00ad'),
  marks: `e${run('\u0301\u0323')}`,
  dots: `Vi afslår ${run('.')}`,
  'dots apart': run('. '),
  dashes: run('-'),
  'dashes apart': run('- '),
  underscores: run('_'),
  commas: run(','),
  'words in capitals': run('KOMMUNE '),
  capitals: run('K'),
  'one endless word': run('a'),
  names: run('Mette '),
  digits: run('1'),
  'digits apart': run('1 '),
  'dates without end': run('1.'),
  quotes: run('"'),
  'curly quotes': run('”'),
  'opening brackets': run('('),
  'closing brackets': run(')'),
  'paragraph signs': run('§ '),
  'paragraph signs in one': run('§'),
  paragraphs: run('§ 85, '),
  'numbered points': run('1. '),
  'numbered lines': run('1. Du\n'),
  'hyphens at line ends': run('ansøg-\n'),
  'page numbers': run('Side 1 af 2 '),
  'page numbers on lines': run('Kommunen\nSide 1 af 2\n'),
  'kl.': run('kl. '),
  'jf.': run('jf. '),
  fields: run('Navn:\n'),
  columns: run('a    '),
  'zero bytes': run('a\0'),
  greetings: run('Med venlig hilsen\n'),
  'line starts': run('\r'),
}

test.each(Object.entries(SHAPES))('a megabyte of this is read and checked: %s', async (_, text) => {
  const read = await readDocument(Buffer.from(text), 'brev.txt')
  if (!read.ok) expect(read.error.kind).toBe('tom')
  // As it is pasted: what a file holds is tidied first, and so shorter.
  expect(checkText(text, DAY).findings).toBeDefined()
})
