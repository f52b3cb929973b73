import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { inCode, TERMS } from '../src/glossary/terms.ts'

const src = join(dirname(import.meta.dirname), 'src')
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).toSorted()

/** A word without its letters that is English: `formal` is not a misspelt `formål`. */
const ENGLISH = new Set(['formal'])

/** Every spelling of a term but the one: for afgørelse, both `afgørelse` and `afgorelse`. */
const WRONG = TERMS.flatMap(({ danish }) => {
  const stripped = danish.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'a')
  return [danish, stripped].filter((spelling) => spelling !== inCode(danish) && !ENGLISH.has(spelling))
})

/** Compounds are caught by the word in them; a short word only where it stands alone: `rad` is in `trade`. */
function isWrong(name: string): boolean {
  if (/[^ -~]/.test(name)) return true
  const small = name.toLowerCase()
  const parts = new Set(name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase()))
  return WRONG.some((wrong) => (wrong.length < 6 ? parts.has(wrong) : small.includes(wrong)))
}

/** What the file itself names: identifiers and literal types. A Danish word as the key of a table is data. */
function namesIn(file: string, text: string): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isKeyOfData(node)) names.push(node.text)
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true))
  return names
}

function isKeyOfData(node: ts.Identifier): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node && /[^ -~]/.test(node.text)
}

test.each(paths.filter((path) => path.endsWith('.ts')))('%s spells the law one way, in ASCII', (path) => {
  expect(namesIn(path, readFileSync(join(src, path), 'utf8')).filter(isWrong)).toEqual([])
})

test('so do the names of folders and files', () => {
  expect(paths.filter(isWrong)).toEqual([])
})

describe('the test itself', () => {
  test.each([
    'const omgorelsesprocent = 1',
    'const omgørelse = 1',
    "type Ruling = 'stadfæstelse'",
    "type Ruling = { kind: 'stadfastelse' }",
    'function recordPartshoring() {}',
    'const freeSkon = 1',
    'interface A { readonly ærlig: 1 }',
  ])('stops %s', (code) => {
    expect(namesIn('made-up.ts', code).filter(isWrong)).toHaveLength(1)
  })
  test.each([
    'const omgoerelsesprocent = 1',
    "type Ruling = 'stadfaestelse'",
    "const label = 'stadfæstelse'",
    "const LETTERS = { æ: 'ae', 'ø': 'oe' }",
    'const formal = trade.authoring',
  ])('lets %s pass', (code) => {
    expect(namesIn('made-up.ts', code).filter(isWrong)).toEqual([])
  })
})

describe('the glossary', () => {
  test('has each term once, in the order of the alphabet', () => {
    const danish = TERMS.map((term) => term.danish)
    expect(danish).toEqual([...new Set(danish)].toSorted(new Intl.Collator('da-DK').compare))
  })
  test.each(TERMS)('$danish is spelt in ASCII, with a source and a gloss', ({ danish, source, gloss }) => {
    expect(inCode(danish)).toMatch(/^[a-z-]+$/)
    expect(source).not.toBe('')
    expect(gloss).not.toMatch(/[.]$/)
  })
})
