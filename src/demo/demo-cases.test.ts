import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { needsSecondReader } from '../app/approval-rule.ts'
import { memoryDesk } from '../app/case-desk.specimen.ts'
import { checkCase } from '../app/check/check-case.ts'
import { judgeComposedLetter } from '../app/check/judge-composed-letter.ts'
import { performAct } from '../app/perform-act.ts'
import { isWorkingDay } from '../base/calendar.ts'
import { addDays, plainDate } from '../base/date.ts'
import { composeLetter } from '../stages/07-letter/compose/compose-letter.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { listStandings } from '../stages/10-board/completeness.ts'
import { lineOf } from '../stages/case-line.ts'
import { CASE_STATES, type CaseState, stateOf } from '../stages/case-state.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { sentCase } from '../stages/exchange/sent-case.ts'
import { type DemoCase, FJORDKOEBING, nameOf } from './demo-case.ts'
import { demoAuthorities } from './demo-authorities.ts'
import { letterSet } from './demo-setup.ts'

const TODAY = plainDate('2026-11-25')

const AUTHORITIES = demoAuthorities(TODAY)
const MUNICIPAL = AUTHORITIES.filter(({ code }) => code !== BOARD.code).flatMap(({ cases }) => cases)
const AT_BOARD = AUTHORITIES.filter(({ code }) => code === BOARD.code).flatMap(({ cases }) => cases)

/** Whoever writes in a case of their own is one of its people. */
function partyOf(people: DemoCase['people'], by: DemoCase['acts'][number]['by']) {
  if (by.role !== 'borger' && by.role !== 'repraesentant') return {}
  const own = people.find(({ name }) => name === nameOf(by))
  return own === undefined ? {} : { party: own.id }
}

/** Does each act of each case as the one who did it, on its day. */
async function walk(cases: readonly DemoCase[]): Promise<Readonly<Record<string, OwnCaseFile>>> {
  const desk = memoryDesk()
  const files: Record<string, OwnCaseFile> = {}
  for (const { id, people, acts } of cases) {
    let seenSeq = 0
    for (const [index, { entries, by, on }] of acts.entries()) {
      const done = await performAct(
        desk,
        { user: by.user, roles: [by.role], ...partyOf(people, by) },
        { caseId: id, seenSeq, entries, today: on, command: `${id} ${index}` },
      )
      if (!done.ok) throw new Error(`${people[0]?.name}, act ${index}: ${JSON.stringify(done.error)}`)
      seenSeq = done.value.seq
      files[people[0]?.name ?? ''] = done.value.file
    }
  }
  return files
}

const FILES = await walk(MUNICIPAL)
const NAMES = Object.keys(FILES)
const fileOf = (name: string): OwnCaseFile => {
  const file = FILES[name]
  if (file === undefined) throw new Error(`no case of ${name}`)
  return file
}
const stateOfCase = (file: OwnCaseFile): CaseState => stateOf(file, needsSecondReader(file))
const levelsOf = (name: string) => new Set(checkCase(fileOf(name), TODAY).findings.map(({ level }) => level))

const WHOLE = ['Nadia Storm', 'Ida Bech', 'Vagn Lindqvist']

test('each is someone else’s, with a name of its own', () => {
  expect(new Set(MUNICIPAL.map(({ id }) => id)).size).toBe(MUNICIPAL.length)
  expect(MUNICIPAL.length).toBeGreaterThanOrEqual(12)
  expect(NAMES).toHaveLength(MUNICIPAL.length)
})

test('no act lies in the future, and none before the one it follows', () => {
  for (const { acts } of [...MUNICIPAL, ...AT_BOARD]) {
    const days = acts.map(({ on }) => on)
    expect(days.toSorted()).toEqual(days)
    expect(days.filter((day) => day > TODAY)).toEqual([])
  }
})

test('they stand in every state in which something is waited for in a municipality', () => {
  expect(new Set(NAMES.map((name) => stateOfCase(fileOf(name))))).toEqual(
    // A reassessed case goes to the board the same day, and one that has ended waits for nothing.
    new Set(CASE_STATES.filter((state) => !['ingen', 'genvurderet', 'til-underskrift', 'afsluttet'].includes(state))),
  )
  const open = NAMES.map(fileOf).filter((file) => stateOfCase(file) === 'oplyses')
  expect(open.some(({ needs }) => needs.length === 0)).toBe(true)
  expect(open.some(({ questions = [] }) => questions.some(({ answer }) => answer === undefined))).toBe(true)
  expect(open.some(({ partshoeringer = [] }) => partshoeringer.some(({ answer }) => answer === undefined))).toBe(true)
  expect(open.some(({ needs, answers }) => needs.length > 0 && needs.length === answers.length)).toBe(true)
})

describe.each(
  // Whatever day the demo is first started: a weekend, around Easter, and in the days of Christmas.
  ['2026-11-25', '2026-11-29', '2026-04-06', '2026-12-27', '2027-01-01'].map((day) => plainDate(day)),
)('made on %s', (today) => {
  const cases = demoAuthorities(today).flatMap(({ cases: of }) => of)
  test('what is done is done on working days, and none of it is still to come', () => {
    const days = cases.flatMap(({ acts }) => acts.map(({ on }) => on))
    expect(days.filter((day) => !isWorkingDay(day) || day > today)).toEqual([])
  })
  test('a decision is made within the published weeks: none of the stories is about a delay', () => {
    const late = cases.flatMap(({ people, acts }) => {
      const file = foldCase(acts.flatMap(({ entries }) => entries))
      if (file === undefined) return []
      const { findings } = checkCase(file, today)
      return findings.some(({ rule }) => rule === 'svar-inden-fristen') ? [people[0]?.name] : []
    })
    expect(late).toEqual([])
  })
})

const THERE = await walk(AT_BOARD)
const hasOutcome = ({ outcome, formerRounds }: OwnCaseFile) =>
  outcome !== undefined || formerRounds.some((round) => round.outcome !== undefined)

test('the board has the cases that were sent to it and no other: as they stood, or with the same decision', () => {
  const waiting = NAMES.filter((name) => stateOfCase(fileOf(name)) === 'hos-styrelsen')
  const told = NAMES.filter((name) => hasOutcome(fileOf(name)))
  expect(waiting.length).toBeGreaterThanOrEqual(2)
  expect(Object.keys(THERE).toSorted()).toEqual([...waiting, ...told].toSorted())
  for (const [name, file] of Object.entries(THERE)) {
    expect(file.municipality).toBe(BOARD.code)
    const ours = fileOf(name)
    if (waiting.includes(name)) expect(sentCase(file)).toEqual(sentCase(ours))
    else {
      // The day it came is the municipality's to know.
      const { received: _, ...outcome } = ours.outcome ?? ours.formerRounds.at(-1)?.outcome ?? {}
      expect(file.outcome).toEqual(outcome)
    }
  }
})

test('after the letter there is one for each that has something to do', () => {
  const line = (name: string) => lineOf(fileOf(name), needsSecondReader(fileOf(name)))
  const waits = (name: string) => line(name).waitsFor.map((one) => ('to' in one ? one.to : one.kind))
  expect(waits('Lis Bruhn')).toEqual(['genvurdere'])
  expect(fileOf('Lis Bruhn').complaints[0]).toMatchObject({ channel: 'mundtlig' })
  expect(fileOf('Lis Bruhn').complaints[0]?.approved).toBeUndefined()
  expect(waits('Torben Skov')).toEqual(['sende-sen-klage'])
  expect(line('Mona Riis').awaits[0]).toEqual({ kind: 'genvurdering', dueOn: addDays(TODAY, 2) })
  expect(waits('Kaj Hede')).toEqual(['borger-om-klagen'])
  expect(waits('Inger Falk')).toEqual(['ankestyrelsen'])
  expect(waits('Jens Ove Kaas')).toEqual(['svare-ankestyrelsen'])
  expect(waits('Ruth Holst')).toEqual(['ingen'])
  expect(waits('Anna Krag')).toEqual(['foelge-afgoerelsen'])
  expect(fileOf('Bo Lindahl').round.instructions.map(({ answeredBy }) => answeredBy !== undefined)).toEqual([
    true,
    false,
  ])
  expect(line('Svend Iversen').awaits.map(({ kind }) => kind)).toContain('fogedsag')
  const finn = THERE['Finn Ager']
  expect(finn === undefined ? '' : stateOfCase(finn)).toBe('til-underskrift')
})

test('every paper is told of by its case with its own hash, and what the board was sent is there', () => {
  for (const { papers, acts } of [...MUNICIPAL, ...AT_BOARD]) {
    const file = foldCase(acts.flatMap(({ entries }) => entries))
    const hashes = papers.map(({ id, bytes }) => [id, createHash('sha256').update(bytes).digest('hex')])
    expect(file?.documents.map(({ id, hash }) => [id, hash])).toEqual(hashes)
    const sent = file?.boardFile?.lines.flatMap((line) => (line.state === 'med' ? line.documents : [])) ?? []
    expect(sent.filter((id) => !papers.some((paper) => paper.id === id))).toEqual([])
  }
})

test('nothing that a case tells of is said to the board not to be there', () => {
  for (const { id, papers, acts } of AT_BOARD) {
    const file = foldCase(acts.flatMap(({ entries }) => entries))
    if (file?.boardFile === undefined) throw new Error('a case at the board has a file')
    const standings = listStandings(file.boardFile, new Set(papers.map((paper) => paper.id)), file)
    expect([id, standings.filter(({ standing }) => standing.kind === 'modsagt').map(({ item }) => item)]).toEqual([
      id,
      [],
    ])
  }
})

test('most have gaps that the rules find', () => {
  const found = NAMES.filter((name) => levelsOf(name).has('fejl') || levelsOf(name).has('advarsel'))
  expect(found.length).toBeGreaterThanOrEqual(NAMES.length / 2)
})

test.each(WHOLE)('nothing lacks in the case of %s', (name) => {
  const { findings } = checkCase(fileOf(name), TODAY)
  expect(findings.filter(({ level }) => level !== 'raad').map(({ rule, what }) => `${rule}: ${what}`)).toEqual([])
})

describe('what each example shows', () => {
  test.each([
    ['Birgit Aagaard', 'omfang-er-oplyst'],
    ['Kirsten Holm', 'praktiske-opgaver-er-ikke-bevis'],
    ['Malik Juul', 'sel-82b-i-stedet'],
    ['Rasmus Toft', 'uenighed-afklaret'],
    ['Sara Winther', 'vaegtning-kan-foelges'],
    ['Poul Vang', 'manglende-samarbejde-som-proces'],
    ['Lone Friis', 'gruppe-er-konkret-vurderet'],
    ['Noah Dam', 'barnet-er-hoert'],
  ])('%s: %s', (name, rule) => {
    expect(checkCase(fileOf(name), TODAY).findings.map((finding) => String(finding.rule))).toContain(rule)
  })
})

const DECIDED = NAMES.filter((name) => fileOf(name).decision !== undefined)

test.each(DECIDED)('a letter can be composed for %s', (name) => {
  const file = fileOf(name)
  const letter = composeLetter(file, letterSet(FJORDKOEBING, file, 'Mette Lund', 'rådgiver'), { citizen: name })
  expect(letter.ok ? 'composed' : letter.error).toBe('composed')
})

test.each(WHOLE)('the rules for letters find no error in the letter to %s', (name) => {
  const file = fileOf(name)
  const letter = composeLetter(file, letterSet(FJORDKOEBING, file, 'Mette Lund', 'rådgiver'), { citizen: name })
  if (!letter.ok || file.decision === undefined) throw new Error('no letter')
  const { findings } = judgeComposedLetter(letter.value)
  expect(findings.filter(({ level }) => level === 'fejl')).toEqual([])
})

test('one wants to take something back, one asks to see the file, and one adds something after the proposal', () => {
  const waits = (name: string) => lineOf(fileOf(name), needsSecondReader(fileOf(name))).waitsFor
  expect(waits('Emil Krag')[0]).toEqual({ kind: 'raadgiver', to: 'se-tilbagetraekning' })
  expect(waits('Vagn Lindqvist')).toEqual([{ kind: 'raadgiver', to: 'svare-paa-aktindsigt' }])
  expect(fileOf('Noah Dam').saidSinceProposal).toHaveLength(1)
})
