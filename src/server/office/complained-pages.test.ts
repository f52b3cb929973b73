import { expect, test } from 'vitest'
import { GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry, EntryOf } from '../../stages/case-entry.ts'
import { aCase, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'

/** The specimen is opened on 3 March; the complaint came four days before. */
const complained: EntryOf<'complaint-received'> = {
  kind: 'complaint-received',
  complaint: { ...KLAGE, received: '2025-02-27' as never },
}
const { id, by } = GENVURDERING
const begun: CaseEntry = {
  kind: 'genvurdering-begun',
  id,
  complaint: KLAGE.id,
  by,
  on: '2025-03-01' as never,
  newSources: [],
}
const pagesOf = async (...more: readonly CaseEntry[]) => {
  const { as } = await start({ 'sag-karla': [...open(aCase()), ...more] })
  const browser = await as(RAADGIVER)
  return {
    overview: (await browser.get('/sager/sag-karla')).body,
    complaint: (await browser.get('/sager/sag-karla/klage')).body,
  }
}

test.each([
  ['complained of', [complained]],
  ['being reassessed', [complained, begun]],
])(
  'a case that is %s shows the complaint and its limit on the overview, and no limit for deciding',
  async (_, more) => {
    const { overview } = await pagesOf(...more)
    expect(overview).not.toContain('Afgørelse senest')
    expect(overview).toContain('Klage modtaget')
    expect(overview).toMatch(/Frist: genvurdering<\/dt><dd>[^<]*27\. marts 2025/)
  },
)

test('with a complaint that was withdrawn there is nothing left to do, and a rest is kept only after a reassessment', async () => {
  const waiting = (await pagesOf(complained)).complaint
  expect(waiting).toContain('Begynd genvurderingen')
  expect(waiting).not.toContain('goer-klage-fastholdt')
  const withdrawn: CaseEntry = { kind: 'complaint-withdrawn', id: KLAGE.id, on: '2025-03-02' as never }
  const other: CaseEntry = { ...complained, complaint: { ...complained.complaint, id: 'klage-2' as never } }
  const { complaint } = await pagesOf(complained, withdrawn, other)
  expect(complaint.match(/goer-genvurdering-begynd-klage-\d/g)).toEqual(['goer-genvurdering-begynd-klage-2'])
})
