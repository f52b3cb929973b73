import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { Complaint } from '../../stages/08-complaint/complaint.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase, KARLA, LEDER, POST } from '../../stages/case.specimen.ts'
import { sent, SISTER, start } from './citizen.specimen.ts'

const id = (name: string) => name as RecordId
const PAGE = '/min-sag/sag-karla/klage'
const complaint = (change: Partial<Complaint> = {}): CaseEntry => ({
  kind: 'complaint-received',
  complaint: {
    id: id('k'),
    by: KARLA,
    channel: 'digital',
    received: plainDate('2025-02-10'),
    words: 'Jeg kan ikke åbne posten alene.',
    contested: [POST],
    ...change,
  },
})
const readAgain: readonly CaseEntry[] = [
  {
    kind: 'genvurdering-begun',
    id: id('g'),
    complaint: id('k'),
    by: LEDER,
    on: plainDate('2025-02-11'),
    newSources: [],
  },
  {
    kind: 'genvurdering-part-judged',
    id: id('g'),
    part: {
      kind: 'fastholdt',
      need: POST,
      replies: [{ argument: 'Jeg kan ikke alene.', reply: 'Du har en ven.' }],
      why: 'Der er intet nyt.',
    },
  },
]
const finished: CaseEntry = { kind: 'genvurdering-finished', id: id('g'), on: plainDate('2025-02-14') }
const board: readonly CaseEntry[] = [
  { kind: 'board-file-assembled', lines: [{ item: 'klage', state: 'med', documents: [] }] },
  { kind: 'case-sent-to-board', on: plainDate('2025-02-15') },
  {
    kind: 'outcome-received',
    on: plainDate('2025-02-26'),
    outcome: {
      decidedOn: plainDate('2025-02-25'),
      caseNumber: '25-1',
      parts: [
        {
          needs: [POST],
          ruling: { kind: 'hjemvisning', instructions: [] },
          grounds: 'Kommunen har ikke spurgt lægen.',
          flaws: [],
          criticisms: [],
        },
      ],
    } as never,
  },
]
const round: CaseEntry = {
  kind: 'round-begun',
  on: plainDate('2025-02-27'),
  procedure: 'hjemvisning',
  instructions: [],
}

async function read(journal: readonly CaseEntry[], lang = '', user = 'karla') {
  const { as } = await start(journal)
  return (await (await as(user)).get(`${lang}${PAGE}`)).body
}

describe('a complaint of a round that is over', () => {
  const over = [...sent, complaint(), ...readAgain, finished, ...board, round]
  test('stands there with what was complained of, when, and what became of it', async () => {
    const page = await read(over)
    for (const words of [
      'Det har du klaget over før',
      'Jeg kan ikke åbne posten alene.',
      'Kommunen fik klagen 10. februar 2025',
      aCase().needs.find((need) => need.id === POST)?.activity ?? '?',
      'Kommunen ændrede ikke afgørelsen.',
      'Du har en ven.',
      'Klagen blev sendt til Ankestyrelsen 15. februar 2025',
      'Kommunen har ikke spurgt lægen.',
      'Sagen blev taget op igen 27. februar 2025',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('Klagen sendes til Ankestyrelsen')
    expect(page).toContain('Du kan klage, når du har fået den nye afgørelse.')
  })
  test('in English too, and to the one who speaks for her', async () => {
    expect(await read(over, '/en')).toContain('What you complained about before')
    expect(await read(over, '', 'else')).toContain('Kommunen ændrede ikke afgørelsen.')
  })
  test('offers nothing to press: it is over', async () => {
    expect(await read(over)).not.toMatch(/goer\/(?:traek-klage|fasthold-klage|godkend-klage)/)
  })
  test('that was taken back is told as that', async () => {
    const taken: CaseEntry = { kind: 'complaint-withdrawn', id: id('k'), on: plainDate('2025-02-12') }
    expect(await read([...sent, complaint(), taken, round])).toContain('Klagen blev trukket tilbage 12. februar 2025')
  })
  test('stands under its own decision, the last one first', async () => {
    const before = [complaint({ words: 'Den første klage.' }), round]
    const again = sent.filter(({ kind }) => kind === 'decision-proposed' || kind === 'decision-sent')
    const later = [...again, complaint({ id: id('k2'), by: SISTER, words: 'Den anden klage.' }), round]
    const page = await read([...sent, ...before, ...later])
    expect(page.indexOf('Den anden klage.')).toBeGreaterThan(0)
    expect(page.indexOf('Den anden klage.')).toBeLessThan(page.indexOf('Den første klage.'))
  })
  test('tells nothing of a reassessment that was never finished', async () => {
    const page = await read([...sent, complaint(), ...readAgain, round])
    expect(page).not.toContain('Du har en ven.')
    expect(page).toContain('Jeg kan ikke åbne posten alene.')
  })
})

test('a case in its first round has none, and the letters of a former round stay among the papers', async () => {
  expect(await read([...sent, complaint()])).not.toContain('Det har du klaget over før')
  const { as } = await start([...sent, complaint(), round])
  expect((await (await as('karla')).get('/min-sag/sag-karla/papirer')).body).not.toContain('Der er ikke sendt breve')
})
