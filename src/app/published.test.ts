import { describe, expect, test } from 'vitest'
import { addDays, plainDate, type PlainDate } from '../base/date.ts'
import type { CaseId, OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import { ROLES } from '../stages/00-case/role.ts'
import { ACT_TABLE } from '../stages/act/act-table.ts'
import { opennessOf } from '../stages/act/open-acts.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { CASE_STATES } from '../stages/case-state.ts'
import { aCase, KARLA } from '../stages/case.specimen.ts'
import { foldCase } from '../stages/fold-case.ts'
import { sentCase } from '../stages/exchange/sent-case.ts'
import { memoryDesk } from './case-desk.specimen.ts'
import { performAct } from './perform-act.ts'
import { changesPublished, publishedOf } from './published.ts'

const SENT = plainDate('2025-03-03')
const LATER = plainDate('2025-06-02')
const HANNE = 'hanne' as OfficialId

const approved = (change: object = {}): CaseEntry => ({
  kind: 'publication-approved',
  publication: {
    id: 'offentlig-1' as RecordId,
    round: 1,
    on: LATER,
    by: HANNE,
    text: 'Du får hjælp til din post.',
    putBack: [],
    alsoRemoved: [],
    ...change,
  },
})
const withdrawn: CaseEntry = {
  kind: 'publication-withdrawn',
  id: 'offentlig-1' as RecordId,
  on: LATER,
  by: HANNE,
  why: 'Den pegede på nogen.',
}
const complained: CaseEntry = {
  kind: 'complaint-received',
  complaint: {
    id: 'klage-1' as RecordId,
    by: KARLA,
    received: addDays(SENT, 7),
    channel: 'digital',
    words: 'Jeg er uenig.',
    contested: [],
  } as never,
}

const fold = (...more: readonly CaseEntry[]) => {
  const file = foldCase([...entriesOf(aCase()), ...more])
  if (file === undefined) throw new Error('there is a case')
  return file
}

async function perform(
  entry: CaseEntry,
  { before = [] as readonly CaseEntry[], role = 'leder', today = LATER as PlainDate, shielded = false } = {},
) {
  const entries = entriesOf(aCase()).map((one) => (one.kind === 'case-opened' ? { ...one, shielded } : one))
  const desk = memoryDesk({ 'sag-karla': [...entries, ...before] })
  return performAct(
    desk,
    { user: 'hanne', roles: [role as 'leder'] },
    { caseId: 'sag-karla' as CaseId, seenSeq: 999, entries: [entry], today, command: 'oensk' },
  )
}
const whyNot = (done: Awaited<ReturnType<typeof perform>>): string =>
  done.ok
    ? ''
    : done.error.kind === 'not-open'
      ? done.error.why.da
      : done.error.kind === 'problems'
        ? (done.error.problems[0]?.words.da ?? '')
        : done.error.kind

describe('who may publish and withdraw', () => {
  test.each(ROLES.flatMap((role) => CASE_STATES.map((state) => ({ role, state }))))(
    '$role, $state',
    ({ role, state }) => {
      const may = role === 'leder' || role === 'jurist'
      const file = fold()
      expect(opennessOf('publication-approved', role, state, file).kind === 'open').toBe(
        may && (state === 'afsendt' || state === 'styrelsen-har-afgjort'),
      )
      expect(opennessOf('publication-withdrawn', role, state, fold(approved())).kind === 'open').toBe(
        may && ACT_TABLE['publication-withdrawn'].states.includes(state),
      )
    },
  )

  test('a decision that may still be contested is not published; after that it is', async () => {
    expect(whyNot(await perform(approved(), { today: addDays(SENT, 28) }))).toContain('Klagefristen er ikke løbet ud')
    expect(whyNot(await perform(approved()))).toBe('')
  })
  test.each([
    ['a shielded case', { shielded: true }, 'skærmet'],
    ['one that is published already', { before: [approved()] }, 'er offentliggjort'],
    ['one that is contested and not decided', { before: [complained] }, 'venter på genvurdering'],
    ['by a caseworker', { role: 'raadgiver' }, 'ikke gøre i din rolle'],
    ['by the citizen', { role: 'borger' }, 'ikke gøre i din rolle'],
  ])('%s is refused', async (_, given, words) => {
    expect(whyNot(await perform(approved(), given))).toContain(words)
  })
  test('a decision of another round is refused', async () => {
    expect(whyNot(await perform(approved({ round: 2 })))).toContain('ikke den afgørelse')
  })
  test('what was withdrawn can be published anew; what was not published can’t be withdrawn', async () => {
    expect(whyNot(await perform(approved({ id: 'offentlig-2' }), { before: [approved(), withdrawn] }))).toBe('')
    expect(whyNot(await perform(withdrawn))).toContain('ikke offentliggjort')
    expect(whyNot(await perform(withdrawn, { before: [approved(), withdrawn] }))).toContain('ikke offentliggjort')
    expect(whyNot(await perform(withdrawn, { before: [approved()] }))).toBe('')
  })
})

describe('what is published of a case', () => {
  test('is the approved text with what it is about, and nothing of whom', () => {
    const [one, ...rest] = publishedOf(fold(approved()))
    expect(one).toEqual({
      id: 'offentlig-1',
      themes: ['praktiske-opgaver-i-hjemmet'],
      provisions: ['SEL § 85'],
      results: ['bevilget', 'afslag'],
      standing: 'ikke-paaklaget',
      text: 'Du får hjælp til din post.',
    })
    expect(rest).toEqual([])
  })
  test('is nothing before it was approved, and nothing once it was withdrawn', () => {
    expect(publishedOf(fold())).toEqual([])
    expect(publishedOf(fold(approved(), withdrawn))).toEqual([])
    expect(fold(approved(), withdrawn).publications?.[0]).toMatchObject({
      text: 'Du får hjælp til din post.',
      withdrawn: { why: 'Den pegede på nogen.' },
    })
  })
  test('tells that it was contested since, and is kept over a new round', () => {
    expect(publishedOf(fold(approved(), complained))[0]?.standing).toBe('uafklaret')
    const again = fold(approved(), {
      kind: 'round-begun',
      on: LATER,
      procedure: 'opfoelgning',
      instructions: [],
    } as CaseEntry)
    expect(again.round.number).toBe(2)
    expect(publishedOf(again)[0]).toMatchObject({ results: ['bevilget', 'afslag'], standing: 'ikke-paaklaget' })
  })
  test('is derived again only where something of it changes', () => {
    expect(changesPublished(fold(), [complained])).toBe(false)
    expect(changesPublished(fold(approved()), [approved()])).toBe(true)
    expect(changesPublished(fold(approved(), complained), [complained])).toBe(true)
    expect(changesPublished(fold(approved()), [{ kind: 'note-recorded', note: {} } as never])).toBe(false)
  })
  test('does not go with the case to another authority', () => {
    expect(sentCase(fold(approved()))).not.toHaveProperty('publications')
  })
})
