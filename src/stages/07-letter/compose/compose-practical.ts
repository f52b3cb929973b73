import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Consent } from '../../00-case/consent.ts'
import { standingConsents } from '../../00-case/latest-consent.ts'
import { facts, heading, listed, paragraphs } from './block.ts'
import type { LetterBlock, ListItem } from './composed-letter.ts'
import { type AnsweredNeed, place } from './letter-case.ts'
import type { Telling } from './telling.ts'

/** What happens now, and the offer of a talk. */
export function composeNext(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const { to, of } = telling
  const starts = needs.flatMap(({ answer }) => {
    const { answer: is } = answer.is
    if (is.kind !== 'bevilget' || is.from === undefined) return []
    const who = is.provider === undefined ? `den, der skal hjælpe ${of.dig}` : is.provider
    return paragraphs(`Har ${to.du} ikke hørt fra ${who} den ${formatDanish(is.from)}, så ring til os.`, [answer.at])
  })
  const refused = needs.some(({ answer }) => answer.is.answer.kind !== 'bevilget')
  return [
    heading(1, 'Hvad sker der nu?'),
    ...once(starts),
    ...paragraphs(refused ? `Bliver ${of.din} situation en anden, kan ${to.du} altid søge igen.` : ''),
    ...paragraphs(`${telling.set.sentences.talk} ${telling.set.sentences.readingHelp}`),
  ]
}

function once<T extends { readonly text: string }>(blocks: readonly T[]): readonly T[] {
  return blocks.filter((one, i) => blocks.findIndex(({ text }) => text === one.text) === i)
}

/** What must be told us, what was collected and with whose yes, and what one may see (RSL §§ 11, 11 b, 12; FVL § 9). */
export function composeDuties({ file, set, day, to, of, by }: Telling): readonly LetterBlock[] {
  const standing = standingConsents(file.consents ?? [], day)
  const answered = (answer: Consent['answer']): readonly ListItem[] =>
    place(file.consents, 'consents')
      .filter(({ is }) => is.answer === answer && standing.includes(is))
      .map(({ is, at }) => ({ text: `${is.covers} (Den ${formatDanish(is.on)})`, from: [at] }))
  return [
    heading(1, `Behandling af ${of.dine} data og ${to.dine} pligter`),
    ...paragraphs(
      `${upperFirst(to.du)} skal fortælle os det, hvis noget ændrer sig, som kan have betydning for ${of.din} hjælp. Det kan for eksempel være, at ${of.du} flytter, eller at ${of.du} får mere eller mindre brug for hjælp.`,
    ),
    ...paragraphs(
      `Vi henter kun oplysninger hos andre, når ${by.du} har sagt ja, eller når loven giver os lov. Siger ${by.du} nej, afgør vi sagen med det, vi ved.`,
    ),
    ...listed(`${upperFirst(by.du)} har sagt ja til dette:`, answered('ja')),
    ...listed(`${upperFirst(by.du)} har sagt nej til dette:`, answered('nej')),
    ...paragraphs(`${upperFirst(to.du)} har ret til at se papirerne i ${of.din} sag. ${set.sentences.data}`),
  ]
}

/** Whom to turn to. */
export function composeContact({ set, to }: Pick<Telling, 'set' | 'to'>): readonly LetterBlock[] {
  const row = (label: string, text: string) => ({ label, text, from: [] })
  return [
    heading(1, 'Kontakt'),
    ...facts([
      row(`${upperFirst(to.du)} kan tale med`, set.caseworker),
      row('Telefon', set.phone),
      row('Telefontid', set.hours),
      row('E-mail', set.email),
    ]).map((block) => ({ ...block, isContact: true as const })),
  ]
}
