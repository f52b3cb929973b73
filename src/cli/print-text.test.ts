import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { CheckedDocument } from '../app/check/checked-document.ts'
import { addOutcome, type DocumentOutcome, NO_TOTALS } from './document-outcome.ts'
import { checkedLetter, findingAbout, LETTER } from './outcome.specimen.ts'
import { createPaint } from './paint.ts'
import { createTextPrinter } from './print-text.ts'

const PLAIN = { lang: 'da', paint: createPaint({ isTTY: false, env: {} }), width: 100 } as const
const COLOURED = { ...PLAIN, paint: createPaint({ isTTY: true, env: {} }) }

const checked = (file: string, more: Partial<CheckedDocument> = {}): DocumentOutcome => ({
  kind: 'checked',
  file,
  checked: checkedLetter(more),
})

test('reads like a compiler: place, level, flaw and rule, the line underlined, and what to do', () => {
  const outcome = checked('brev.txt', { findings: [findingAbout('inden 2 uger')] })
  expect(createTextPrinter(PLAIN).document(outcome)).toBe(`brev.txt:3:14: fejl: klagevejledning [klagefrist]
  Fristen er forkert.
  3 │ Du kan klage inden 2 uger. <script>alert("1")</script> & 'x' ·[31m rød·
    │              ^^^^^^^^^^^^
  hvorfor: Borgeren kan klage for sent.
  gør:     Skriv 4 uger.
  kilde:   RSL § 67

brev.txt: holder ikke · afgørelse: delvis bevilling, 4. marts 2025, SEL § 85
  1 fejl · 0 advarsler · 0 råd
  kan ikke siges af teksten:
    ? om borgeren er hørt [partshoering]
    ? brevets dato [partshoering]
  lix 43,2 · 312 ord · 20 sætninger · længste 41 ord

`)
})

test('names the file alone where something is missing altogether', () => {
  const text = createTextPrinter(PLAIN).document(checked('brev.txt', { findings: [findingAbout(null)] }))
  expect(text.startsWith('brev.txt: fejl: klagevejledning [klagefrist]\n  Fristen er forkert.\n  hvorfor:')).toBe(true)
})

test('speaks English when asked', () => {
  const text = createTextPrinter({ ...PLAIN, lang: 'en' }).document(checked('brev.txt'))
  expect(text).toContain('brev.txt:3:14: error: klagevejledning [klagefrist]\n  The limit is wrong.')
  expect(text).toContain('does not hold · decision: partial grant, 4 March 2025, SEL § 85')
  expect(text).toContain('? whether the citizen was heard')
})

test.each([
  [{ holds: true, findings: [], unknown: [] }, 'brev.txt: holder · afgørelse'],
  [{ holds: true, findings: [] }, 'brev.txt: holder, så vidt teksten viser · afgørelse'],
  [
    { holds: null, kind: 'kvittering', decision: null, findings: [] } as const,
    'brev.txt: kan ikke siges · kvittering\n',
  ],
])('says what the document comes to: %#', (more, words) => {
  expect(createTextPrinter(PLAIN).document(checked('brev.txt', more))).toContain(words)
})

test('the same words stand in it with colours and without', () => {
  const outcome = checked('brev.txt')
  const coloured = createTextPrinter(COLOURED).document(outcome)
  expect(coloured).not.toBe(createTextPrinter(PLAIN).document(outcome))
  expect(stripVTControlCharacters(coloured)).toBe(createTextPrinter(PLAIN).document(outcome))
})

test('neither letter, file name nor finding can move the cursor or turn the text around', () => {
  const words = '\u001B[2J\u0007\u202E\u0085\u2028'
  const hostile = { da: words, en: words }
  const finding = findingAbout('inden 2 uger', { what: hostile, why: hostile, remedy: hostile, sources: [words] })
  const outcome = checked(`brev${words}.txt`, {
    findings: [finding],
    decision: { kind: 'afslag', date: null, provisions: [words] },
  })
  const unreadable: DocumentOutcome = { kind: 'unreadable', file: words, code: 'tom', words: hostile }
  const printer = createTextPrinter(PLAIN)
  // Control characters are what is looked for.
  // eslint-disable-next-line no-control-regex
  expect(printer.document(outcome) + printer.document(unreadable)).not.toMatch(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]/,
  )
})

test('ends with totals where there are several documents', () => {
  const outcomes = [
    checked('a'),
    checked('b', { holds: true, findings: [] }),
    checked('c', { holds: null, findings: [] }),
  ]
  const unreadable: DocumentOutcome = {
    kind: 'unreadable',
    file: 'd',
    code: 'tom',
    words: { da: 'Tom.', en: 'Empty.' },
  }
  const totals = [...outcomes, unreadable].reduce(addOutcome, NO_TOTALS)
  const printer = createTextPrinter(PLAIN)
  expect(printer.document(unreadable)).toBe('d: kunne ikke læses [tom]\n  Tom.\n\n')
  expect(printer.end(totals)).toBe(
    '4 dokumenter: 1 holder · 1 holder ikke · 1 kan ikke siges · 1 kunne ikke læses\n1 fejl · 1 advarsel · 1 råd\n',
  )
  expect(printer.end(addOutcome(NO_TOTALS, outcomes[0] ?? unreadable))).toBe('')
})

test('one sentence of one word is told as one', () => {
  const one = checked('brev.txt', { readability: { lix: 1, words: 1, sentences: 1, longestSentence: 1 } })
  expect(createTextPrinter(PLAIN).document(one)).toContain('1 ord · 1 sætning · længste 1 ord')
  expect(createTextPrinter({ ...PLAIN, lang: 'en' }).document(one)).toContain('1 word · 1 sentence · longest 1 word\n')
})

test('the letter of these tests is the one they think', () => {
  expect(LETTER.split('\n')[2]).toContain('inden 2 uger')
})
