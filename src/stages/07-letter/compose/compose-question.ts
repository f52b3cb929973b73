import { lowerFirst, upperFirst } from '../../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../../base/date.ts'
import { ok, type Result } from '../../../base/result.ts'
import type { Consent } from '../../00-case/consent.ts'
import { isAsked } from '../../02-information/asked-by-letter.ts'
import { consentToAsk } from '../../02-information/consent-to-ask.ts'
import type { QuestionDraft } from '../../02-information/question.ts'
import type { SourceKind } from '../../02-information/source.ts'
import { heading, paragraphs } from './block.ts'
import { caseLacks, type ComposeError, nameLacks } from './compose-error.ts'
import { composeContact } from './compose-practical.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type LetterCase, type Placed, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { asQuote, asSentence } from './letter-words.ts'
import { startTelling, type Telling } from './telling.ts'

export interface QuestionLetter {
  readonly question: QuestionDraft
  /** The day this letter is written. */
  readonly sent: PlainDate
  readonly due: PlainDate
  /** For a reminder: the day it was first asked. */
  readonly firstSent?: PlainDate
}

/** One targeted question to a named source: what, of which activity, why, by when, and the consent it rests on (RSL §§ 11, 11 a). */
export function composeQuestion(
  file: LetterCase,
  { question, sent, due, firstSent }: QuestionLetter,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const toCitizen = question.to === 'borger'
  const recipient = (toCitizen ? recipientOf(names) : (names.recipient ?? '')).trim()
  if (recipient === '' || names.citizen.trim() === '')
    return nameLacks(
      'Navnet på borgeren eller på den, der skal svare, mangler.',
      'The name of the citizen or of the one who is to answer is missing.',
    )
  if (question.matter.trim() === '' || question.why.trim() === '')
    return caseLacks(
      '/questions',
      'Spørgsmålet skal have et emne og en grund.',
      'The question needs a matter and a reason.',
    )
  const consent = consentFor(file, question.to, sent)
  if (!consent.ok) return consent
  // One who is no party is told whom it is about by name.
  const telling = startTelling(file, setup.value, toCitizen ? names : { citizen: names.citizen }, sent)
  const { to, of } = telling
  const about = place(file.needs, 'needs').find(({ is }) => is.id === question.need)
  const who = toCitizen ? `${of.din} sag` : `sagen om ${names.citizen.trim()}`
  const again =
    firstSent === undefined
      ? []
      : paragraphs(
          `Vi skrev til ${toCitizen ? to.dig : 'jer'} den ${formatDanish(firstSent)} og har ikke fået svar. Derfor spørger vi igen.`,
        )
  return finishLetter(telling, recipient, {
    about: firstSent === undefined ? 'spoergsmaal' : 'rykker',
    title: firstSent === undefined ? `Et spørgsmål i ${who}` : `Vi mangler et svar i ${who}`,
    blocks: [
      ...again,
      ...paragraphs(
        `Vi behandler en sag om hjælp til ${toCitizen ? of.dig : names.citizen.trim()}. Vi har brug for svar på ét spørgsmål, før sagen kan afgøres.`,
      ),
      heading(1, 'Spørgsmålet'),
      ...(about === undefined
        ? []
        : paragraphs(`Spørgsmålet handler om ${lowerFirst(about.is.activity.replace(/[.\s]+$/, ''))}.`, [about.at])),
      ...paragraphs(asSentence(toCitizen ? telling.decide(question.matter, '/questions') : question.matter), [
        '/questions',
      ]),
      heading(1, 'Derfor spørger vi'),
      ...paragraphs(toCitizen ? telling.decide(question.why, '/questions') : asSentence(question.why), ['/questions']),
      heading(1, toCitizen ? `Sådan svarer ${to.du}` : 'Sådan svarer I'),
      ...paragraphs(
        `Vi beder om svar senest den ${formatDanish(due)}. Skriv til ${setup.value.email}, eller ring på ${setup.value.phone}; så skriver vi svaret ned. Svar kun på spørgsmålet, også hvis svaret er kort.`,
      ),
      ...restsOn(telling, consent.value, toCitizen, names.citizen.trim()),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

function restsOn(
  { to }: Telling,
  consent: Placed<Consent> | undefined,
  toCitizen: boolean,
  citizen: string,
): readonly LetterBlock[] {
  if (toCitizen)
    return paragraphs(
      `${upperFirst(to.du)} bestemmer selv, om ${to.du} vil svare. Svarer ${to.du} ikke, afgør vi sagen med det, vi ved (§§ 11 og 11 b i retssikkerhedsloven).`,
    )
  if (consent === undefined) return []
  return paragraphs(
    `${citizen} har den ${formatDanish(consent.is.on)} givet ${consent.is.form === 'mundtlig' ? 'mundtligt' : 'skriftligt'} samtykke til, at vi spørger. Samtykket lyder: ${asQuote(asSentence(consent.is.covers))} Vi spørger efter § 11 a i retssikkerhedsloven.`,
    [consent.at],
  )
}

function consentFor(
  { consents = [] }: LetterCase,
  to: SourceKind,
  on: PlainDate,
): Result<Placed<Consent> | undefined, ComposeError> {
  if (!isAsked(to))
    return caseLacks(
      '/questions',
      'Det er et papir, og det kan ikke svare på et brev. Hent papiret, eller spørg den, der har det.',
      'It is a paper, and can’t answer a letter. Fetch the paper, or ask the one who has it.',
    )
  const last = consentToAsk(consents, to, on)
  if (last === null) return ok(undefined)
  if (last === undefined)
    return caseLacks(
      '/consents',
      'Der er ikke registreret et samtykke, som gælder for den, I vil spørge. Spørg borgeren først.',
      'No consent is recorded that covers whom you want to ask. Ask the citizen first.',
    )
  if (last.answer === 'nej')
    return caseLacks(
      '/consents',
      `Borgeren har den ${formatDanish(last.on)} sagt nej: »${last.covers}«. I må ikke spørge, medmindre borgeren siger ja igen.`,
      `The citizen said no on ${last.on}: “${last.covers}”. You may not ask unless the citizen says yes again.`,
    )
  return ok({ is: last, at: `/consents/${consents.indexOf(last)}` })
}
