import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDanishWords } from '../../../files/danish-words.ts'
import { applyChoices, type ChosenText, readExtraRemovals, type TextChoices } from './approve-text.ts'
import { proposeAnonymous } from './propose-anonymous.ts'
import { groupRemovals } from './removal-group.ts'

const WORDS = readDanishWords()
const LETTER = `Kære Bo

Du søgte den 3. marts 2025 om hjælp til at betale regninger. Din støtte, Karen Lind, siger, at du arbejder på pizzeriaet ved havnen. Pizzeriaet lukker.

Ring til os på 70 00 00 45.`
const proposal = proposeAnonymous(LETTER, WORDS)
const numberOf = (quote: string) => proposal.removals.findIndex((one) => one.quote === quote) + 1

function chosen(choices: Partial<TextChoices>, of = proposal): ChosenText {
  const made = applyChoices(of, { putBack: new Map(), alsoRemove: [], ...choices })
  if (!made.ok) throw new Error(made.error.map(({ words }) => words.da).join())
  return made.value
}
const refused = (choices: Partial<TextChoices>, of = proposal) => {
  const made = applyChoices(of, { putBack: new Map(), alsoRemove: [], ...choices })
  return made.ok ? [] : made.error.map(({ field, words }) => [field, words.da])
}

test('with nothing chosen the text is the proposal, and each removal is marked where it stands', () => {
  const { text, marks, putBack, alsoRemoved } = chosen({})
  expect([text, putBack, alsoRemoved]).toEqual([proposal.text, [], []])
  expect(marks.map(({ number }) => number)).toEqual(proposal.removals.map((_, at) => at + 1))
  for (const { number, from, to } of marks) expect(text.slice(from, to)).toBe(proposal.removals[number - 1]?.instead)
})

describe('putting back', () => {
  test('takes a reason, is kept with it, and the word stands apart from its neighbours', () => {
    const number = numberOf('Karen Lind')
    const { text, putBack, marks } = chosen({ putBack: new Map([[number, 'En romanfigur.']]) })
    expect(text).toMatch(/(?<!\p{L})Karen Lind(?!\p{L})/u)
    expect(putBack).toEqual([{ words: 'Karen Lind', why: 'En romanfigur.' }])
    const mark = marks.find((one) => one.number === number)
    expect(text.slice(mark?.from, mark?.to).trim()).toBe('Karen Lind')
  })
  test('leaves everything else out', () => {
    const { text } = chosen({ putBack: new Map([[numberOf('Karen Lind'), 'x']]) })
    for (const word of ['Bo', '3. marts 2025', '70 00 00 45']) expect(text).not.toContain(word)
  })
  test('of what may be a civil registration number is refused, whatever the reason', () => {
    const other = proposeAnonymous('Dit nummer er 010170-1234.', WORDS)
    expect(other.text).not.toContain('1234')
    expect(refused({ putBack: new Map([[1, 'Det er opdigtet.']]) }, other).map(([field]) => field)).toContain(
      'behold-1',
    )
  })
})

describe('the same words', () => {
  const twice = proposeAnonymous('Vi har talt med Karen Lind. Du kender Karen  Lind fra i går. Ring til Karen.', WORDS)
  test('are one group wherever they stand, and other words another', () => {
    expect(groupRemovals(twice.removals).map(({ quote, numbers }) => [quote, numbers])).toEqual([
      ['Karen Lind', [1, 2]],
      ['Karen', [3]],
    ])
  })
  test('of another kind are another group', () => {
    const [one] = twice.removals
    if (one === undefined) throw new Error('there is a removal')
    expect(groupRemovals([one, { ...one, kind: 'sted' }])).toHaveLength(2)
  })
  test.each([1, 2])('are put back everywhere, and told once, when number %i is', (number) => {
    const { text, putBack } = chosen({ putBack: new Map([[number, 'En romanfigur.']]) }, twice)
    expect(text.match(/Karen\s+Lind/g)).toHaveLength(2)
    expect(putBack).toEqual([{ words: 'Karen Lind', why: 'En romanfigur.' }])
    expect(text).not.toMatch(/til Karen/)
  })
})

describe('removing more', () => {
  test('takes a phrase out everywhere, in capitals or not, as whole words alone', () => {
    const { text, alsoRemoved } = chosen({
      alsoRemove: readExtraRemovals('pizzeriaet ved havnen = et spisested\nPizzeriaet = Stedet'),
    })
    expect(text).toContain('at du arbejder på et spisested. Stedet lukker.')
    expect(alsoRemoved).toEqual([
      { words: 'pizzeriaet ved havnen', instead: 'et spisested' },
      { words: 'Pizzeriaet', instead: 'Stedet' },
    ])
  })
  test('where nothing stands instead, no second space is left', () => {
    expect(chosen({ alsoRemove: readExtraRemovals('regninger') }).text).toContain('til at betale .')
    expect(chosen({ alsoRemove: readExtraRemovals('betale') }).text).toContain('til at regninger.')
  })
  test.each([
    ['what is not there', 'bageriet', 'står ikke i teksten som hele ord'],
    ['a part of a word', 'pizzeria', 'står ikke i teksten som hele ord'],
    ['a letter', 'a', 'mindst to tegn'],
    ['a number that is not there is not repeated', '010170-1234', 'Det, du vil fjerne, står ikke i teksten.'],
  ])('%s is refused', (_, lines, words) => {
    expect(refused({ alsoRemove: readExtraRemovals(lines) })).toEqual([['fjern', expect.stringContaining(words)]])
  })
  test('what would be a pattern is only words', () => {
    const other = proposeAnonymous('Du får (mere) hjælp. Du får .* hjælp.', WORDS)
    expect(refused({ alsoRemove: readExtraRemovals('.*') }, other)).toEqual([])
    expect(refused({ alsoRemove: readExtraRemovals('[a-z]+') }, other)).toHaveLength(1)
  })
})

test('whatever is taken out is gone, and every mark still lies within the text, in order', () => {
  const words = [...new Set(proposal.text.match(/\p{L}{3,}/gu) ?? [])]
  fc.assert(
    fc.property(
      fc.subarray(words, { maxLength: 5 }),
      fc.subarray(proposal.removals.map((_, at) => at + 1)),
      (gone, back) => {
        const made = applyChoices(proposal, {
          putBack: new Map(back.map((number) => [number, 'fordi'])),
          alsoRemove: gone.map((one) => ({ words: one, instead: '' })),
        })
        // A word that another one took along is no longer there to take.
        if (!made.ok) return
        const { text, marks } = made.value
        for (const one of gone)
          expect(text).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${one}(?![\\p{L}\\p{N}])`, 'iu'))
        let last = 0
        for (const { from, to } of marks) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = to
        }
      },
    ),
  )
})

test('lines are read with their neutral words, and empty ones are none', () => {
  expect(readExtraRemovals('  en   by  \n\nhavnen = et sted\n= intet')).toEqual([
    { words: 'en by', instead: '' },
    { words: 'havnen', instead: 'et sted' },
  ])
})
