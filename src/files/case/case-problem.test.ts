import { describe, expect, test } from 'vitest'
import { errorOf, problemsOf, read, SMALL } from './small-case.specimen.ts'

describe('a case that is not', () => {
  const need = SMALL.needs[0]
  const withNeed = (more: object) => ({ ...SMALL, needs: [{ ...need, ...more }] })
  const answered = (answer: object) => ({ ...SMALL, answers: [{ need: 'indkøb', answer }] })
  const sel85 = { act: 'SEL', paragraph: '85' }
  const statement = { id: 'o1', source: 'k1', needs: ['indkøb'], topic: 'konsekvens', points: 'taler-for', text: 'x' }
  const source = { id: 'k1', kind: 'borger', title: 'Samtale', date: '2025-03-05', form: 'mundtlig' }

  test.each<[string, unknown, string, RegExp]>([
    ['no object', 'null', '', /ét objekt/],
    ['a list of cases', [SMALL], '', /en liste\..* læg hver sag i sin egen fil og filerne i en mappe/],
    ['one case a line', `${JSON.stringify(SMALL)}\n${JSON.stringify(SMALL)}`, '', /én sag i hver fil.*i en mappe/],
    ['a field left out', { ...SMALL, needs: undefined }, '/needs', /“needs” mangler.*for eksempel "needs": \[\{"id":/],
    ['without a need', { ...SMALL, needs: [] }, '/needs', /mindst ét behov/],
    ['an activity that says nothing', withNeed({ activity: ' ' }), '/needs/0/activity', /må ikke være tom/],
    ['named by a person’s number', { ...SMALL, id: '010190-1234' }, '/id', /ligner et CPR-nummer/],
    ['named by one in other words', { ...SMALL, id: 'sag 7001901234' }, '/id', /ligner et CPR-nummer/],
    [
      'with a party named by one',
      { ...SMALL, parties: [{ id: '0101901234', role: 'borger', mandates: [] }] },
      '/parties/0/id',
      /ligner et CPR-nummer/,
    ],
    ['a field that is not known', { ...SMALL, aswers: [] }, '/aswers', /findes ikke her\. Mente du “answers”\?/],
    ['a Danish name', withNeed({ aktivitet: 'x' }), '/needs/0/aktivitet', /findes ikke her\. Mente du “activity”\?/],
    ['a name like no other', withNeed({ zzz: 1 }), '/needs/0/zzz', /Der er: id, activity, theme/],
    [
      'a prototype',
      `{"needs": ${JSON.stringify([{ ...need, origin: { kind: 'kommunen' } }])}, "__proto__": {}, "round": {"begun": "2025-01-01"}}`,
      '/__proto__',
      /findes ikke her/,
    ],
    ['Danish letters', withNeed({ origin: { kind: 'ansøgning' } }), '/needs/0/origin/kind', /Mente du "ansoegning"\?/],
    ['a number for a text', withNeed({ goal: 3 }), '/needs/0/goal', /skal være en tekst.*Mente du "3"\?/],
    [
      'a text for a list',
      { ...SMALL, sources: [source], statements: [{ ...statement, needs: 'indkøb' }] },
      '/statements/0/needs',
      /skal være en liste.*Mente du \["indkøb"\]\?/,
    ],
    [
      'yes for true',
      { ...SMALL, sources: [source], statements: [{ ...statement, verbatim: 'ja' }] },
      '/statements/0/verbatim',
      /true eller false.*Mente du true\?/,
    ],
    ['a text without end', withNeed({ goal: 'x'.repeat(50_001) }), '/needs/0/goal', /for lang: højst 50000 tegn/],
    ['an empty text', withNeed({ id: '' }), '/needs/0/id', /må ikke være tom/],
    [
      'a provision in words',
      answered({ kind: 'afslag', provision: 'servicelovens § 82b, stk. 1', reason: 'x' }),
      '/answers/0/answer/provision',
      /Mente du \{"act":"SEL","paragraph":"82 b"\}\?/,
    ],
    [
      'a section sign',
      answered({ kind: 'afslag', provision: { act: 'SEL', paragraph: '§ 85' }, reason: 'x' }),
      '/answers/0/answer/provision/paragraph',
      /uden § .*Mente du "85"\?/,
    ],
    ['a kind that is not', answered({ kind: 'afvist' }), '/answers/0/answer/kind', /én af "bevilget", "afslag"/],
    [
      'a field of another kind',
      answered({ kind: 'afslag', provision: sel85, reason: 'x', extent: {} }),
      '/answers/0/answer/extent',
      /findes ikke her/,
    ],
    [
      'a Danish day',
      { ...SMALL, decision: { on: '4. marts 2025' } },
      '/decision/on',
      /åååå-mm-dd.*Mente du "2025-03-04"\?/,
    ],
    [
      'a day with a clock',
      { ...SMALL, decision: { on: '2025-03-04T12:00:00Z' } },
      '/decision/on',
      /Mente du "2025-03-04"\?/,
    ],
    ['a day that is not', { ...SMALL, decision: { on: '2025-02-29' } }, '/decision/on', /ikke en dag i kalenderen/],
    [
      'a day of another time',
      { ...SMALL, decision: { on: '0205-03-04' } },
      '/decision/on',
      /“on” skal ligge i årene 1900 til 2199/,
    ],
    [
      'a limit of half weeks',
      { ...SMALL, applications: [{ ...SMALL.applications[0], publishedDeadline: { weeks: 2.5 } }] },
      '/applications/0/publishedDeadline/weeks',
      /et helt tal/,
    ],
    [
      'a limit that never ends',
      { ...SMALL, applications: [{ ...SMALL.applications[0], publishedDeadline: { weeks: 1e6 } }] },
      '/applications/0/publishedDeadline/weeks',
      /ikke være mere end 520/,
    ],
    [
      'neither a day nor none',
      { ...SMALL, decision: { on: '2025-03-04', followUp: 'nej' } },
      '/decision/followUp',
      /en dag .* eller "ingen"/,
    ],
    [
      'neither an extent nor nothing',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        toldProvider: 'x',
      }),
      '/answers/0/answer/toldProvider',
      /et objekt, \{ … \} eller "intet"/,
    ],
    [
      'half an extent',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        toldProvider: { from: 1, to: 2, unit: 'timer' },
      }),
      '/answers/0/answer/toldProvider/per',
      /“per” mangler/,
    ],
    [
      'less than nothing',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        extent: { from: -1, to: 2, unit: 'timer', per: 'uge' },
      }),
      '/answers/0/answer/extent/from',
      /kan ikke være mindre end 0/,
    ],
    ['a round of a half', { ...SMALL, round: { number: 1.5 } }, '/round/number', /helt tal/],
    [
      'a source that is not',
      { ...SMALL, sources: [source], statements: [{ ...statement, source: 'k2' }] },
      '/statements/0/source',
      /“k2” findes ikke i “sources”\. Mente du “k1”\?/,
    ],
    ['a source where there is none', { ...SMALL, statements: [statement] }, '/statements/0/source', /Listen er tom/],
    [
      'a need that is not',
      { ...SMALL, sources: [source], statements: [{ ...statement, needs: ['transport'] }] },
      '/statements/0/needs/0',
      /“transport” findes ikke i “needs”\. Der er: indkøb\./,
    ],
    ['a name used twice', { ...SMALL, sources: [source, source] }, '/sources/1/id', /er brugt før, i \/sources\/0\/id/],
    [
      'a need answered twice',
      { ...SMALL, answers: [1, 2].map(() => ({ need: 'indkøb', answer: { kind: 'ikke-et-behov', why: 'x' } })) },
      '/answers/1/need',
      /for anden gang/,
    ],
    [
      'an answer asked for before the question',
      { ...SMALL, partshoeringer: [{ sent: '2025-03-04', due: '2025-03-01' }] },
      '/partshoeringer/0/due',
      /kan ikke være før “sent”/,
    ],
    [
      'the most before the least',
      withNeed({ asked: { extent: { from: 3, to: 2, unit: 'timer', per: 'uge' } } }),
      '/needs/0/asked/extent/to',
      /kan ikke være mindre end “from”/,
    ],
    [
      'a case without a beginning',
      { needs: [{ ...need, origin: { kind: 'kommunen' } }] },
      '/round/begun',
      /hvornår sagen begyndte/,
    ],
  ])('%s is told where it is, with what to write instead', (_, value, pointer, words) => {
    const { problems, more } = errorOf(value)
    expect(problems.map((one) => one.pointer)).toEqual([pointer])
    expect(problems[0]?.words.da).toMatch(words)
    expect(problems[0]?.words.en).toMatch(/[.?]$/)
    expect(more).toBe(0)
  })

  test('is told all at once, in the order of the file, with line, column and value', () => {
    const { problems } = errorOf(
      '{\n "needs": [\n  {"id": "n", "activity": "x",\n   "theme": "sundhd", "origin": {"kind": "oplysning", "source": "k9"}}],\n "aera": "voksen"\n}',
    )
    expect(problems.map(({ pointer, line, column, value }) => ({ pointer, line, column, value }))).toEqual([
      { pointer: '/round/begun', line: 1, column: 1, value: null },
      { pointer: '/needs/0/theme', line: 4, column: 4, value: '"sundhd"' },
      { pointer: '/needs/0/origin/source', line: 4, column: 55, value: '"k9"' },
      { pointer: '/aera', line: 5, column: 2, value: '"voksen"' },
    ])
  })

  test('is told twenty of what is wrong, and how much more there is', () => {
    const { problems, more } = errorOf({
      ...SMALL,
      sources: Array.from({ length: 50 }, (_, i) => ({ ...source, id: `k${i}`, kind: 3 })),
    })
    expect([problems.length, more]).toEqual([20, 30])
  })

  test('is told once what is only copied from what is wrong', () => {
    expect(problemsOf({ ...SMALL, applications: [{ ...SMALL.applications[0], received: '4/3 2025' }] })).toHaveLength(1)
  })
})

test('a person’s number is not told again', () => {
  expect(errorOf({ ...SMALL, id: '010190-1234' }).problems.map(({ value }) => value)).toEqual([null])
})

test.each(['2025-0412', '27.69.08-G01-12-25', '9913901234', '2024001234', '01019012345'])(
  'a case may be named %s',
  (id) => {
    expect(read({ ...SMALL, id }).ok).toBe(true)
  },
)
