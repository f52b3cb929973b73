import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, INDKOEB, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { Values } from '../form/field.ts'
import { liveNotes } from '../form/form-view.ts'
import type { ActContext } from './act-form.ts'
import { findActForm } from './act-forms.ts'

const complained: CaseEntry = {
  kind: 'complaint-received',
  complaint: {
    id: 'klage-1' as never,
    by: KARLA,
    channel: 'brev',
    received: plainDate('2025-03-20'),
    words: 'Det er ensomt.',
    contested: [INDKOEB],
  },
}
function context(...more: readonly CaseEntry[]): ActContext {
  const file = foldCase([...entriesOf(aCase()), complained, ...more])
  if (file === undefined) throw new Error('the specimen folds')
  let ids = 0
  return {
    file,
    today: plainDate('2025-08-01'),
    user: RAADGIVER,
    target: null,
    suggested: {},
    newId: () => `id-${++ids}`,
    nameOf: () => 'Karla Vind',
  }
}
function draftForm() {
  const form = findActForm('udfald-udkast')
  if (form === undefined) throw new Error('the form is there')
  return form
}
const head = { id: ['u'], afgjort: ['2025-08-01'], nummer: ['25-1'], 'd1-begrundelse': ['Fordi.'] }
const informed = {
  'd1-kategori': ['A'],
  'd1-m2-kode': ['mangelfuldt-oplyst'],
  'd1-m2-kilde': ['praktiserende-laege'],
  'd1-m2-emne': ['Hvad angsten betyder ved indkøb.'],
  'd1-m2-opstod': ['foer-afgoerelsen'],
}
const instruction = {
  'd1-a1-tekst': ['Spørg lægen.'],
  'd1-a1-kilde': ['praktiserende-laege'],
  'd1-a1-emne': ['Hvad betyder angsten ved indkøb?'],
  'd1-a1-hvorfor': ['Notatet siger intet om dårlige uger.'],
  'd1-a1-formaal': ['funktionsnedsaettelse'],
}
const remitted = { ...head, ...informed, ...instruction, 'd1-udfald': ['hjemvisning'] }
const errorsOf = (values: Values) => {
  const read = draftForm().read(values, context())
  return read.ok ? [] : read.error.map(({ field }) => field)
}

test('what the board has asked for and not got is told where it decides, until it comes', () => {
  const [due, on] = [plainDate('2025-08-04'), plainDate('2025-07-28')]
  const asked: CaseEntry = {
    kind: 'board-asked',
    request: { id: 'anmodning-1' as never, item: 'handleplan', asked: 'Send handleplanen.', on, due },
  }
  const answered: CaseEntry = {
    kind: 'board-answered',
    id: 'anmodning-1' as never,
    on,
    documents: [],
    words: 'Her er den.',
  }
  const told = (...entries: readonly CaseEntry[]) =>
    draftForm()
      .fields(context(...entries))
      .map((field) => (field.kind === 'note' ? field.body('da').toString() : ''))
      .join('')
  expect(told(asked)).toContain('Send handleplanen.')
  expect(told(asked)).toContain('4. august 2025')
  expect(told(asked, answered)).not.toContain('Send handleplanen.')
})

describe('the draft of the board’s decision', () => {
  test('is about the contested need alone', () => {
    expect(JSON.stringify(draftForm().fields(context()))).not.toContain('d2-udfald')
  })
  test.each<[string, Values, readonly string[]]>([
    ['remitted', remitted, []],
    ['remitted without a source', { ...remitted, 'd1-m2-kilde': [''] }, ['d1-m2-kilde']],
    ['a category that no flaw has', { ...remitted, 'd1-kategori': ['D'] }, ['d1-kategori']],
    ['no flaw', { ...head, ...instruction, 'd1-udfald': ['hjemvisning'], 'd1-kategori': ['A'] }, ['d1-m1-kode']],
    ['no instruction', { ...head, ...informed, 'd1-udfald': ['hjemvisning'] }, ['d1-a1-tekst']],
    ['supplemented, and no placement', { ...remitted, 'd1-udfald': ['supplering'] }, ['d1-udfald']],
    ['upheld with criticism', { ...head, ...informed, 'd1-udfald': ['stadfaestelse'] }, []],
    ['lifted, and no day', { ...head, ...informed, 'd1-udfald': ['ophaevelse'] }, ['udfoer-senest']],
  ])('%s', (_, values, errors) => {
    expect(errorsOf(values)).toEqual(errors)
  })

  test.each<[string, Values]>([
    ['afslag', { 'd1-s-svar': ['afslag'], 'd1-s-a-bestemmelse': ['§ 85'], 'd1-s-a-grund': ['Det er dækket.'] }],
    [
      'daekket-paa-anden-vis',
      {
        'd1-s-svar': ['daekket-paa-anden-vis'],
        'd1-s-d-af': ['netvaerk'],
        'd1-s-d-hvad': ['Søsteren.'],
        'd1-s-d-nok': ['Hver uge.'],
      },
    ],
    ['ikke-et-behov', { 'd1-s-svar': ['ikke-et-behov'], 'd1-s-i-hvorfor': ['Det klares.'] }],
    [
      'bevilget',
      {
        'd1-s-svar': ['bevilget'],
        'd1-s-b-bestemmelse': ['§ 85'],
        'd1-s-b-indhold': ['Følgeskab.'],
        'd1-s-b-formaal': ['At komme ud.'],
        'd1-s-b-form': ['gruppe'],
      },
    ],
  ])('can put any answer in the decision’s place: %s', (kind, answer) => {
    const values = {
      ...head,
      ...answer,
      'd1-s-aendring': ['ny'],
      'd1-udfald': ['aendring'],
      // Judged outside by the municipality: it can be granted only where the board judges that anew.
      'd1-kategori': [kind === 'ikke-et-behov' ? 'C' : 'D'],
      'd1-m1-kode': [kind === 'ikke-et-behov' ? 'vaegtning' : 'personkreds'],
      'd1-m1-opstod': ['foer-afgoerelsen'],
      'udfoer-senest': ['2025-09-01'],
    }
    const read = draftForm().read(values, context())
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value[0]).toMatchObject({ outcome: { parts: [{ ruling: { answers: [{ answer: { kind } }] } }] } })
  })

  test('sent back, it is filled with what was written', () => {
    const read = draftForm().read(remitted, context())
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const [drafted] = read.value
    const back: CaseEntry = {
      kind: 'outcome-signed',
      by: 'chef' as never,
      on: plainDate('2025-08-01'),
      answer: 'sendt-tilbage',
      why: 'Hvilken kilde?',
    }
    const later = context(drafted, back)
    const again = draftForm().read(draftForm().values(later), later)
    if (!again.ok) throw new Error(JSON.stringify(again.error))
    const parts = (entry: CaseEntry) =>
      JSON.parse(JSON.stringify(entry, (key, value) => (key === 'id' ? undefined : value))) as unknown
    expect(parts(again.value[0])).toEqual(parts(drafted))
  })
})

describe('an instruction while it is written', () => {
  const told = (values: Values) => liveNotes('da', draftForm().fields(context(), values)).join('')
  test('of the first kind needs nothing more', () => {
    expect(told(remitted)).toContain('Type 1')
    expect(told(remitted)).not.toContain('Den bliver til type 1')
  })
  test('says what would make it the first kind, in the codebook’s words', () => {
    const open = told({ ...remitted, 'd1-a1-kilde': [''], 'd1-a1-hvorfor': [' '] })
    expect(open).toContain('Type 3')
    expect(open).toContain('<strong>kilden</strong>')
    expect(open).toContain('<strong>grunden fra netop denne sag</strong>')
    expect(open).not.toContain('<strong>det, kilden skal spørges om</strong>')
    expect(open).toContain('en plan med kommunen')
  })
  test('says nothing before there is one', () => {
    expect(told({})).not.toContain('Type')
  })
  test('a chosen code is told beside it, and a made-up one is not', () => {
    expect(told(remitted)).toContain('Vælg denne, når man ikke kan afgøre behovet')
    expect(told({ 'd1-m1-kode': ['<script>'] })).not.toContain('script')
  })
})
