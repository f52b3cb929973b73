import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { CaseId, NeedId, OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, aCaseWithout, KARLA, LEDER, POST, RAADGIVER } from '../stages/case.specimen.ts'
import { memoryDesk } from './case-desk.specimen.ts'
import { type ActError, type Doer, performAct } from './perform-act.ts'

const id = 'sag-karla' as CaseId
const today = plainDate('2025-03-03')
/** When what leaves today has arrived. */
const LATER = plainDate('2025-03-07')
const raadgiver: Doer = { user: RAADGIVER, roles: ['raadgiver'] }
const leder: Doer = { user: LEDER, roles: ['leder'] }
const open = entriesOf(aCaseWithout('decision', 'letters', 'calls'))

const note = (name: string, text = 'Karla ringede.'): CaseEntry => ({
  kind: 'note-recorded',
  note: { id: name as RecordId, on: today, of: today, by: RAADGIVER, about: 'telefonsamtale', text },
})
const enough = (why: string): CaseEntry => ({ kind: 'information-judged', need: POST, enough: { answer: 'ja', why } })
const proposed: CaseEntry = {
  kind: 'decision-proposed',
  decision: {
    id: 'afgoerelse-1' as RecordId,
    on: today,
    by: RAADGIVER,
    actionPlan: 'tilbudt',
    followUp: plainDate('2025-09-01'),
  },
}
const approved = (by: OfficialId): CaseEntry => ({
  kind: 'decision-reviewed',
  approval: { by, on: today, answer: 'godkendt', why: 'Begge behov er begrundet.' },
})

const ask = (entries: readonly [CaseEntry, ...CaseEntry[]], seenSeq: number, command = 'ønske-1') => ({
  caseId: id,
  seenSeq,
  entries,
  today,
  command,
})

function errorOf(result: Awaited<ReturnType<typeof performAct>>): ActError {
  if (result.ok) throw new Error('expected it to be refused')
  return result.error
}

test('an act is written, by the doer in the role that may', async () => {
  const desk = memoryDesk({ [id]: open })
  const done = await performAct(
    desk,
    { user: LEDER, roles: ['analytiker', 'leder'] },
    ask([note('notat-2')], open.length),
  )
  expect(done).toMatchObject({ ok: true, value: { seq: open.length + 1 } })
  expect((await desk.read(id)).at(-1)).toMatchObject({
    by: { user: LEDER, role: 'leder' },
    entry: { kind: 'note-recorded' },
  })
})

test('the same form sent twice is one act', async () => {
  const desk = memoryDesk({ [id]: open })
  await performAct(desk, raadgiver, ask([note('notat-2')], open.length))
  const again = await performAct(desk, raadgiver, ask([note('notat-2')], open.length))
  expect(again).toMatchObject({ ok: true, value: { seq: open.length + 1 } })
  expect(await desk.read(id)).toHaveLength(open.length + 1)
})

test('of one form sent at once with two texts, one is written, and the other is told not to be', async () => {
  const desk = memoryDesk({ [id]: open })
  const answers = await Promise.all(
    ['Karla ringede.', 'Karla ringede igen.', 'Karla ringede.'].map((text) =>
      performAct(desk, raadgiver, ask([note('notat-2', text)], open.length)),
    ),
  )
  expect(answers).toMatchObject([
    { ok: true, value: { isAgain: false } },
    { ok: false, error: { kind: 'not-open' } },
    { ok: true },
  ])
  expect(await desk.read(id)).toHaveLength(open.length + 1)
})

test('a note under the name of an earlier one takes no place, whether the earlier was seen or not', async () => {
  const desk = memoryDesk({ [id]: open })
  await performAct(desk, raadgiver, ask([note('notat-2')], open.length, 'a'))
  for (const [seen, command] of [
    [open.length + 1, 'b'],
    [open.length, 'c'],
  ] as const) {
    const other = [note('notat-2', 'Karla ringede igen.')] as const
    expect(errorOf(await performAct(desk, raadgiver, ask(other, seen, command)))).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'id' }],
    })
  }
  expect(await desk.read(id)).toHaveLength(open.length + 1)
  const again = await performAct(desk, raadgiver, ask([note('notat-2')], open.length, 'a'))
  expect(again).toMatchObject({ ok: true, value: { isAgain: true } })
})

describe('two people on one case', () => {
  test('about different things both are written', async () => {
    const desk = memoryDesk({ [id]: open })
    await performAct(desk, raadgiver, ask([note('notat-2')], open.length, 'a'))
    const second = await performAct(desk, leder, ask([enough('Lægen har svaret.')], open.length, 'b'))
    expect(second.ok).toBe(true)
    expect(await desk.read(id)).toHaveLength(open.length + 2)
  })
  test('about the same thing the second is shown the first, and nothing is overwritten', async () => {
    const desk = memoryDesk({ [id]: open })
    await performAct(desk, raadgiver, ask([enough('Lægen har svaret.')], open.length, 'a'))
    const error = errorOf(await performAct(desk, leder, ask([enough('Det er nok.')], open.length, 'b')))
    expect(error).toMatchObject({
      kind: 'conflict',
      theirs: [{ by: { user: RAADGIVER }, entry: { enough: { why: 'Lægen har svaret.' } } }],
    })
    expect(await desk.read(id)).toHaveLength(open.length + 1)
  })
  const letter = entriesOf(aCase()).find(({ kind }) => kind === 'decision-sent')
  if (letter?.kind !== 'decision-sent') throw new Error('the specimen has a letter')
  const [application] = aCase().applications
  if (application === undefined) throw new Error('the specimen has an application')
  const arrived = (on: string): CaseEntry => ({ kind: 'letter-delivered', id: letter.letter.id, on: plainDate(on) })
  const receipt = (on: string): CaseEntry => ({
    kind: 'receipt-sent',
    application: application.id,
    on: plainDate(on),
  })
  const wish: CaseEntry = {
    kind: 'call-asked',
    wish: { id: 'ring-1' as RecordId, by: KARLA, on: today, words: 'Ring til mig.' },
  }
  const call = (reached: boolean): CaseEntry => ({
    kind: 'call-made',
    call: { id: 'opkald-9' as RecordId, on: today, when: 'foer-brevet', reached, note: 'Vi talte om indkøb.' },
  })
  const plan: CaseEntry = {
    kind: 'committee-planned',
    plan: { on: plainDate('2025-03-10'), where: 'Rådhuset', isCitizenInvited: true },
  }
  const held: CaseEntry = {
    kind: 'committee-held',
    meeting: { id: 'moede-9' as RecordId, on: today, agenda: [POST], members: [RAADGIVER], advice: 'Bevilg.' },
  }
  const whole = entriesOf(aCase())
  test.each<[string, readonly CaseEntry[], CaseEntry, CaseEntry, boolean]>([
    ['the day a letter arrived', whole, arrived('2025-03-05'), arrived('2025-03-07'), true],
    ['the day a receipt was sent', open, receipt('2025-01-07'), receipt('2025-01-20'), true],
    ['a call that answers a wish nobody had seen', open, wish, call(true), true],
    ['a call that reached no one', open, wish, call(false), false],
    ['a wish to be called, and a call', open, call(true), wish, false],
    ['two wishes to be called', open, wish, { ...wish, wish: { ...wish.wish, id: 'ring-2' as RecordId } }, false],
    ['a meeting held, where another was planned', open, plan, held, true],
    ['a plan, where a meeting was held', open, held, plan, false],
  ])('%s', async (_, journal, theirs, own, isClash) => {
    const desk = memoryDesk({ [id]: [...journal, theirs] })
    const doer: Doer = own.kind === 'call-asked' ? { user: 'karla', roles: ['borger'], party: KARLA } : raadgiver
    const on = own.kind === 'letter-delivered' ? LATER : today
    const done = await performAct(desk, doer, { ...ask([own], journal.length), today: on })
    expect(done.ok ? 'written' : done.error.kind).toBe(isClash ? 'conflict' : 'written')
    const again = { ...ask([own], journal.length + 1), today: on }
    expect((await performAct(desk, doer, again)).ok).toBe(true)
  })
  test('all at once, every act about another thing is kept', async () => {
    const desk = memoryDesk({ [id]: open })
    const results = await Promise.all(
      [1, 2, 3, 4].map((n) => performAct(desk, raadgiver, ask([note(`notat-${n}`)], open.length, `c${n}`))),
    )
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await desk.read(id)).toHaveLength(open.length + 4)
  })
})

describe('what is refused, and changes nothing', () => {
  test.each<[string, Doer, readonly [CaseEntry, ...CaseEntry[]], ActError['kind']]>([
    ['a role that may not', { user: 'x', roles: ['udfoerer'] }, [note('notat-2')], 'not-open'],
    ['no role at all', { user: 'x', roles: [] }, [note('notat-2')], 'not-open'],
    [
      'a need that is not in the case',
      raadgiver,
      [{ kind: 'information-judged', need: 'findes-ikke' as NeedId, enough: { answer: 'ja', why: 'Fordi.' } }],
      'problems',
    ],
    [
      'the second of two entries is wrong: neither is written',
      raadgiver,
      [note('notat-2'), { kind: 'consent-withdrawn', id: 'findes-ikke' as RecordId, on: today }],
      'problems',
    ],
    [
      'two notes of one name: neither is written',
      raadgiver,
      [note('notat-2'), note('notat-2', 'Karla ringede igen.')],
      'problems',
    ],
    [
      'sending a decision that no one has read',
      raadgiver,
      [
        proposed,
        {
          kind: 'decision-sent',
          letter: { id: 'b' as RecordId, about: 'afgoerelse', sent: today, to: [], channel: 'brevpost' },
        },
      ],
      'not-open',
    ],
  ])('%s', async (_, doer, entries, kind) => {
    const desk = memoryDesk({ [id]: open })
    expect(errorOf(await performAct(desk, doer, ask(entries, open.length))).kind).toBe(kind)
    expect(await desk.read(id)).toHaveLength(open.length)
  })
  test('a case that is not there', async () => {
    expect(errorOf(await performAct(memoryDesk(), raadgiver, ask([note('n')], 0))).kind).toBe('no-such-case')
  })
})

test('a refusal is read by a second person, who is not the one who made it', async () => {
  const desk = memoryDesk({ [id]: open })
  await performAct(desk, raadgiver, ask([proposed], open.length, 'forslag'))
  const own = errorOf(
    await performAct(
      desk,
      { user: RAADGIVER, roles: ['raadgiver', 'leder'] },
      ask([approved(RAADGIVER)], open.length + 1, 'egen'),
    ),
  )
  expect(own).toMatchObject({
    kind: 'problems',
    problems: [{ words: { da: 'Du kan ikke godkende din egen afgørelse. En anden skal læse den.' } }],
  })
  const other = await performAct(desk, leder, ask([approved(LEDER)], open.length + 1, 'anden'))
  expect(other.ok).toBe(true)
})

test('a full grant needs no second reader unless the sample takes it, and the sample is about one in ten', async () => {
  const { needsSecondReader } = await import('./approval-rule.ts')
  const [granted] = aCase().answers
  if (granted === undefined) throw new Error('the specimen has answers')
  const decided = (i: number, round = 1, decision = 'afgoerelse-1') =>
    needsSecondReader(
      aCase({
        id: `sag-${i}` as CaseId,
        round: { ...aCase().round, number: round },
        answers: [granted],
        decision: { id: decision as RecordId, on: today, by: RAADGIVER, approvals: [] },
      }),
    )
  const all = Array.from({ length: 1000 }, (_, i) => i)
  const drawn = all.filter((i) => decided(i))
  expect(drawn.length).toBeGreaterThan(60)
  expect(drawn.length).toBeLessThan(140)
  // What the decision is called, which its form tells, chooses nothing; another round is drawn by itself.
  for (const name of ['vaelg-5', 'undgaa-1']) expect(all.filter((i) => decided(i, 1, name))).toEqual(drawn)
  expect(all.filter((i) => decided(i, 2))).not.toEqual(drawn)
  expect(needsSecondReader(aCase())).toBe(true)
})
