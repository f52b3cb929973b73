import { expect, test } from 'vitest'
import { CHECKED, CHECKED_HOLDING } from './checked-document.specimen.ts'
import { reportPage } from './report-page.ts'

const idsIn = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
const targetsIn = (page: string): string[] => [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1] ?? '')

test('a report fetches nothing and runs nothing', () => {
  const page = reportPage([{ checked: CHECKED, file: 'brev.docx' }], 'da')
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(/)
  expect(page.match(/(src|href)="(?!#)[^"]*"/g)).toBeNull()
})

test('every id is its own, and every link has a place to go', () => {
  const documents = [
    { checked: CHECKED, file: 'brev.docx' },
    { checked: CHECKED_HOLDING, file: 'standard.pdf' },
    { checked: CHECKED, file: null },
  ]
  for (const shown of [documents, documents.slice(0, 1)]) {
    const page = reportPage(shown, 'en')
    const ids = idsIn(page)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targetsIn(page).filter((target) => !ids.includes(target))).toEqual([])
  }
})

test('markup in a letter or a file name is shown, not obeyed', () => {
  const text = 'Kære <script>alert(1)</script> & co'
  const page = reportPage([{ checked: { ...CHECKED_HOLDING, text, checklist: [] }, file: '"><img src=x>.docx' }], 'da')
  expect(page).toContain('Kære &lt;script&gt;alert(1)&lt;/script&gt; &amp; co')
  expect(page).not.toMatch(/<script|<img/)
})

test('what a finding quotes is marked as Danish in an English report', () => {
  const findings = CHECKED.findings.map((finding) => ({
    ...finding,
    what: { da: 'Der står “efter behov”.', en: 'It says “efter behov”.' },
  }))
  const page = reportPage([{ checked: { ...CHECKED, findings }, file: null }], 'en')
  expect(page).toContain('It says “<span lang="da">efter behov</span>”.')
})

test('a finding without a place in the text stands under what is lacking', () => {
  const page = reportPage([{ checked: CHECKED, file: null }], 'da')
  const lacking = page.slice(page.indexOf('id="mangler"'), page.indexOf('id="tekst"'))
  expect(lacking).toContain('inden 4 uger')
  expect(lacking).not.toContain('efter behov')
})

test('no documents still give a page', () => {
  expect(reportPage([], 'da')).toContain('</html>')
})

test('what the checklist read is told in the reader’s language', () => {
  const line = { id: 'D01', label: { da: 'Dato', en: 'Date' }, state: 'fundet', quotes: [] } as const
  const checklist = [
    { ...line, told: '2026-03-12' },
    { ...line, told: 'anden-hjaelp' },
    { ...line, told: '4 uger' },
  ]
  const page = reportPage([{ checked: { ...CHECKED_HOLDING, checklist }, file: null }], 'en')
  expect([...page.matchAll(/<p class="told"[^>]*>[^<]*/g)].map(([told]) => told)).toEqual([
    '<p class="told">12 March 2026',
    '<p class="told">Other help than applied for',
    '<p class="told" lang="da">4 uger',
  ])
})
