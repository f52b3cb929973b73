import { isNonEmpty } from '../../../base/list.ts'
import { COMPLAINT_BODY } from '../../../law/complaint-body.ts'
import type { LawSource } from '../../../law/source.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding, type Level } from '../../verdict.ts'
import { isBeyondAppeal } from '../beyond-appeal.ts'
import { wrongBody } from './body.ts'
import { straightToTheBoard } from './direct.ts'
import { promisesSuspension, wantsPay } from './effect.ts'
import { demandedForm } from './form.ts'
import { rejectsTheLate } from './late.ts'
import { type WrongLimit, wrongLimits } from './limit.ts'
import { frieForm, rb13, rsl66, rsl67, rsl72, sel166 } from './source.ts'
import { TELLS, type Wrong } from './tells.ts'

/** That what is told of the right to complain is so; whether it is told at all is another rule's matter. */
export const klagevejledningErRigtig: Rule<Letter> = {
  id: 'klagevejledning-er-rigtig',
  title: {
    da: 'Det, brevet siger om at klage, er rigtigt',
    en: 'What the letter says about complaining is right',
  },
  checklist: ['D25'],
  sources: [rsl66, rsl67, rsl72, sel166, rb13, frieForm],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const told = letter.klagevejledning.passages.filter(({ lower }) => !EARLIER.test(lower))
    if (told.length === 0) return notApplicable('Brevet siger ikke noget om at klage.')

    const other = wrongBody(told)
    // Who decided before is not known: the oldest text that was read is that of 2013.
    const isOlder = letter.lawDate < COMPLAINT_BODY.inForce.from
    const found: readonly (readonly [Wrong, Passage | null | undefined])[] = [
      ['body', isOlder ? undefined : other],
      [
        'final',
        isBeyondAppeal(letter) === false
          ? told.find(({ lower }) => FINAL.test(lower) && !/ankestyrelse/.test(lower))
          : undefined,
      ],
      ['direct', straightToTheBoard(told)],
      ...firstLimits(letter).map(({ kind, passage }) => [kind, passage] as const),
      ['late', told.find(rejectsTheLate)],
      ['form', demandedForm(told)],
      ['pay', told.find(wantsPay)],
      ['suspension', promisesSuspension(letter, told)],
    ]
    const findings: readonly Finding[] = found.flatMap(([wrong, passage]): readonly Finding[] =>
      passage === null || passage === undefined
        ? []
        : [
            {
              mangel: 'klagevejledning',
              level: levelOf(wrong, letter),
              quote: quotePassage(letter, passage),
              ...(wrong === 'direct' ? {} : { isFact: true as const }),
              sources: [SOURCE[wrong]],
              ...TELLS[wrong],
            },
          ],
    )
    if (isNonEmpty(findings)) return fails(...findings)
    return isOlder && other !== undefined ? unknown('hvem der afgjorde klager, da brevet blev skrevet') : holds
  },
}

/** What is wrong with the limit where it is first told. */
function firstLimits(letter: Letter): readonly WrongLimit[] {
  const limits = wrongLimits(letter)
  return limits.filter(({ passage }) => passage === limits[0]?.passage)
}

const SOURCE: Readonly<Record<Wrong, LawSource>> = {
  body: sel166,
  final: sel166,
  direct: rsl66,
  length: rsl67,
  start: rsl67,
  day: rsl67,
  late: rb13,
  form: frieForm,
  pay: sel166,
  suspension: rsl72,
}

/**
 * A complaint sent to the board is sent on to the municipality; a full grant owes no guidance at all; and what is said of
 * suspension keeps no one from complaining.
 */
function levelOf(wrong: Wrong, letter: Letter): Level {
  return wrong === 'direct' || wrong === 'suspension' || isAdverse(letter) === false ? 'advarsel' : 'fejl'
}

const EARLIER = phrase(
  'hjemvis\\p{L}*',
  'principmeddelelse\\p{L}*',
  'principafgørelse\\p{L}*',
  'du klagede',
  'din klage (?:af|fra)',
  'har (?:du )?klaget>',
)

/** The municipality has no last word where Ankestyrelsen can be asked. */
const FINAL = phrase(
  '(?:kommunens|udvalgets|vores|byrådets|forvaltningens) (?:[^ ]+ ){0,4}?(?:afgørelse|beslutning|svar)(?: [^ ]+){0,4}? er (?:herefter |derefter )?endelig',
  '(?:udvalg|kommune|byråd|forvaltning|chef|direktør)\\p{L}*[^.;]{0,30} har det sidste ord',
  'endelig(?:t)? (?:afgjort|besluttet) (?:af|i) (?:kommunen|udvalget|byrådet|forvaltningen)',
  '(?:afgørelsen|beslutningen) (?:er|anses for) endelig og kan ikke (?:på)?klages',
)
