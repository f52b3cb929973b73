import type { Page } from 'playwright-core'
import { idAfter, told } from './decide-case.ts'
import { fillAndSend } from './office-visit.ts'
import { type PackageFile, takeIn, takeOut } from './take-package.ts'

/** How each step of the way is done with mouse and keys; the story is in the test. `at` is the case with its server. */

/** From one's own first page; answers the name of the case. */
export async function apply(citizen: Page, words: string): Promise<string> {
  await citizen.locator('main a[href="/min-sag/soeg"]').click()
  await fillAndSend(citizen, 'svar', { hvem: 'mig', ord: words })
  await citizen.waitForSelector('.my-course')
  return new URL(citizen.url()).pathname.split('/').at(-1) ?? ''
}

/** Finds the new case in the list of all, opens it, and takes it. */
export async function takeCase(caseworker: Page, base: string, id: string, user: string): Promise<string> {
  await caseworker.goto(`${base}/sager?vis=alle`)
  await caseworker.locator(`.work-list a[href="/sager/${id}"]`).click()
  await caseworker.waitForSelector('.case-name')
  const at = `${base}/sager/${id}`
  await caseworker.locator(`.case-tabs a[href="/sager/${id}/parter"]`).click()
  await fillAndSend(caseworker, 'ansvarlig', { hvem: user, team: 'Voksenteamet' })
  return at
}

export async function approveDecision(second: Page, at: string): Promise<void> {
  await second.goto(`${at}/afgoerelse`)
  await fillAndSend(second, 'godkend', { svar: 'godkendt', hvorfor: 'Begrundelsen kan følges.' })
  await second.waitForSelector('.badge-afgjort')
}

export async function sendDecision(caseworker: Page, at: string): Promise<void> {
  await caseworker.goto(`${at}/brev`)
  await caseworker.click('form#send button[type=submit]')
  await caseworker.waitForSelector('.badge-afsendt')
}

/** From the citizen's own case to a complaint that is to be spoken. */
export async function complainOrally(citizen: Page, base: string, id: string): Promise<void> {
  await citizen.goto(`${base}/min-sag/${id}`)
  await citizen.locator(`.my-acts a[href="/min-sag/${id}/klage"]`).click()
  await citizen.getByRole('link', { name: 'Klag ved at blive ringet op' }).click()
  await fillAndSend(citizen, 'svar', { hvornaar: 'Torsdag formiddag, 12 34 56 78' })
  await citizen.waitForSelector('text=Din klage gælder fra i dag')
}

/** The call is made, and what was said is written down. */
export async function writeDownComplaint(caseworker: Page, at: string, words: string): Promise<void> {
  await caseworker.goto(`${at}/klage`)
  await fillAndSend(caseworker, `klage-modtaget-${await idAfter(caseworker, 'klage-modtaget')}`, { ord: words })
  await told(caseworker, words)
}

export async function approveComplaint(citizen: Page, base: string, id: string): Promise<void> {
  await citizen.goto(`${base}/min-sag/${id}/klage`)
  await citizen.getByRole('link', { name: 'Læs klagen, og godkend den' }).click()
  await citizen.locator('form[id="svar"] button[type=submit]').click()
  await citizen.waitForSelector('text=Du har godkendt det, der er skrevet ned.')
}

export interface Upheld {
  readonly need: string
  readonly why: string
  readonly argument: string
  readonly reply: string
}

/** Begun, the contested need upheld, and the letter of it read and sent. */
export async function uphold(other: Page, at: string, { need, why, argument, reply }: Upheld): Promise<void> {
  await other.goto(`${at}/klage`)
  await fillAndSend(other, `genvurdering-begynd-${await idAfter(other, 'genvurdering-begynd')}`, {})
  await other.waitForSelector('.badge-genvurderes')
  await fillAndSend(other, `genvurder-behov-${need}`, {
    udfald: 'fastholdt',
    hvorfor: why,
    'argument-1': argument,
    'modsvar-1': reply,
  })
  await told(other, reply)
  await other.click('#genvurdering-brev a')
  await fillAndSend(other, 'send', {})
  await other.waitForSelector('.badge-genvurderet')
}

/** Every line of the list is taken a stand on, the case is recorded as sent, and goes as a package. */
export async function sendToBoard(caseworker: Page, at: string): Promise<PackageFile> {
  await caseworker.goto(`${at}/klage`)
  // What was sent, and what was said, is offered as part of the file; what stands in the case can't be said not to be there.
  const lines = caseworker.locator('form[id="akter"] input[type=radio][value="findes-ikke"]')
  const names = await lines.evaluateAll((all) =>
    all
      .map((one) => one.getAttribute('name') ?? '')
      .filter((name) => document.querySelector(`form[id="akter"] [name="${name}"]:checked`) === null),
  )
  await fillAndSend(caseworker, 'akter', Object.fromEntries(names.map((name) => [name, 'med'])))
  await fillAndSend(caseworker, 'send-til-ankestyrelsen', {})
  await caseworker.waitForSelector('.badge-hos-styrelsen')
  return takeOut(caseworker, `${at}/klage`)
}

/** The citizen's own account never was on paper: the board sees that it is there as it was said. */
export async function receiveAtBoard(board: Page, base: string, file: PackageFile, number: string): Promise<void> {
  await board.goto(`${base}/sager`)
  await board.getByRole('link', { name: 'Modtag en sag' }).click()
  await takeIn(board, base, file, number)
  await board.waitForSelector('text=Her, som det blev sagt')
}

export interface Told {
  readonly text: string
  readonly source: string
  readonly matter: string
  readonly reason: string
}

/** A remittal of the one contested need, by one flaw, with instructions of the first kind. */
export async function draftRemittal(board: Page, at: string, instructions: readonly Told[]): Promise<void> {
  await board.goto(`${at}/klage`)
  const asked = instructions.flatMap(({ text, source, matter, reason }, i) => [
    [`d1-a${i + 1}-tekst`, text],
    [`d1-a${i + 1}-kilde`, source],
    [`d1-a${i + 1}-emne`, matter],
    [`d1-a${i + 1}-hvorfor`, reason],
    [`d1-a${i + 1}-formaal`, 'funktionsnedsaettelse'],
  ])
  await fillAndSend(board, 'udfald-udkast', {
    'd1-udfald': 'hjemvisning',
    'd1-begrundelse': 'Sagen er ikke oplyst nok til, at nogen kan se, om Asger kan åbne sin post.',
    'd1-kategori': 'A',
    'd1-m1-kode': 'mangelfuldt-oplyst',
    'd1-m1-kilde': 'praktiserende-laege',
    'd1-m1-emne': 'hvad sygdommen betyder for at læse og forstå breve',
    'd1-m1-opstod': 'foer-afgoerelsen',
    ...Object.fromEntries(asked),
  })
  await board.waitForSelector('.badge-til-underskrift')
}

/** Read as the parties will read it, and signed; answers the package that tells the municipality. */
export async function signOutcome(head: Page, at: string): Promise<PackageFile> {
  await head.goto(`${at}/klage`)
  await head.getByRole('link', { name: 'Læs brevet, og underskriv' }).click()
  await head.locator('form#underskriv button[type=submit]').click()
  await head.waitForSelector('.badge-styrelsen-har-afgjort')
  return takeOut(head, `${at}/modtagelse`)
}

/** From the page of the complaint to the new round, by the link that stands there. */
export async function beginNewRound(caseworker: Page, at: string): Promise<void> {
  await caseworker.goto(`${at}/klage`)
  await caseworker.getByRole('link', { name: 'Begynd den nye runde' }).click()
  await caseworker.locator('form[id="ny-runde"] button.button-primary').click()
  await caseworker.waitForSelector('.instructions')
}

/** Closes the first instruction that still is open, by a source of the case. */
export async function closeInstruction(caseworker: Page, at: string, how: string, source: string): Promise<void> {
  await caseworker.goto(at)
  await caseworker.locator('.instructions li', { hasText: 'Ikke fulgt endnu' }).first().getByRole('link').click()
  const form = await caseworker.locator('form.act-form[id^="anvisning"]').getAttribute('id')
  const shown = caseworker.locator('[name="vist-af"] option', { hasText: source }).first()
  await fillAndSend(caseworker, form ?? '', {
    fulgt: 'fulgt',
    hvordan: how,
    'vist-af': (await shown.getAttribute('value')) ?? '',
  })
  await told(caseworker, how)
}
