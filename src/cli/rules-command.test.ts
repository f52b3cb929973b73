import { expect, test } from 'vitest'
import { createWorld } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

async function run(...argv: string[]) {
  const world = createWorld()
  const code = await runCommand(['rules', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

test('lists the rules by what they read, with their place in the checklist', async () => {
  expect(await run('list')).toEqual({
    code: 0,
    told: '',
    out: 'Regler for breve (07-letter: 1)\n  klagefrist (D25)\n    Klagefristen er rigtig\n\nLæs en regel: holdbar rules show <regel>\n',
  })
})

test('shows a rule with its text, its examples and its sources', async () => {
  const { code, out } = await run('show', 'klagefrist')
  expect(code).toBe(0)
  expect(out).toBe(`Klagefristen er rigtig
Regel: klagefrist · Regler for breve · Tjekliste: D25

Reglen ser på alle afslag, jf. loven (https://example.org/lov).

Hvad du gør

  • Skriv 4 uger.
  • Tæl fra modtagelsen.

Eksempler

Personer og breve er opdigtede.

Reglen er ikke overholdt

  • To uger
    │ Kære Anna
    │
    │ Du kan klage inden 2 uger.
    │ ^ “inden 2 uger”

Reglen er overholdt

  • Fire uger
    │ Kære Anna
    │
    │ Du kan klage inden 4 uger.

Kilder

  RSL § 67 (kendt fra 1. januar 2014)
    Fristen er 4 uger.
    https://example.org/rsl
`)
})

test('says in English that the rule is told in Danish', async () => {
  const { out } = await run('show', 'klagefrist', '--lang', 'en')
  expect(out).toContain(
    'The time limit is right\nRule: klagefrist · Rules for letters · Checklist: D25\nThe text of the rule and its examples are in Danish.',
  )
})

test.each([
  [['show', 'klagefirst'], 'Reglen “klagefirst” findes ikke. Mente du klagefrist?'],
  [['show', 'zzzzzz'], 'Reglen “zzzzzz” findes ikke. “holdbar rules list” viser dem, der er.'],
  [['show'], 'Skriv holdbar rules list eller holdbar rules show <regel>.'],
  [['show', 'a', 'b'], 'Skriv holdbar rules list eller holdbar rules show <regel>.'],
  [['shwo'], '“rules shwo” findes ikke. Mente du show?'],
])('%j is refused with a way on', async (argv, words) => {
  const { code, out, told } = await run(...argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(told).toBe(`holdbar: ${words}\n`)
})
