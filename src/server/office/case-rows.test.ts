import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { unheardStatements } from '../../stages/07-letter/unheard-statements.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCaseWithout, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { open, start } from './karlas-office.specimen.ts'

const INFORMED = aCaseWithout('decision', 'letters', 'calls')
const AT = '/sager/sag-karla'

/** A page of Karla’s case, as the caseworker sees it. */
async function pageOf(page: string, file = INFORMED, more: readonly CaseEntry[] = []): Promise<string> {
  const { as } = await start({ 'sag-karla': [...open(file), ...more] })
  return (await (await as(RAADGIVER)).get(`${AT}${page}`)).body
}

describe('a hearing', () => {
  const unheard = { ...INFORMED, partshoeringer: [] }

  test('is saved first, and its letter is the next to be seen', async () => {
    const { as } = await start({ 'sag-karla': open(unheard) })
    const browser = await as(RAADGIVER)
    const { body } = await browser.get(`${AT}/hoering`)
    expect(body).toContain('Gem, og læs brevet')
    expect(body).not.toContain('Registrér, at høringen er sendt')
    const [statement] = unheardStatements(foldCase(open(unheard)) ?? never(), plainDate('2025-03-03'))
    const saved = await browser.post(`${AT}/goer/partshoering`, {
      id: 'ny',
      frist: '2025-03-17',
      til: KARLA,
      oplysninger: statement?.id ?? '',
      _seq: String(open(unheard).length),
      _oensk: 'x-1',
    })
    expect([saved.statusCode, saved.headers['location']]).toEqual([303, `${AT}/brevet/hoering/ny`])
  })

  test('that was held of all there is leaves no hearing to be exempted from', async () => {
    expect(await pageOf('/hoering', unheard)).toContain('id="goer-hoering-undladt"')
    const page = await pageOf('/hoering')
    expect(page).not.toContain('id="goer-hoering-undladt"')
    // What the citizen was heard of isn't ticked again, and says when it was.
    expect(page).toContain('Allerede med i en høring den')
    const [form = ''] = page.split('id="goer-partshoering"').slice(1)
    expect(/name="oplysninger"[^>]* checked/.test(form.split('</form>')[0] ?? '')).toBe(false)
  })
})

function never(): never {
  throw new Error('the specimen has entries')
}
