import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from '../../rules/verdict.ts'
import { annotate, type Mark } from './annotated-text.ts'
import { listBlocks, reflow } from './letter-blocks.ts'

const TEXT = 'Kære Mette\n\nDu får ikke hjælp til post.\n\nDu kan klage.\n\nVenlig hilsen\n'

function mark(number: number, words: string, level: Level = 'fejl'): Mark {
  const from = TEXT.indexOf(words)
  return { number, level, from, to: from + words.length }
}

const wordsOf = (sections: ReturnType<typeof annotate>): string =>
  sections
    .flatMap(({ lead, rest }) => [lead, ...rest])
    .flatMap((block) => block.segments.map((s) => s.words))
    .join('')

test('a finding stands with the paragraph it is about, and quiet paragraphs follow it', () => {
  const sections = annotate(TEXT, [mark(1, 'ikke hjælp')], [])
  expect(sections.map((s) => [s.findings.length, s.rest.length])).toEqual([
    [0, 0],
    [1, 2],
  ])
})

test('marks that overlap keep both numbers, and the words show the graver level', () => {
  const [, section] = annotate(TEXT, [mark(1, 'får ikke hjælp', 'raad'), mark(2, 'ikke hjælp til post')], [])
  const segments = section?.lead.segments ?? []
  expect(segments.map((s) => [s.words, s.level, s.covering, s.ending])).toEqual([
    ['Du ', null, [], []],
    ['får ', 'raad', [1], []],
    ['ikke hjælp', 'fejl', [1, 2], [1]],
    [' til post', 'fejl', [2], [2]],
    ['.', null, [], []],
  ])
})

test('a mark over several paragraphs has its finding and its number in the first', () => {
  const from = TEXT.indexOf('hjælp')
  const long: Mark = { number: 1, level: 'fejl', from, to: TEXT.indexOf('klage') }
  const sections = annotate(TEXT, [long], [])
  const blocks = sections.flatMap(({ lead, rest }) => [lead, ...rest])
  expect(sections.flatMap((s) => s.findings)).toEqual([1])
  expect(blocks.flatMap((b) => b.segments.filter((s) => s.ending.length > 0).map((s) => s.words))).toEqual([
    'hjælp til post.',
  ])
  expect(blocks.flatMap((b) => b.segments.filter((s) => s.level !== null).map((s) => s.words))).toEqual([
    'hjælp til post.',
    'Du kan ',
  ])
})

test('an anchor is put once, where its words begin', () => {
  const sections = annotate(TEXT, [], [{ id: 'a', from: TEXT.indexOf('Du kan'), to: TEXT.length }])
  const ids = sections.flatMap(({ lead, rest }) => [lead, ...rest]).flatMap((b) => b.segments.flatMap((s) => s.anchors))
  expect(ids).toEqual(['a'])
})

const letters = fc
  .array(fc.constantFrom('Du får hjælp.', 'ord', ' ', '\n', '\n\n', '- punkt', 'x'.repeat(70), 'æøå §'))
  .map((parts) => parts.join(''))

test('no words are lost or moved between the text and the page', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(), fc.nat())), (text, pairs) => {
      const marks = pairs
        .map(([a, b], i): Mark => ({
          number: i + 1,
          level: 'fejl',
          from: Math.min(a, b) % (text.length + 1),
          to: Math.max(a, b) % (text.length + 1),
        }))
        .filter((m) => text.slice(m.from, m.to).trim() !== '')
      const sections = annotate(
        text,
        marks,
        marks.map((m) => ({ id: `a${m.number}`, from: m.from, to: m.to })),
      )
      expect(wordsOf(sections).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      const blocks = sections.flatMap(({ lead, rest }) => [lead, ...rest])
      const numbers = marks.map((m) => m.number)
      expect(sections.flatMap((s) => s.findings).toSorted((a, b) => a - b)).toEqual(numbers)
      expect(blocks.flatMap((b) => b.segments.flatMap((s) => s.ending)).toSorted((a, b) => a - b)).toEqual(numbers)
      expect(blocks.flatMap((b) => b.segments.flatMap((s) => s.anchors))).toHaveLength(numbers.length)
    }),
  )
})

test('reflowing changes white space only, so places still hold', () => {
  fc.assert(
    fc.property(letters, (text) => {
      expect(reflow(text)).toHaveLength(text.length)
      expect(reflow(text).replace(/\n/g, ' ')).toBe(text.replace(/\n/g, ' '))
    }),
  )
})

test.each([
  ['one line a paragraph', `${'Langt afsnit. '.repeat(10)}\n${'Et til. '.repeat(15)}`, 2],
  ['an address keeps its lines together', 'Birkevang Kommune\nTorvet 1\n9999 Birkevang\n\nKære Mette', 2],
  ['bullets stand alone', 'Vi har lagt vægt på:\n- det ene\n- det andet', 3],
  [
    'hard breaks are one paragraph',
    `${'a'.repeat(30)} ${'b'.repeat(35)}\nfortsætter linjen her, fordi siden ikke er bredere end sådan\nslut.`,
    1,
  ],
  ['nothing', ' \n\n ', 0],
])('%s', (_, text, count) => {
  expect(listBlocks(text)).toHaveLength(count)
})
