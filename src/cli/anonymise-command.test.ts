import { expect, test } from 'vitest'
import { createWorld, type World } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

const LETTER =
  'Favrskov Kommune\n\nKære Rasmus\n\nDin mor, Solvej, ringede den 3. marts 2025. Du får 3 timer om ugen.\n'

async function run(argv: readonly string[], given: World = { files: { 'a.txt': LETTER } }) {
  const world = createWorld(given)
  const code = await runCommand(['anonymise', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

test('the text is proposed, and each thing taken out is listed with its kind', async () => {
  const { code, out } = await run(['a.txt'])
  expect(code).toBe(0)
  expect(out).toContain('Din mor ringede. Du får 3 timer om ugen.')
  expect(out).toContain('dato: 3. marts 2025 → (intet)')
  expect(out).toContain('kommune: Favrskov Kommune → Kommunen')
})

test.each([['text'], ['json'], ['html']])(
  'as %s it says that a person must approve, and never that it is anonymous',
  async (format) => {
    const { out } = await run(['a.txt', '--format', format])
    expect(out).toContain('et forslag, der skal godkendes af en person')
    expect(out).not.toMatch(/anonym/i)
  },
)

test('as JSON the proposed text and the removals can be read by another program', async () => {
  const answer = JSON.parse((await run(['a.txt', '--format', 'json'])).out)
  expect(answer.approved).toBe(false)
  expect(answer.documents[0].text).not.toMatch(/Rasmus|Solvej|Favrskov|2025/)
  expect(answer.documents[0].removals).toHaveLength(4)
})

test('on the page what stood in the letter is escaped', async () => {
  const files = { 'a.txt': 'Kære <script>alert(1)</script>' }
  expect((await run(['a.txt', '--format', 'html'], { files })).out).not.toContain('<script>')
})

test('2 where a file could not be read, and the others are proposed', async () => {
  const { code, out, told } = await run(['a.txt', 'laast', 'vaek'], { files: { 'a.txt': LETTER }, missing: ['vaek'] })
  expect(code).toBe(2)
  expect(out).toContain('Din mor ringede')
  expect(told).toContain('laast: kan ikke: krypteret [krypteret]')
  expect(told).toContain('vaek: kan ikke: findes-ikke [findes-ikke]')
})

test.each([
  [[], 'Skriv, hvilke afgørelser der skal læses'],
  [['a.txt', '--format', 'htlm'], 'Mente du html?'],
])('%j is refused with what to write instead', async (argv, words) => {
  const { code, out, told } = await run(argv)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(told).toContain(words)
})
