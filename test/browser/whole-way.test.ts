import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listViolations, overflowOf } from './browser.ts'
import { recordNeed, recordSource, refuseNeed } from './decide-case.ts'
import { type OfficeVisit, startOfficeVisit } from './office-visit.ts'
import { takeIn } from './take-package.ts'
import {
  apply,
  approveComplaint,
  approveDecision,
  beginNewRound,
  closeInstruction,
  complainOrally,
  draftRemittal,
  receiveAtBoard,
  sendDecision,
  sendToBoard,
  signOutcome,
  takeCase,
  uphold,
  writeDownComplaint,
} from './whole-way-steps.ts'

/** Milliseconds a chapter may take on a machine with other work: dozens of pages, and letters that are set. */
const CHAPTER = { timeout: 300_000 }

// The chapters follow each other in one and the same case, so none can be told without those before it.
let visit: OfficeVisit
beforeAll(async () => {
  visit = await startOfficeVisit()
}, CHAPTER.timeout)
afterAll(() => visit.close())

const SMALL = { viewport: { width: 320, height: 700 } }
const ASKED = 'Jeg vil gerne have en til at kigge posten igennem med.'
const ORAL = 'Jeg kan godt åbne posten, men jeg forstår ikke, hvad der står.'
const HAVE_SEEN = 'Asger har siden marts selv åbnet sin post hver uge.'
const DOCTOR = 'Spørg Asgers læge, hvad sygdommen betyder for at forstå breve.'
const ASGER = 'Spørg Asger, hvad der sker med brevene, når de er åbnet.'

/** What the chapters hand on. */
const way = { id: '', at: '', need: '' }

/** On the smallest screen with everything unfolded: what axe finds, and how much stands beside the screen. */
async function listWrong(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  await page.setViewportSize(SMALL.viewport)
  const wrong: string[] = []
  for (const path of paths) {
    const got = await page.goto(visit.base + path)
    if (got?.status() !== 200) wrong.push(`${path}: ${got?.status()}`)
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    const over = await overflowOf(page)
    if (over !== 0) wrong.push(`${path}: ${over} pixels too wide`)
    wrong.push(...(await listViolations(page)).map((one) => `${path}: ${one}`))
  }
  return wrong
}
const here = (...pages: readonly string[]) => pages.map((page) => `/sager/${way.id}${page}`)
const mine = (...pages: readonly string[]) => pages.map((page) => `/min-sag/${way.id}${page}`)

test('a citizen applies, is heard and refused by two, and reads the letter', CHAPTER, async () => {
  const asger = await visit.enter('asger.dahl', SMALL)
  way.id = await apply(asger, ASKED)
  const mette = await visit.enter('mette.lund')
  way.at = await takeCase(mette, visit.base, way.id, 'mette.lund')
  await recordSource(mette, way.at, 'Udtalelse fra værestedet')
  way.need = await recordNeed(mette, way.at, 'at åbne og forstå post', ASKED)
  await refuseNeed(mette, {
    at: way.at,
    need: way.need,
    source: 'Udtalelse fra værestedet',
    statement: HAVE_SEEN,
    reply: 'Jeg åbner den, ja.',
  })
  await approveDecision(await visit.enter('hanne.krogh'), way.at)
  await sendDecision(mette, way.at)

  await asger.goto(visit.base)
  await asger.goto(`${visit.base}/min-sag`)
  await asger.locator(`a[href="/min-sag/${way.id}"]`).click()
  await asger.getByRole('link', { name: 'Læs afgørelsen' }).click()
  // What others wrote of him is said to him.
  expect(await asger.textContent('main')).toContain('Du har siden marts selv åbnet din post hver uge.')
  expect(await listWrong(asger, mine('', '/afgoerelse', '/klage', '/goer/klag-mundtligt'))).toEqual([])
})

test('the complaint is spoken, written down, approved, and upheld by someone else', CHAPTER, async () => {
  const asger = await visit.enter('asger.dahl', SMALL)
  await complainOrally(asger, visit.base, way.id)
  const mette = await visit.enter('mette.lund')
  await writeDownComplaint(mette, way.at, ORAL)
  await approveComplaint(asger, visit.base, way.id)
  const reply = 'Værestedet har hørt dig fortælle, hvad der stod i brevene.'
  const jonas = await visit.enter('jonas.bak')
  await uphold(jonas, way.at, {
    need: way.need,
    why: 'Det er set flere gange siden.',
    argument: 'Jeg forstår ikke, hvad der står.',
    reply,
  })
  await asger.goto(`${visit.base}/min-sag/${way.id}/klage`)
  expect(await asger.textContent('main')).toContain(reply)
  expect(await listWrong(asger, mine('/klage'))).toEqual([])
  expect(await listWrong(mette, here('/klage', '/klage/behov'))).toEqual([])
})

test('the file goes to the board, which remits with two instructions, signed by another', CHAPTER, async () => {
  const mette = await visit.enter('mette.lund')
  const toBoard = await sendToBoard(mette, way.at)
  expect(await listWrong(mette, here('/goer/udfald'))).toEqual([])

  // The longest form of all, as it is without script.
  const karen = await visit.enter('karen.ibsen', { javaScriptEnabled: false })
  await receiveAtBoard(karen, visit.base, toBoard, '26-20001')
  await draftRemittal(karen, way.at, [
    {
      text: DOCTOR,
      source: 'praktiserende-laege',
      matter: 'hvad sygdommen betyder for at forstå breve',
      reason: 'Værestedet har kun set, at posten bliver åbnet.',
    },
    {
      text: ASGER,
      source: 'borger',
      matter: 'hvad der sker med brevene, når de er åbnet',
      reason: 'Asger siger i klagen, at posten ikke bliver forstået.',
    },
  ])
  await karen.goto(`${way.at}/klage/underskriv`)
  expect(await karen.locator('form#underskriv').count()).toBe(0)

  const lise = await visit.enter('lise.damgaard')
  expect(await listWrong(lise, here('/modtagelse', '/klage', '/klage/behov', '/klage/underskriv'))).toEqual([])
  const fromBoard = await signOutcome(lise, way.at)
  expect(await listWrong(lise, here('/klage', '/klage/fogedsag/henvendelse', '/klage/fogedsag/varsel'))).toEqual([])

  await takeIn(mette, visit.base, fromBoard)
  await mette.waitForSelector('.badge-styrelsen-har-afgjort')
  for (const asked of [DOCTOR, ASGER]) expect(await mette.textContent('main')).toContain(asked)
  const asger = await visit.enter('asger.dahl', SMALL)
  await asger.goto(`${visit.base}/min-sag/${way.id}/klage`)
  expect(await asger.textContent('main')).toContain('Ankestyrelsens afgørelse')
  expect(await listWrong(asger, mine('', '/klage'))).toEqual([])
})

test('the new round begins with the instructions, each is closed, and a new decision is sent', CHAPTER, async () => {
  const mette = await visit.enter('mette.lund')
  expect(await listWrong(mette, here('/klage', '/goer/ny-runde'))).toEqual([])
  await beginNewRound(mette, way.at)
  expect(await mette.locator('.instructions li').allTextContents()).toEqual([
    expect.stringContaining(DOCTOR),
    expect.stringContaining(ASGER),
  ])
  await recordSource(mette, way.at, 'Svar fra lægen')
  const [anvisning] = await mette
    .goto(way.at)
    .then(() => mette.locator('.instructions a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
  expect(await listWrong(mette, [anvisning ?? '', ...here('')])).toEqual([])
  await closeInstruction(mette, way.at, 'Lægen har svaret på det hele.', 'Svar fra lægen')
  await closeInstruction(mette, way.at, 'Asger har fortalt det på et møde.', 'Intet dokument')
  expect(await mette.locator('.instructions').textContent()).not.toContain('Ikke fulgt endnu')

  const statement = 'En prøve hos lægen viser, at Asger kan læse et brev og gengive det.'
  await refuseNeed(mette, {
    at: way.at,
    need: way.need,
    source: 'Svar fra lægen',
    statement,
    reply: 'Prøven gik fint.',
  })
  await approveDecision(await visit.enter('hanne.krogh'), way.at)
  await sendDecision(mette, way.at)
  const asger = await visit.enter('asger.dahl', SMALL)
  await asger.goto(`${visit.base}/min-sag/${way.id}/afgoerelse`)
  expect(await asger.textContent('main')).toContain('at du kan læse et brev og gengive det.')
  expect(await listWrong(asger, mine('', '/afgoerelse', '/klage'))).toEqual([])
})

test('what is read beside the case: the looks, the figures and the codebook', CHAPTER, async () => {
  expect(await listWrong(await visit.enter('hanne.krogh'), ['/opslag', '/tal', '/kodebog'])).toEqual([])
})
