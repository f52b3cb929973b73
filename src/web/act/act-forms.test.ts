import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { ACT_TABLE } from '../../stages/act/act-table.ts'
import type { Act, CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, INDKOEB, POST } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { Field, Values } from '../form/field.ts'
import { context, folded, formOf } from './act-form.specimen.ts'
import { ACT_FORMS } from './act-forms.ts'

function namesIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) =>
    field.kind === 'group' ? namesIn(field.fields) : field.kind === 'note' ? [] : [field.name],
  )
}

/** What must be answered whatever else is. */
function requiredIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'group') return field.when === undefined ? requiredIn(field.fields) : []
    return field.kind === 'note' || field.kind === 'hidden' || !field.required ? [] : [field.name]
  })
}

/** Done by a form of its own, or without one. */
const WITHOUT_FORM: readonly Act[] = [
  'case-opened',
  'call-asked',
  'case-imported',
  'case-imported-again',
  'document-recorded',
  'letter-sent',
  'genvurdering-finished',
  'decision-sent',
  'letter-resent',
  'outcome-sent',
  'publication-approved',
  'publication-withdrawn',
]

test('every act has one form, but those that are done another way', () => {
  const acts = ACT_FORMS.map(({ act }) => act)
  expect(acts.toSorted()).toEqual([...new Set(acts)].toSorted())
  expect([...acts, ...WITHOUT_FORM].toSorted()).toEqual((Object.keys(ACT_TABLE) as Act[]).toSorted())
  expect(new Set(ACT_FORMS.map(({ path }) => path)).size).toBe(ACT_FORMS.length)
})

describe.each(ACT_FORMS.map((form) => ({ path: form.path, form })))('$path', ({ form }) => {
  test('sent empty, it says what is missing, in both languages, and gives no entry', () => {
    const read = form.read({}, context())
    if (read.ok) throw new Error('an empty form became an entry')
    expect(read.error.length).toBeGreaterThan(0)
    for (const { words } of read.error) for (const text of [words.da, words.en]) expect(text).toMatch(/[.]$/)
  })
  test('sent with nothing but what the page itself put there, it gives no entry and asks for each field it must have', () => {
    const given = context({ target: POST })
    const begun = form.values(given)
    const fields = form.fields(given)
    const hidden = fields.flatMap((field) => (field.kind === 'hidden' ? [[field.name, begun[field.name] ?? []]] : []))
    const read = form.read(Object.fromEntries(hidden), given)
    if (read.ok) throw new Error('an empty form became an entry')
    expect(read.error.map(({ field }) => field)).toEqual(expect.arrayContaining(requiredIn(fields)))
  })
  test('each error is at a field that the form has', () => {
    const names = namesIn(form.fields(context({ target: POST })))
    const read = form.read({}, context())
    if (!read.ok) for (const { field } of read.error) expect(names).toContain(field)
  })
  test('whatever is sent, it never throws', () => {
    const names = namesIn(form.fields(context({ target: POST })))
    const anyValues = fc.dictionary(
      fc.constantFrom(...names),
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(anyValues, (values: Values) => void form.read(values, context({ target: POST }))),
      { numRuns: 60 },
    )
  })
  test('names each of its fields once', () => {
    const names = namesIn(form.fields(context({ target: POST })))
    expect(names).toEqual([...new Set(names)])
  })
})

describe('a form filled with a record reads back to the same record', () => {
  const [needPost, needIndkoeb] = aCase().needs
  const ended = aCase({
    formerGrants: [
      {
        need: INDKOEB,
        provision: { act: 'SEL', paragraph: '85' },
        what: 'Følgeskab til indkøb',
        extent: { from: 2, to: 2, unit: 'timer', per: 'uge' },
        from: plainDate('2023-01-01'),
      },
    ],
    nonCooperation: {
      id: 'ms-1' as never,
      causeFound: 'Karla sover om dagen.',
      dueToImpairment: false,
      adapted: 'Aftaler om eftermiddagen.',
      guided: plainDate('2025-01-20'),
      attempts: [
        { on: plainDate('2025-01-10'), how: 'telefon' },
        { on: plainDate('2025-01-12'), how: 'besoeg' },
      ],
      letter: { sent: plainDate('2025-01-25'), due: plainDate('2025-02-08') },
      concern: false,
    },
  })
  const answers = (answer: object) => aCase({ answers: [{ need: POST, answer, change: { kind: 'ny' } } as never] })

  test.each<[string, string, Parameters<typeof entriesOf>[0], string, CaseEntry['kind']]>([
    ['behov', 'a need', aCase(), POST, 'need-recorded'],
    ['personkreds', 'within', aCase(), POST, 'personkreds-judged'],
    ['personkreds', 'outside', aCase(), INDKOEB, 'personkreds-judged'],
    ['vurdering', 'decisive alone', aCase(), POST, 'need-assessed'],
    ['vurdering', 'with one set aside', aCase(), INDKOEB, 'need-assessed'],
    ['nok', 'enough', aCase(), POST, 'information-judged'],
    ['afgoer-behov', 'granted', aCase(), POST, 'need-answered'],
    ['afgoer-behov', 'refused', aCase(), INDKOEB, 'need-answered'],
    [
      'afgoer-behov',
      'met another way',
      answers({
        kind: 'daekket-paa-anden-vis',
        by: 'netvaerk',
        what: 'Søsteren læser posten.',
        whyEnough: 'Hun kommer hver uge.',
        inPlace: { answer: 'ja' },
        refuses: { act: 'SEL', paragraph: '85' },
      }),
      POST,
      'need-answered',
    ],
    [
      'afgoer-behov',
      'not a need',
      answers({ kind: 'ikke-et-behov', why: 'Posten kommer digitalt, og Karla læser den.' }),
      POST,
      'need-answered',
    ],
    ['hidtil', 'a former grant', ended, INDKOEB, 'former-grant-recorded'],
    ['synspunkt', 'a view', aCase(), 'synspunkt-1', 'view-recorded'],
    ['samarbejde', 'the steps', ended, '', 'non-cooperation-recorded'],
  ])('%s: %s', (path, _, given, target, kind) => {
    const form = formOf(path)
    const of = folded(given)
    const read = form.read(form.values(context({ file: of, target })), context({ file: of, target }))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const [entry] = read.value
    expect(entry.kind).toBe(kind)
    expect(folded(given)).toMatchObject(JSON.parse(JSON.stringify(foldCase([...entriesOf(given), entry]))))
    if (entry.kind === 'need-recorded') {
      const { personkreds: _judged, ...asked }: Partial<OwnCaseFile['needs'][number]> =
        (target === POST ? needPost : needIndkoeb) ?? {}
      expect(entry.need).toEqual(asked)
    }
  })
})

describe('the steps where the citizen does not take the help', () => {
  const form = formOf('samarbejde')
  test('the attempts are told and read in words, in both languages', () => {
    const area = form.fields(context()).find((field) => field.kind === 'area' && field.name === 'forsoeg')
    const hint = area?.kind === 'area' ? area.hint : undefined
    expect(hint?.da).toContain('Hvordan: besøg, telefon, brev, udfører, netværk, anden partner.')
    expect(hint?.en).toContain('How: visit, phone, letter, provider, network, other partner.')
    const read = form.read({ id: ['ms-1'], forsoeg: ['3.2.2026 Besøg\n4.2.2026 other partner'] }, context())
    expect(read.ok && read.value[0]).toMatchObject({
      nonCooperation: {
        attempts: [
          { on: '2026-02-03', how: 'besoeg' },
          { on: '2026-02-04', how: 'anden-partner' },
        ],
      },
    })
  })
  test('a line that says more than day and how is not cut short', () => {
    const read = form.read({ id: ['ms-1'], forsoeg: ['3.2.2026 telefon uden svar'] }, context())
    expect(!read.ok && read.error.map(({ words }) => words.da)).toEqual([
      'Linjen »3.2.2026 telefon uden svar« kan ikke læses. Skriv dag og hvordan.',
    ])
  })
})
