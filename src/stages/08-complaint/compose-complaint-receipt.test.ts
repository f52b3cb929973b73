import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { composedText } from '../07-letter/compose/composed-text.ts'
import { aSetup, KARLAS_NAMES } from '../07-letter/compose/letter-setup.specimen.ts'
import { readLetter } from '../07-letter/read-letter.ts'
import { KLAGE } from '../appealed-case.specimen.ts'
import { aCase } from '../case.specimen.ts'
import { composeComplaintReceipt, type ReceivedComplaint } from './compose-complaint-receipt.ts'

const DAY = plainDate('2025-03-21')
const lastDay = plainDate('2025-04-02')
const { approved: _, ...unapproved } = KLAGE
const inTime: ReceivedComplaint = {
  complaint: KLAGE,
  timeliness: { kind: 'rettidig', lastDay },
  due: plainDate('2025-04-17'),
  isVarslingssag: false,
}
function textOf(change: Partial<ReceivedComplaint> = {}): string {
  const letter = composeComplaintReceipt(aCase(), { ...inTime, ...change }, DAY, aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}

test('tells that the complaint has come, in which words, what it is about, and by when it is answered', () => {
  const text = textOf()
  expect(text).toContain(`Du sagde: »${KLAGE.words}«`)
  expect(text).toContain('klagen handler om hjælp til at købe ind.')
  expect(text).toContain('svarer dig senest den 17. april 2025.')
  expect(readLetter(text, DAY).kind).toBe('kvittering')
})
test('an oral complaint is shown to be approved until it is', () => {
  expect(textOf({ complaint: unapproved })).toContain('Sådan har vi skrevet det ned.')
  expect(textOf()).not.toContain('Sådan har vi skrevet det ned.')
})
test('over the whole is told as the whole', () => {
  expect(textOf({ complaint: { ...KLAGE, contested: [] } })).toContain('at du klager over hele afgørelsen')
})
test('a late one is not refused: it goes on at once, and no day is promised', () => {
  const text = textOf({ timeliness: { kind: 'for-sen', lastDay } })
  expect(text).toContain('Vi afviser ikke din klage.')
  expect(text).toContain('den gik den 2. april 2025')
  expect(text).not.toContain('17. april')
})
test('where help is cut with notice, no later day is promised', () => {
  expect(textOf()).toContain('skriver vi til dig med en ny dato')
  expect(textOf({ isVarslingssag: true })).not.toContain('en ny dato')
})
