import type { Page } from 'playwright-core'
import { fillAndSend } from './office-visit.ts'

/** The value of a choice in a form, by a part of its label. */
export const valueOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().inputValue()

/** The page has come that tells it, where it may stand folded too. */
export const told = (page: Page, words: string) => page.waitForSelector(`main >> text=${words}`, { state: 'attached' })

/** What of a form's name comes after the form: the record that it is about. */
export const idAfter = async (page: Page, form: string): Promise<string> =>
  (await page.locator(`form[id^="${form}-"]`).first().getAttribute('id'))?.slice(form.length + 1) ?? ''

/** A need and what it is weighed by: one statement of one source. */
export interface Weighed {
  /** The address of the case, with the server's. */
  readonly at: string
  readonly need: string
  readonly source: string
  readonly statement: string
  /** What the citizen says of it when heard. */
  readonly reply: string
}

/** Writes down where something is known from. */
export async function recordSource(page: Page, at: string, title: string): Promise<void> {
  await page.goto(`${at}/oplysninger`)
  await fillAndSend(page, 'kilde', { slags: 'fagperson', titel: title, form: 'skriftlig', fra: 'indhentet' })
  await told(page, title)
}

/** Writes down a need as it was asked for, and answers its id. */
export async function recordNeed(page: Page, at: string, activity: string, words: string): Promise<string> {
  await page.goto(`${at}/behov`)
  const from = await page.locator('select[name=fra] option[value^="ansoegning:"]').first().getAttribute('value')
  await fillAndSend(page, 'behov', {
    aktivitet: activity,
    tema: 'praktiske-opgaver-i-hjemmet',
    fra: from ?? '',
    ord: words,
  })
  await page.waitForSelector('.need-list a')
  const link = (await page.locator('.need-list a').first().getAttribute('href')) ?? ''
  return link.split('/').at(-1) ?? ''
}

/** A statement against the need, the hearing over it, the judgement, the refusal and the proposal. */
export async function refuseNeed(page: Page, { at, need, source, statement, reply }: Weighed): Promise<void> {
  await page.goto(`${at}/oplysninger`)
  await fillAndSend(page, 'oplysning', {
    kilde: await page
      .locator('select[name=kilde] option', { hasText: source })
      .first()
      .getAttribute('value')
      .then(String),
    tekst: statement,
    behov: [need],
    emne: 'konsekvens',
    taler: 'taler-imod',
  })
  await told(page, statement)

  await page.goto(`${at}/hoering`)
  await fillAndSend(page, 'partshoering', {})
  await page.waitForURL(/\/brevet\/hoering\//)
  await page.goto(`${at}/hoering`)
  await page.waitForSelector('[id^="goer-hoeringssvar-"]')
  const hearing = await idAfter(page, 'hoeringssvar')
  await fillAndSend(page, `hoeringssvar-${hearing}`, { ord: reply })
  await told(page, reply)
  await fillAndSend(page, `hoering-brugt-${hearing}`, { brugt: 'Svaret bekræfter det, der er set.' })
  await told(page, 'Svaret bekræfter det')

  await page.goto(`${at}/behov/${need}`)
  const recorded = await page
    .locator(`form[id="personkreds-${need}"]`)
    .getByLabel(statement, { exact: false })
    .first()
    .inputValue()
  await fillAndSend(page, `personkreds-${need}`, {
    svar: 'udenfor',
    begrundelse: statement,
    oplysninger: [recorded],
  })
  await page.waitForURL('**#personkreds')
  await fillAndSend(page, `vurdering-${need}`, {
    [`vej.${recorded}`]: 'afgoerende',
    tekst: `Vi lægger vægt på dette: ${statement}`,
    hensyn: ['konsekvens-i-aktiviteten'],
    individuel: 'ja',
  })
  await page.waitForURL('**#vurdering')
  await fillAndSend(page, `nok-${need}`, { svar: 'ja', hvorfor: 'Det er set i hverdagen.' })
  await page.waitForURL('**#nok')
  await fillAndSend(page, `afgoer-behov-${need}`, {
    svar: 'afslag',
    'a-bestemmelse': '§ 85',
    'a-grund': statement,
    aendring: 'ny',
  })
  await page.waitForURL('**#svar')

  await page.goto(`${at}/afgoerelse`)
  await fillAndSend(page, 'foreslaa', { handleplan: 'tilbudt', opfoelgning: '2026-11-02' })
  await page.waitForSelector('.badge-til-godkendelse')
}
