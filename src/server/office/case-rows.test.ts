import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { QuestionId, RecordId } from '../../stages/00-case/case-id.ts'
import { unheardStatements } from '../../stages/07-letter/compose/unheard-statements.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase, aCaseWithout, KARLA, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
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

describe('a question', () => {
  const id = 'q-1' as QuestionId
  const asked: CaseEntry = {
    kind: 'question-asked',
    id,
    question: { to: 'borger', need: null, matter: 'Hvor tit?', why: 'Det er ikke oplyst.' },
    sent: plainDate('2025-02-20'),
    due: plainDate('2025-03-10'),
  }
  const left: CaseEntry = {
    kind: 'letter-sent',
    letter: {
      id: 'b-1' as RecordId,
      about: 'spoergsmaal',
      concerns: 'q-1' as RecordId,
      sent: plainDate('2025-02-21'),
      to: [KARLA],
      channel: 'digital-post',
    },
  }
  const answered: CaseEntry = { kind: 'question-answered', id, on: plainDate('2025-03-01'), words: 'Hver dag.' }
  const closed: CaseEntry = { kind: 'question-closed', id, on: plainDate('2025-03-01'), why: 'Karla er spurgt.' }
  const noQuestions = { ...INFORMED, questions: [] }

  test.each<[string, readonly CaseEntry[], readonly string[], readonly string[]]>([
    ['that has not left can be sent', [asked], ['Se og send brevet'], ['Brevet er sendt', 'Se brevet']],
    [
      'that has left says when',
      [asked, left],
      ['Brevet er sendt 21. februar 2025', 'Se brevet'],
      ['Se og send brevet'],
    ],
    ['that was answered can still be read', [asked, left, answered], ['Se brevet', 'Hver dag.'], ['Se og send']],
    ['that was closed is not sent', [asked, closed], ['Karla er spurgt.'], ['Se og send', 'Se brevet']],
    [
      'that was repeated has a letter that reminds',
      [asked, left, { kind: 'question-reminded', id, on: plainDate('2025-03-02') }],
      ['Se og send rykkeren', 'Se brevet'],
      ['Se og send brevet'],
    ],
  ])('%s', async (_, entries, there, gone) => {
    const page = await pageOf('/spoergsmaal', noQuestions, entries)
    for (const words of there) expect(page).toContain(words)
    for (const words of gone) expect(page).not.toContain(words)
  })

  test.each([
    ['answered', answered, 'Spørgsmålet blev besvaret'],
    ['closed', closed, 'Spørgsmålet blev lukket'],
  ])('that was %s has no letter to send, and says why', async (_, over, why) => {
    const page = await pageOf('/brevet/spoergsmaal/q-1', noQuestions, [asked, over])
    expect(page).toContain(why)
    expect(page).not.toContain('id="send"')
  })
})

describe('what is done is not offered again', () => {
  test('a receipt that was sent', async () => {
    const [application] = INFORMED.applications
    if (application === undefined) throw new Error('Karla has applied')
    const { receipt: _, ...unreceipted } = application
    const form = `id="goer-kvittering-${application.id}"`
    expect(await pageOf('/ansoegning', { ...INFORMED, applications: [unreceipted] })).toContain(form)
    const sent = { ...application, receipt: plainDate('2025-01-05') }
    const page = await pageOf('/ansoegning', { ...INFORMED, applications: [sent] })
    expect(page).not.toContain(form)
    expect(page).toContain('5. januar 2025')
  })

  test('an acknowledged and approved complaint', async () => {
    const complaint: CaseEntry = {
      kind: 'complaint-received',
      complaint: {
        id: 'k-1' as RecordId,
        by: KARLA,
        channel: 'mundtlig',
        received: plainDate('2025-03-01'),
        words: 'Jeg vil klage.',
        contested: [],
      },
    }
    const id = 'k-1' as RecordId
    const on = plainDate('2025-03-02')
    const forms = ['klage-bekraeftet', 'klage-godkendt'].map((path) => `id="goer-${path}-k-1"`)
    const before = await pageOf('/klage', aCase(), [complaint])
    const after = await pageOf('/klage', aCase(), [
      complaint,
      { kind: 'complaint-acknowledged', id, on },
      { kind: 'complaint-approved', id, on, by: KARLA },
    ])
    for (const form of forms) {
      expect(before).toContain(form)
      expect(after).not.toContain(form)
    }
    expect(after).toContain('id="goer-klage-trukket-k-1"')
    expect(after).toContain('<strong>Bekræftet over for borgeren:</strong> 2. marts 2025')
  })
})

test('what each has said of a personal interest stands on the page of the parties', async () => {
  const file = { ...INFORMED, officials: [] }
  const page = await pageOf('/parter', file, [
    {
      kind: 'official-recorded',
      official: { id: RAADGIVER, role: 'raadgiver', part: 'forbereder', interest: 'ingen' },
    },
    {
      kind: 'official-recorded',
      official: { id: LEDER, role: 'leder', part: 'godkender', interest: 'slaegtning', steppedBack: true },
    },
  ])
  expect(page).toContain('<strong>Mette Lund</strong>, forbereder; personlig interesse: ingen')
  expect(page).toMatch(/godkender; personlig interesse: er i familie med en part. <strong>er trådt ud af sagen/)
})

function never(): never {
  throw new Error('the specimen has entries')
}
