import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase, KARLA, POST } from '../../stages/case.specimen.ts'
import { act, beingInformed, sent, SISTER, start } from './citizen.specimen.ts'

describe('what a citizen does', () => {
  const statement = aCase().statements[0]?.id ?? ''
  const waiting = beingInformed.map((entry): CaseEntry => entry)
  const hearing: CaseEntry = {
    kind: 'partshoering-sent',
    partshoering: {
      id: 'h' as RecordId,
      sent: plainDate('2025-02-20'),
      due: plainDate('2025-03-10'),
      to: [KARLA],
      statements: [statement as never],
      sources: [],
    },
  }
  test.each<[string, readonly CaseEntry[], string, Record<string, string | string[]>, readonly object[]]>([
    [
      'corrects',
      waiting,
      `ret?om=${statement}`,
      { svar: 'nej', ord: 'Det var om aftenen.' },
      [{ kind: 'review-recorded', review: { statement, answer: 'nej', words: 'Det var om aftenen.' } }],
    ],
    [
      'says that it is right',
      waiting,
      'ret',
      { svar: 'ja' },
      [{ kind: 'review-recorded', review: { statement: null, answer: 'ja' } }],
    ],
    [
      'adds',
      waiting,
      'tilfoej',
      { ord: 'Jeg sover ikke.', om: 'betyder', behov: [POST] },
      [
        { kind: 'source-recorded', source: { kind: 'borger' } },
        { kind: 'statement-recorded', statement: { text: 'Jeg sover ikke.', needs: [POST], verbatim: true } },
      ],
    ],
    [
      'says no',
      waiting,
      'samtykke',
      { hvem: 'netvaerk', omfatter: 'Min bror', svar: 'nej' },
      [{ kind: 'consent-recorded', consent: { to: 'netvaerk', answer: 'nej' } }],
    ],
    [
      'takes a yes back',
      waiting,
      'fortryd-samtykke?om=samtykke-udfoerer',
      {},
      [{ kind: 'consent-withdrawn', id: 'samtykke-udfoerer' }],
    ],
    [
      'answers a hearing',
      [...waiting, hearing],
      'hoeringssvar?om=h',
      { ord: 'Det passer ikke.' },
      [{ kind: 'partshoering-answered', id: 'h', words: 'Det passer ikke.' }],
    ],
    [
      'asks to be called',
      waiting,
      'ring-op',
      { ord: 'Jeg forstår ikke brevet.', hvornaar: 'torsdag' },
      [{ kind: 'call-asked', wish: { by: KARLA, when: 'torsdag' } }],
    ],
    [
      'asks for more',
      waiting,
      'soeg-mere',
      { ord: 'Også til at komme ud.' },
      [{ kind: 'application-received', application: { form: 'digital', publishedDeadline: { weeks: 10 } } }],
    ],
    [
      'complains about one need',
      sent,
      'klag',
      { ord: 'Jeg er uenig.', behov: [POST] },
      [
        {
          kind: 'complaint-received',
          complaint: { by: KARLA, channel: 'digital', received: '2025-03-03', contested: [POST] },
        },
      ],
    ],
    [
      'complains by being called',
      sent,
      'klag-mundtligt',
      { ord: 'Ring til mig.' },
      [{ kind: 'complaint-received', complaint: { channel: 'mundtlig' } }, { kind: 'call-asked' }],
    ],
  ])('%s', async (_, journal, form, body, entries) => {
    const { answer, added } = await act('karla', journal, form, body)
    expect(answer.statusCode).toBe(303)
    expect(added.map(({ entry }) => entry)).toMatchObject(entries)
    expect(added.every(({ by }) => by.user === 'karla' && by.role === 'borger')).toBe(true)
  })

  test('a complaint after the limit is taken, and the page says where it goes', async () => {
    const late = sent.map((entry): CaseEntry =>
      entry.kind === 'decision-sent'
        ? { ...entry, letter: { ...entry.letter, sent: plainDate('2024-12-01'), delivered: plainDate('2024-12-01') } }
        : entry,
    )
    const { as, read } = await start(late)
    const browser = await as('karla')
    expect((await browser.get('/min-sag/sag-karla/klage')).body).toContain('Du kan stadig klage')
    expect((await browser.post('/min-sag/sag-karla/goer/klag', { ord: 'Jeg var syg.' })).statusCode).toBe(303)
    expect((await read()).at(-1)?.entry.kind).toBe('complaint-received')
  })

  test('an oral complaint that was written down is shown, and approved by the one who said it', async () => {
    const complaint: CaseEntry = {
      kind: 'complaint-received',
      complaint: {
        id: 'k' as RecordId,
        by: KARLA,
        channel: 'mundtlig',
        received: plainDate('2025-03-01'),
        words: 'Jeg kan ikke åbne posten.',
        contested: [],
      },
    }
    const { as, read } = await start([...sent, complaint])
    const browser = await as('karla')
    const page = await browser.get('/min-sag/sag-karla/goer/godkend-klage?om=k')
    expect(page.body).toContain('Jeg kan ikke åbne posten.')
    expect((await browser.post('/min-sag/sag-karla/goer/godkend-klage?om=k', {})).statusCode).toBe(303)
    expect((await read()).at(-1)?.entry).toMatchObject({ kind: 'complaint-approved', by: KARLA })
    expect((await browser.get('/min-sag/sag-karla/goer/godkend-klage?om=k')).statusCode).toBe(404)
  })

  test('a representative complains in their own name, and says neither yes nor no for the citizen', async () => {
    expect((await act('else', sent, 'klag', { ord: 'Karla er ikke enig.' })).added).toMatchObject([
      { by: { role: 'repraesentant' }, entry: { complaint: { by: SISTER } } },
    ])
    const { answer, added } = await act('else', beingInformed, 'samtykke', {
      hvem: 'netvaerk',
      omfatter: 'Bror',
      svar: 'ja',
    })
    expect([answer.statusCode, added]).toEqual([409, []])
  })
})
