import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { complaints, PATIENCE, root } from './compiler.ts'

const elsewhere = mkdtempSync(join(tmpdir(), 'holdbar-types-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

test(
  'in a pure part, the machine and the web are unknown words, and a list may be empty',
  () => {
    mkdirSync(join(elsewhere, 'src'))
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
    writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }')
    const configuration = { extends: join(root, 'tsconfig.core.json'), include: ['src'] }
    writeFileSync(join(elsewhere, 'tsconfig.json'), JSON.stringify(configuration))
    const impure = [
      "console.log(process.env['HOME'])",
      "await fetch('https://www.example.org')",
      "document.title = ''",
      'export const first: number = [1][0]',
    ]
    writeFileSync(join(elsewhere, 'src/impure.ts'), impure.join('\n'))

    const found = complaints(join(elsewhere, 'tsconfig.json')).join('\n')
    for (const name of ['console', 'process', 'fetch', 'document'])
      expect(found).toContain(`Cannot find name '${name}'`)
    expect(found).toContain("Type 'undefined' is not assignable to type 'number'")
  },
  PATIENCE,
)

test(
  'what is counted can hold no person: no free text, no day, no name of a case, a party or an official',
  () => {
    const from = (file: string) => JSON.stringify(join(root, 'src', file))
    const lines = [
      `import type { Personless } from ${from('stages/13-learning/without-person.ts')}`,
      `import type { DecisionFact } from ${from('stages/13-learning/decision-fact.ts')}`,
      `import type { CaseId, MunicipalityCode, OfficialId, PartyId } from ${from('stages/00-case/case-id.ts')}`,
      `import type { PlainDate } from ${from('base/date.ts')}`,
      'type Ok = DecisionFact & { readonly more: { readonly list: readonly ("a" | 1 | true)[]; readonly at?: MunicipalityCode } }',
      'export const fine = (one: Ok): Personless<Ok> => one',
      ...['string', 'PartyId', 'CaseId', 'OfficialId', 'PlainDate', 'readonly { readonly note?: string }[]'].map(
        (type, at) =>
          `type T${at} = DecisionFact & { readonly more: ${type} }; export const no${at} = (one: T${at}): Personless<T${at}> => one`,
      ),
    ]
    mkdirSync(join(elsewhere, 'facts'))
    writeFileSync(join(elsewhere, 'facts/guard.ts'), lines.join('\n'))
    const configuration = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['facts/guard.ts'],
    }
    const path = join(elsewhere, 'tsconfig.facts.json')
    writeFileSync(path, JSON.stringify(configuration))

    const found = complaints(path)
    expect(found.filter((line) => !line.includes("is not assignable to type 'never'"))).toEqual([])
    expect(found.map((line) => /guard[.]ts\((\d+),/.exec(line)?.[1])).toEqual(['7', '8', '9', '10', '11', '12'])
  },
  PATIENCE,
)
