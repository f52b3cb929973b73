import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { NeedId, RecordId } from '../00-case/case-id.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'
import type { BoardInstruction } from './instruction-kind.ts'
import type { CodedFlaw, Outcome, Ruling } from './outcome.ts'
import { categoriesOf, listOutcomeProblems } from './outcome-problem.ts'
import type { RuledCase } from './ruled-case.ts'

const POST = 'post' as NeedId
const BAD = 'bad' as NeedId
const ruled = (change: Partial<RuledCase['needs'][number]> = {}, procedure: RuledCase['procedure'] = 'ansoegning') =>
  ({
    procedure,
    needs: [
      { id: POST, activity: 'at åbne post', isContested: true, personkreds: 'indenfor', isPlacement: false, ...change },
      { id: BAD, activity: 'at gå i bad', isContested: false, personkreds: 'udenfor', isPlacement: false },
    ],
  }) satisfies RuledCase
const instruction: BoardInstruction = {
  id: 'anv' as RecordId,
  need: POST,
  text: 'Spørg lægen.',
  source: 'praktiserende-laege',
  matter: 'Hvor længe kan hun koncentrere sig om et brev?',
  reason: 'Statusnotatet nævner det ikke.',
  purpose: 'funktionsnedsaettelse',
}
const flaw = (mangel: Mangel, change: Partial<CodedFlaw> = {}): CodedFlaw => ({
  mangel,
  need: POST,
  arose: 'foer-afgoerelsen',
  ...change,
})
const informed = flaw('mangelfuldt-oplyst', { missingSource: 'praktiserende-laege', matter: 'Koncentration.' })
const remitted: Ruling = { kind: 'hjemvisning', category: 'A', flaws: [informed], instructions: [instruction] }
const granted: NeedAnswer = {
  need: POST,
  answer: {
    kind: 'bevilget',
    provision: { act: 'SEL', paragraph: '85' },
    content: 'Hjælp til post',
    purpose: 'Overblik',
    form: 'individuel',
  },
  change: { kind: 'ny' },
}
const refused: NeedAnswer = {
  need: POST,
  answer: { kind: 'afslag', provision: { act: 'SEL', paragraph: '85' }, reason: 'Posten er digital.' },
  change: { kind: 'ny' },
}
const outcomeOf = (ruling: Ruling, change: Partial<Outcome> = {}, needs: readonly NeedId[] = [POST]): Outcome => ({
  id: 'udfald' as RecordId,
  decidedOn: plainDate('2025-08-01'),
  number: '25-1',
  parts: [{ id: 'del' as RecordId, needs, ruling, grounds: 'Fordi.' }],
  ...change,
})
const by = (...mangler: readonly CodedFlaw[]) => mangler as [CodedFlaw, ...CodedFlaw[]]
const soon = { carryOutBy: plainDate('2025-09-01') }

describe('what an outcome may not say', () => {
  test.each<[string, Outcome, RuledCase, readonly string[]]>([
    ['remitted for a named source', outcomeOf(remitted), ruled(), []],
    ['upheld with criticism', outcomeOf({ kind: 'stadfaestelse', criticism: [flaw('kommunal-frist')] }), ruled(), []],
    ['upheld without', outcomeOf({ kind: 'stadfaestelse', criticism: [] }), ruled(), []],
    ['rejected as late', outcomeOf({ kind: 'afvisning', grund: 'for-sent' }), ruled(), []],
    [
      'lifted by a day',
      outcomeOf({ kind: 'ophaevelse', category: 'B', flaws: by(flaw('partshoering')) }, soon),
      ruled(),
      [],
    ],
    [
      'lifted, and no day',
      outcomeOf({ kind: 'ophaevelse', category: 'B', flaws: by(flaw('partshoering')) }),
      ruled(),
      ['carryOutBy'],
    ],
    [
      'lifted by a day that is gone',
      outcomeOf(
        { kind: 'ophaevelse', category: 'B', flaws: by(flaw('partshoering')) },
        { carryOutBy: plainDate('2025-07-31') },
      ),
      ruled(),
      ['carryOutBy'],
    ],
    ['a day, and nothing to carry out', outcomeOf(remitted, soon), ruled(), ['carryOutBy']],
    ['a category that no flaw has', outcomeOf({ ...remitted, category: 'D' }), ruled(), ['category']],
    [
      'grounds alone, decided by the assessment',
      outcomeOf({ ...remitted, category: 'C', flaws: by(flaw('mangelfuld-begrundelse')) }),
      ruled(),
      [],
    ],
    [
      'grounds alone, decided by the information',
      outcomeOf({ ...remitted, category: 'A', flaws: by(flaw('mangelfuld-begrundelse')) }),
      ruled(),
      [],
    ],
    [
      'grounds alone, decided by the procedure',
      outcomeOf({ ...remitted, category: 'B', flaws: by(flaw('mangelfuld-begrundelse')) }),
      ruled(),
      ['category'],
    ],
    [
      'information and grounds, decided by the information',
      outcomeOf({ ...remitted, flaws: by(informed, flaw('mangelfuld-begrundelse')) }),
      ruled(),
      [],
    ],
    [
      'too little information, and nothing said of it',
      outcomeOf({ ...remitted, flaws: by(flaw('mangelfuldt-oplyst')) }),
      ruled(),
      ['missingSource', 'matter'],
    ],
    [
      'the same in criticism',
      outcomeOf({ kind: 'stadfaestelse', criticism: [flaw('mangelfuldt-oplyst', { matter: ' ' })] }),
      ruled(),
      ['missingSource', 'matter'],
    ],
    ['the same flaw twice', outcomeOf({ ...remitted, flaws: by(informed, informed) }), ruled(), ['mangel']],
    [
      'too little information of two matters',
      outcomeOf({ ...remitted, flaws: by(informed, { ...informed, matter: 'Syn.' }) }),
      ruled(),
      [],
    ],
    [
      'hard to understand',
      outcomeOf({ kind: 'stadfaestelse', criticism: [flaw('forstaaelighed')] }),
      ruled(),
      ['mangel'],
    ],
    [
      'a flaw about another need',
      outcomeOf({ ...remitted, flaws: by(informed, flaw('vaegtning', { need: BAD })) }),
      ruled(),
      ['mangel'],
    ],
    [
      'a need that is not there',
      outcomeOf(remitted, {}, ['x' as NeedId]),
      ruled({ isContested: false }),
      ['needs', 'mangel'],
    ],
    ['no need', outcomeOf({ kind: 'stadfaestelse', criticism: [] }, {}, []), ruled({ isContested: false }), ['needs']],
    [
      'a contested need that is forgotten',
      outcomeOf({ kind: 'stadfaestelse', criticism: [] }, {}, [BAD]),
      ruled(),
      ['parts'],
    ],
    ['a placement remitted', outcomeOf(remitted), ruled({ isPlacement: true }), ['ruling']],
    [
      'a placement to be supplemented',
      outcomeOf({ ...remitted, kind: 'supplering' }),
      ruled({ isPlacement: true }),
      [],
    ],
    ['another case to be supplemented', outcomeOf({ ...remitted, kind: 'supplering' }), ruled(), ['ruling']],
  ])('%s', (_, outcome, of, fields) => {
    const problems = listOutcomeProblems(outcome, of, 'styrelsen')
    expect(problems.map(({ at }) => at.field)).toEqual(fields)
    for (const { words } of problems) for (const text of [words.da, words.en]) expect(text).toMatch(/[.]$/)
  })

  test('the municipality writes down a letter that does not name the source', () => {
    const open = outcomeOf({ ...remitted, flaws: by(flaw('mangelfuldt-oplyst')) })
    expect(listOutcomeProblems(open, ruled(), 'kommunen')).toEqual([])
  })
})

describe('a change is held to the table of answers', () => {
  const changed = (answer: NeedAnswer, ...mangler: readonly CodedFlaw[]) =>
    outcomeOf({ kind: 'aendring', category: 'D', flaws: by(...mangler), answers: [answer] }, soon)
  const law = flaw('lovfortolkning')
  test.each<[string, Outcome, RuledCase, boolean]>([
    ['granted to one within', changed(granted, law), ruled(), true],
    ['granted to one outside', changed(granted, law), ruled({ personkreds: 'udenfor' }), false],
    [
      'granted to one whom the board finds within',
      changed(granted, flaw('personkreds')),
      ruled({ personkreds: 'udenfor' }),
      true,
    ],
    ['granted where nobody had judged it', changed(granted, law), ruled({ personkreds: undefined }), true],
    ['refused', changed(refused, law), ruled(), true],
    [
      'met another way',
      changed(
        {
          need: POST,
          answer: { kind: 'daekket-paa-anden-vis', by: 'region', what: 'x', whyEnough: 'y' },
          change: { kind: 'ny' },
        },
        law,
      ),
      ruled(),
      true,
    ],
    ['granted and ended', changed({ ...granted, change: { kind: 'ophoer' } }, law), ruled(), false],
    ['refused in a follow-up', changed(refused, law), ruled({}, 'opfoelgning'), false],
    ['an answer to another need', changed({ ...granted, need: BAD }, law), ruled(), false],
  ])('%s', (_, outcome, of, holds) => {
    expect(listOutcomeProblems(outcome, of, 'styrelsen').map(({ at }) => at.field)).toEqual(holds ? [] : ['answers'])
  })
})

test('a flaw decides by its own category; grounds by the information or the assessment', () => {
  expect(categoriesOf('akter')).toEqual(['B'])
  expect(categoriesOf('mangelfuld-begrundelse')).toEqual(['A', 'C'])
  expect(categoriesOf('forstaaelighed')).toEqual([])
})
