import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { DocumentId, PartyId } from '../stages/00-case/case-id.ts'
import type { Mandate } from '../stages/00-case/party.ts'
import { ACT_TABLE } from '../stages/act/act-table.ts'
import type { Act, CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../stages/case.specimen.ts'
import { memoryDesk } from './case-desk.specimen.ts'
import { type Doer, performAct } from './perform-act.ts'
import {
  ALL,
  applied,
  beingInformed,
  changed,
  complaint,
  consent,
  GUARDIAN,
  guardian,
  id,
  karla,
  opened,
  paper,
  record,
  review,
  sent,
  SISTER,
  sister,
  source,
  statement,
  STRANGER,
  stranger,
  today,
  wish,
  withPaper,
  withParties,
  yesterday,
} from './own-voice.specimen.ts'

/** An act with nothing right in it: it must be refused before anybody looks. */
const blank = (kind: Act): CaseEntry =>
  new Proxy({ kind }, { get: (of, name) => Reflect.get(of, name) ?? {} }) as CaseEntry

type Journal = readonly CaseEntry[]
async function answerTo(doer: Doer, journal: Journal, entries: readonly [CaseEntry, ...CaseEntry[]]): Promise<string> {
  const desk = memoryDesk(journal.length === 0 ? {} : { [id]: journal })
  const done = await performAct(desk, doer, { caseId: id, seenSeq: journal.length, entries, today, command: 'ønske' })
  const length = (await desk.read(id)).length
  if (!done.ok) expect(length).toBe(journal.length)
  return done.ok ? 'written' : done.error.kind
}

describe('what a citizen writes in their own case, in their own name', () => {
  test.each<[string, Journal, readonly [CaseEntry, ...CaseEntry[]]]>([
    ['that a representative is let go', beingInformed, [changed({ to: yesterday })]],
    ['a no to involving someone', beingInformed, [consent()]],
    ['that something was not so', beingInformed, [review()]],
    ['something to add, as a source and what it says', beingInformed, [source(), statement()]],
    ['a paper of her own, as a source', beingInformed, [paper(), source({ document: 'd' as DocumentId })]],
    ['a paper of her own, when the decision has come', sent, [paper()]],
    ['a wish to be called', beingInformed, [wish()]],
    ['another application', beingInformed, [applied()]],
    ['a complaint in writing', sent, [complaint()]],
    ['a complaint by word of mouth', sent, [complaint({ channel: 'mundtlig' })]],
    ['a case of their own', [], [opened(KARLA), applied()]],
  ])('%s', async (_, journal, entries) => {
    expect(await answerTo(karla, journal, entries)).toBe('written')
  })
})

describe('what is refused, and changes nothing', () => {
  const anothers = { by: STRANGER }
  test.each<[string, Doer, Journal, readonly [CaseEntry, ...CaseEntry[]]]>([
    ['in someone else’s case', stranger, beingInformed, [wish({ by: STRANGER })]],
    [
      'as the citizen, by one who says nothing of who they are',
      { user: 'k', roles: ['borger'] },
      beingInformed,
      [wish()],
    ],
    ['a wish to be called in another’s name', karla, beingInformed, [wish(anothers)]],
    ['a complaint in another’s name', karla, sent, [complaint(anothers)]],
    ['a complaint that came yesterday', karla, sent, [complaint({ received: yesterday })]],
    ['a complaint that comes approved', karla, sent, [complaint({ approved: { on: today, by: KARLA } })]],
    ['a consent given on another day', karla, beingInformed, [consent({ on: yesterday })]],
    [
      'a consent in the place of one that is there',
      karla,
      beingInformed,
      [consent({ id: record('samtykke-udfoerer') })],
    ],
    ['a source that is not the citizen', karla, beingInformed, [source({ kind: 'speciallaege' }), statement()]],
    ['a source with a document from elsewhere', karla, beingInformed, [source({ document: 'd' as DocumentId })]],
    [
      'a source with another document than the one handed in',
      karla,
      withPaper,
      [paper({ id: 'd2' as DocumentId }), source({ document: 'd' as DocumentId })],
    ],
    ['a source with a document that is said to lack', karla, beingInformed, [source({ document: 'mangler' })]],
    ['a source before its document', karla, beingInformed, [source({ document: 'd' as DocumentId }), paper()]],
    ['a paper in the place of one that is there', karla, withPaper, [paper({ hash: 'b'.repeat(64) })]],
    ['a paper that is there, to open it by', karla, withPaper, [paper(), source({ document: 'd' as DocumentId })]],
    ['a paper handed in yesterday', karla, beingInformed, [paper({ on: yesterday })]],
    ['a paper in someone else’s case', stranger, beingInformed, [paper(), source({ document: 'd' as DocumentId })]],
    [
      'a paper as if a doctor had sent it',
      karla,
      beingInformed,
      [paper(), source({ kind: 'speciallaege', document: 'd' as DocumentId })],
    ],
    [
      'a paper as if the municipality had obtained it',
      karla,
      beingInformed,
      [paper(), source({ obtained: 'indhentet', document: 'd' as DocumentId })],
    ],
    ['a statement told by another', karla, beingInformed, [statement({ source: aCase().sources[0]?.id })]],
    ['words that are not verbatim', karla, beingInformed, [source(), statement({ verbatim: false })]],
    [
      'a correction that is followed up already',
      karla,
      beingInformed,
      [review({ followedUp: { kind: 'rettet', how: 'x' } })],
    ],
    ['an application with a receipt', karla, beingInformed, [applied({ receipt: today })]],
    ['an application on another’s behalf', karla, beingInformed, [applied({ form: 'paa-borgerens-vegne' })]],
    [
      'another as a party',
      karla,
      beingInformed,
      [{ kind: 'party-recorded', party: { id: STRANGER, role: 'borger', mandates: ALL } }],
    ],
    [
      'more power for the representative',
      sister,
      beingInformed,
      [
        {
          kind: 'party-recorded',
          party: { id: SISTER, role: 'partsrepraesentant', mandates: [...ALL, 'modtage-breve'] },
        },
      ],
    ],
    ['a case in another’s name', karla, [], [opened(STRANGER)]],
    ['a case opened by a representative', sister, [], [opened(SISTER)]],
    ['the citizen’s own voice from a representative', sister, beingInformed, [source(), statement()]],
    [
      'more for a representative',
      karla,
      beingInformed,
      [changed({ mandates: [...ALL, 'modtage-breve'], to: yesterday })],
    ],
    ['a power of attorney that ends later', karla, beingInformed, [changed({ to: today })]],
    ['that a guardian is let go', karla, beingInformed, [changed({ to: yesterday }, GUARDIAN)]],
    ['that another representative is let go', sister, beingInformed, [changed({ to: yesterday })]],
    ['a consent by power of attorney', sister, beingInformed, [consent()]],
  ])('%s', async (_, doer, journal, entries) => {
    expect(await answerTo(doer, journal, entries)).toBe('not-open')
  })

  test('every act that is no citizen’s, for citizen and representative alike', async () => {
    const theirs = (Object.keys(ACT_TABLE) as Act[]).filter((act) => {
      const { roles } = ACT_TABLE[act]
      return !roles.includes('borger') && !roles.includes('repraesentant')
    })
    expect(theirs.length).toBeGreaterThan(30)
    for (const act of theirs)
      for (const doer of [karla, sister])
        expect([act, await answerTo(doer, beingInformed, [blank(act)])]).toEqual([act, 'not-open'])
  })
})

describe('a parent who applies for a child', () => {
  const child = 'ny-sag-barn' as PartyId
  const asChild: CaseEntry = { kind: 'party-recorded', party: { id: child, role: 'barn', mandates: [] } }
  const asParent = (mandates: readonly Mandate[] = ['udtale-sig'], of: PartyId = SISTER): CaseEntry => ({
    kind: 'party-recorded',
    party: { id: of, role: 'foraelder', mandates },
  })
  const open = (of: PartyId = child, area = 'barn') => opened(of, { area })
  const asked = applied({ form: 'paa-borgerens-vegne' })
  test('opens the case, and may speak in it', async () => {
    expect(await answerTo(sister, [], [open(), asChild, asParent(), asked])).toBe('written')
  })
  test.each([
    ['in a known person’s name', [open(KARLA), asParent(), asked]],
    ['by the law for adults', [open(child, 'voksen'), asChild, asParent(), asked]],
    ['to see the case at once', [open(), asChild, asParent(['udtale-sig', 'se-sagen']), asked]],
    ['with another as its parent', [open(), asChild, asParent(['udtale-sig'], STRANGER), asked]],
    ['without being its parent', [open(), asChild, asked]],
  ])('but not %s', async (_, entries) => {
    const [first, ...rest] = entries
    if (first === undefined) throw new Error('an entry')
    expect(await answerTo(sister, [], [first, ...rest])).toBe('not-open')
  })
  test('nor is anyone written into a case that is there', async () => {
    expect(await answerTo(stranger, beingInformed, [asParent(['udtale-sig'], STRANGER)])).toBe('not-open')
    const other: Doer = { ...stranger, roles: ['repraesentant'] }
    expect(await answerTo(other, beingInformed, [asParent(['udtale-sig'], STRANGER)])).toBe('not-open')
  })
})

describe('one who speaks for the citizen', () => {
  const hers = { kind: 'paaroerende' }
  test('adds and complains in their own name', async () => {
    expect(await answerTo(sister, beingInformed, [source(hers), statement()])).toBe('written')
    const onPaper = source({ ...hers, document: 'd' as DocumentId })
    expect(await answerTo(sister, beingInformed, [paper(), onPaper])).toBe('written')
    expect(await answerTo(sister, beingInformed, [paper(), source({ document: 'd' as DocumentId })])).toBe('not-open')
    expect(await answerTo(sister, sent, [complaint({ by: SISTER })])).toBe('written')
  })
  test('complains in nobody else’s', async () => {
    expect(await answerTo(sister, sent, [complaint({ by: KARLA })])).toBe('not-open')
  })
  test('a guardian says yes or no for the citizen', async () => {
    expect(await answerTo(guardian, beingInformed, [consent()])).toBe('written')
  })
  test.each<[string, readonly Mandate[], object]>([
    ['was not let complain', ['udtale-sig', 'se-sagen'], {}],
    ['was refused by the authority', ALL, { refused: { on: yesterday, why: 'Habilitet.' } }],
    ['has no power any longer', ALL, { to: yesterday }],
    ['has no power yet', ALL, { from: plainDate('2025-03-04') }],
    ['is a mere companion', ALL, { role: 'bisidder' }],
  ])('cannot complain who %s', async (_, mandates, more) => {
    const journal = [...entriesOf(aCase()), ...withParties(mandates, more)]
    expect(await answerTo(sister, journal, [complaint({ by: SISTER })])).toBe('not-open')
  })
  test('keeps or takes back their own complaint, and the citizen everyone’s', async () => {
    const back = (name: string): CaseEntry => ({ kind: 'complaint-withdrawn', id: record(name), on: today })
    const both = [...sent, complaint({ id: record('a') }), complaint({ id: record('b'), by: SISTER })]
    expect(await answerTo(sister, both, [back('b')])).toBe('written')
    expect(await answerTo(sister, both, [back('a')])).toBe('not-open')
    expect(await answerTo(karla, both, [back('b')])).toBe('written')
  })
})

test('a form that a citizen sends twice is one act', async () => {
  const desk = memoryDesk({ [id]: sent })
  const request = { caseId: id, seenSeq: sent.length, entries: [complaint()] as const, today, command: 'en' }
  expect((await performAct(desk, karla, request)).ok).toBe(true)
  expect((await performAct(desk, karla, request)).ok).toBe(true)
  expect(await desk.read(id)).toHaveLength(sent.length + 1)
})

test('whoever works with the case writes as before, a wish to be called is theirs to answer', async () => {
  const raadgiver: Doer = { user: RAADGIVER, roles: ['raadgiver'] }
  const desk = memoryDesk({ [id]: [...sent, wish()] })
  const call: CaseEntry = {
    kind: 'call-made',
    call: { id: record('opkald'), on: today, when: 'efter-brevet', reached: true, note: 'Karla forstår brevet nu.' },
  }
  const done = await performAct(desk, raadgiver, { caseId: id, seenSeq: 99, entries: [call], today, command: 'en' })
  expect(done.ok && done.value.file.callWishes).toMatchObject([{ answered: today }])
})
