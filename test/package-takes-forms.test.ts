import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../src/base/date.ts'
import { packageFaults } from '../src/files/package/package-validator.ts'
import type { OfficialId } from '../src/stages/00-case/case-id.ts'
import { aCaseAtTheBoard } from '../src/stages/appealed-case.specimen.ts'
import { entriesOf } from '../src/stages/case-journal.specimen.ts'
import { KARLA, POST } from '../src/stages/case.specimen.ts'
import { PACKAGE_FORMAT, PACKAGE_VERSION } from '../src/stages/exchange/case-package.ts'
import { foldCase } from '../src/stages/fold-case.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import { listProblems } from '../src/stages/act/entry-problem.ts'
import { sentCase } from '../src/stages/exchange/sent-case.ts'
import type { ActContext } from '../src/web/act/act-form.ts'
import { ACT_FORMS } from '../src/web/act/act-forms.ts'
import { type Field, reasonName, type Values, weighName } from '../src/web/form/field.ts'

/** As an identity provider may name someone. */
const METTE = 'mette.lund@kommunen.example' as OfficialId

const before = entriesOf(aCaseAtTheBoard())

function fileOf(entries: readonly CaseEntry[]) {
  const file = foldCase(entries)
  if (file === undefined) throw new Error('the case is opened')
  return file
}

const context: ActContext = {
  file: fileOf(before),
  today: plainDate('2025-05-05'),
  user: METTE,
  target: POST,
  suggested: {},
  newId: () => 'ny-1',
  nameOf: () => 'Karla Vind',
  house: {
    teams: ['Voksenteamet'],
    colleagues: [{ id: METTE, name: 'Mette Lund', roles: ['raadgiver', 'klagesagsbehandler'], team: null }],
  },
}

const packed = (entries: readonly CaseEntry[]) => ({
  format: PACKAGE_FORMAT,
  version: PACKAGE_VERSION,
  made: context.today,
  from: '0999',
  to: '0001',
  case: sentCase(fileOf([...before, ...entries])),
  people: [{ id: KARLA, name: 'Karla Vind', cpr: null, address: [], isProtected: false }],
  documents: [],
})

/** As people write: names, titles, quotes, more lines than one. */
const words = fc.oneof(
  fc.constantFrom('Hanne Krogh', 'Åse Ørsted, ergoterapeut\nJørgen Bæk (leder)', 'SEL § 85', '“Ja” & <nej>', '2'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

function answers(field: Field): readonly (readonly [string, fc.Arbitrary<readonly string[]>])[] {
  const oneOf = (options: readonly { readonly value: string }[]) =>
    options.length === 0 ? fc.constant([]) : fc.constantFrom(...options.map(({ value }) => [value]))
  switch (field.kind) {
    case 'group':
      return field.fields.flatMap(answers)
    case 'note':
    case 'file':
      return []
    case 'hidden':
      return [[field.name, fc.constant(['ny-1'])]]
    case 'text':
    case 'area': {
      const offered = field.kind === 'text' ? (field.suggestions ?? []).map(({ value }) => value) : []
      return [[field.name, (offered.length === 0 ? words : fc.constantFrom(...offered)).map((one) => [one])]]
    }
    case 'day':
      return [[field.name, fc.constantFrom(['2025-05-04'], ['2025-05-20'])]]
    case 'number':
      return [[field.name, fc.integer({ min: 1, max: 12 }).map((one) => [`${one}`])]]
    case 'select':
    case 'radios':
      return [[field.name, oneOf(field.options)]]
    case 'checks':
      return [[field.name, fc.subarray(field.options.map(({ value }) => value))]]
    case 'weigh':
      return field.things.flatMap(({ value }) => [
        [weighName(field.name, value), oneOf(field.options)] as const,
        [reasonName(field.name, value), words.map((one) => [one])] as const,
      ])
  }
}

describe.each(ACT_FORMS.map((form) => ({ path: form.path, form })))('$path', ({ form }) => {
  test('whatever the form takes, the package takes', () => {
    const filled = Object.entries(form.values(context))
    const hidden = Object.fromEntries(filled.filter(([, [value = '']]) => value !== ''))
    const fields = Object.fromEntries(form.fields(context).flatMap(answers))
    fc.assert(
      fc.property(fc.record(fields), (values: Values) => {
        const names = form.fields(context).flatMap((field) => (field.kind === 'hidden' ? [field.name] : []))
        const given = Object.fromEntries(names.flatMap((name) => (hidden[name] ? [[name, hidden[name]]] : [])))
        const read = form.read({ ...values, ...given }, context)
        if (!read.ok) return
        if (read.value.some((entry) => listProblems(context.file, entry, context.today).length > 0)) return
        expect(packageFaults(packed(read.value))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

test('the case that it is tried on is one that a package takes, and names on a committee are taken as they are written', () => {
  expect(packageFaults(packed([]))).toEqual([])
  const committee = ACT_FORMS.find(({ act }) => act === 'committee-held')
  const read = committee?.read(
    { id: ['u-1'], dag: ['2025-05-04'], deltagere: ['Hanne Krogh\nÅse Ørsted'], borger: ['deltog'], raad: ['Ja.'] },
    context,
  )
  expect(read?.ok === true ? packageFaults(packed(read.value)) : 'refused').toEqual([])
})
