import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(dirname(import.meta.dirname), 'src')
/** What pages and letters are made of. What is told of a file in the shell quotes as the shell does. */
const PARTS =
  /^(?:web|stages|rules|server|law)\/(?!.*(?:13-learning\/study\/|\.test|\.specimen|examples|generated)).*\.ts$/
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => PARTS.test(path))

const isWords = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** The program's own Danish: what stands under `da`, or first of two texts, as in `w(da, en)`. */
function danishIn(file: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'da') found.push(ownWords(node.initializer))
    if (ts.isCallExpression(node) && node.arguments.length > 1 && node.arguments.slice(0, 2).every(isWords))
      found.push(...node.arguments.slice(0, 1).map(ownWords))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true))
  return found
}

/** Of a template the words alone, not what is put into it. */
function ownWords(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
}

test.each(paths)('%s quotes with »…« in Danish, and with nothing else', (path) => {
  expect(danishIn(path, readFileSync(join(src, path), 'utf8')).filter((words) => /[“”"„]/.test(words))).toEqual([])
})

test('the test itself stops another kind of quotation, and leaves English and what is put in', () => {
  const wrong = (code: string) => danishIn('a.ts', code).filter((words) => /[“”"„]/.test(words))
  expect(wrong('const a = { da: "Vælg “Ja”", en: "b" }')).toHaveLength(1)
  expect(wrong('const a = w(`Skriv "${x}"`, "b")')).toHaveLength(1)
  expect(wrong('const a = { da: "Vælg »Ja«", en: "Choose “Yes”" }')).toEqual([])
  expect(wrong('const a = w(`Skriv ${list.join("”")}`, "b")')).toEqual([])
})
