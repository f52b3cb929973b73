import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { countLearning } from '../../stages/13-learning/learning-count.specimen.ts'
import type { LearningAsk } from '../../stages/13-learning/learning-count.ts'
import type { HandbookEntry } from '../handbook-page.ts'
import { flawLessons } from './flaw-lessons.ts'
import { learningSheet } from './learning-sheet.ts'
import { learningTables } from './learning-tables.ts'
import { readChange } from './asked-change.ts'

const many = (number: number, fact: Partial<DecisionFact>): readonly DecisionFact[] =>
  Array.from({ length: number }, () => ({ municipality: '0461' as MunicipalityCode, flaws: [], days: {}, ...fact }))
const FACTS = [
  ...many(56, { year: 2023, outcome: 'hjemvisning', subject: 'mobilitet', flaws: ['partshoering'] }),
  ...many(14, { year: 2023, outcome: 'stadfaestelse', subject: 'mobilitet' }),
  ...many(48, { year: 2024, outcome: 'hjemvisning', subject: 'mobilitet', flaws: ['mangelfuldt-oplyst'] }),
  ...many(32, { year: 2024, outcome: 'stadfaestelse', subject: 'mobilitet' }),
  ...many(3, { year: 2024, outcome: 'aendring' }),
]
const countOf = (facts: readonly DecisionFact[], ask: LearningAsk = {}) => countLearning(facts, ask)
const HANDBOOK = [
  {
    room: '07-letter',
    readme:
      '# Hørt\n\n## Hvad du gør\n\nSend **alt** til\nborgeren, se [siden](/regler).\n\nMere.\n\n## Hvad reglen ikke ser\n\nNej.',
    rule: {
      id: 'partshoering',
      title: { da: 'Borgeren er hørt', en: 'The citizen is heard' },
      checklist: [],
      sources: [],
    },
    examples: { holds: [], fails: [], notApplicable: [], unknown: [] },
  },
] as unknown as readonly HandbookEntry[]

test('three decisions are too few for a share, and their number is told', () => {
  const [themes] = learningTables(countOf(FACTS), 'da')
  expect(themes?.rows).toEqual([
    ['Mobilitet', '150', '104', '69,3 %', '61,5 % – 76,2 %'],
    ['Ikke oplyst', '3', '3', 'for få', 'for få'],
    ['I alt', '153', '107', '69,9 %', '62,3 % – 76,6 %'],
  ])
})

test('before and after are told with interval and number, and never with a cause', () => {
  const change = learningTables(countOf(FACTS.slice(0, 150), { from: 2024, flaw: 'partshoering' }), 'da').at(-1)
  // Newcombe’s own example, turned round.
  expect(change?.rows[0]).toEqual(['Omgjort', '56 af 70 (80,0 %)', '48 af 80 (60,0 %)', '−20,0', '−33,4 – −5,2'])
  expect(change?.findings[0]).toContain('Tallene siger ikke, hvad den skyldes')
  expect(change?.rows[2]?.slice(3)).toEqual(['for få', 'for få'])
  const same = learningTables(countOf([...FACTS.slice(40, 70), ...FACTS.slice(118, 150)], { from: 2024 }), 'en').at(-1)
  expect(same?.name).toBe('aendring')
  const alike = countOf(
    [...many(20, { year: 2023, outcome: 'hjemvisning' }), ...many(20, { year: 2024, outcome: 'hjemvisning' })],
    { from: 2024 },
  )
  expect(learningTables(alike, 'da').at(-1)?.findings[0]).toContain('kan lige så godt være tilfældig')
  expect(learningTables(alike, 'da').at(-1)?.rows[0]?.[3]).toBe('0,0')
})

test('a flaw leads to its rules and to what they say one is to do, in plain words', () => {
  const [first, second] = flawLessons(countOf(FACTS), HANDBOOK)
  expect([first?.flaw, second?.flaw]).toEqual(['partshoering', 'mangelfuldt-oplyst'])
  expect(first?.rules).toEqual([
    {
      id: 'partshoering',
      title: { da: 'Borgeren er hørt', en: 'The citizen is heard' },
      doing: { da: 'Send alt til borgeren, se siden.', en: expect.stringMatching(/^Send the information/) },
    },
  ])
})

test('the sheet has each table and the rules, and is about no single case', () => {
  const sheet = learningSheet(countOf(FACTS, { from: 2024 }), HANDBOOK, {
    whose: 'Fjordkøbing',
    day: plainDate('2026-01-05'),
  })
  expect(sheet.caseNumber).toBeNull()
  expect(sheet.sections.map(({ title }) => title)).toEqual([
    'Hvad der er talt',
    'Hvad der blev omgjort, efter behovenes tema',
    'Hvorfor, efter tema',
    'Manglerne i de omgjorte afgørelser',
    'Hvad der holdt',
    'Før og efter 2024',
    'Hvad I kan gøre ved det',
  ])
})

test.each([
  [{ fra: '2024', mangel: 'partshoering' }, { from: 2024, flaw: 'partshoering' }, []],
  [{ fra: '', mangel: '' }, {}, []],
  [{ fra: '24' }, {}, ['fra']],
  [{ fra: ['2024', '2025'] }, {}, ['fra']],
  [{ fra: '2024', mangel: 'toString' }, {}, ['mangel']],
  [{ fra: '2024', mangel: 'forstaaelighed' }, {}, ['mangel']],
])('%j asks for %j', (query, ask, fields) => {
  const read = readChange(query)
  expect(read.ask).toEqual(ask)
  expect(read.errors.map(({ field }) => field)).toEqual(fields)
})
