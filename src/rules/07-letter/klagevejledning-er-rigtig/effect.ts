import { takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import { rsl72 } from './source.ts'

const SUSPENDS = phrase(
  '(?:en |din |rettidig )?klagen? (?:over (?:denne |dette )?(?:afgørelsen?|afslaget) )?(?:har|får|medfører) (?:altid |automatisk |derfor |således )*opsættende virkning',
  '(?:har|får) (?:en |din )?klagen? (?:altid |automatisk |derfor )*opsættende virkning',
)
/** The municipality's or the board's own choice, and what holds only in some cases. */
const CHOSEN = phrase(
  'ikke>',
  'ingen>',
  'kun>',
  'hvis>',
  'når>',
  'såfremt>',
  'medmindre>',
  'kan>',
  'besluttet',
  'bestemt',
  'valgt',
  'tillæg\\p{L}*',
  'ankestyrelsen',
  'varsel\\p{L}*',
)

/**
 * "En klage har opsættende virkning": by RSL § 72 it has not, but in cases on the law's list, and § 85 is none of them. Where
 * help is taken away the municipality may itself have put off the change, so only what is refused is looked at.
 */
export function promisesSuspension(letter: Letter, told: readonly Passage[]): Passage | undefined {
  const { provisions, lawDate } = letter
  if (lawDate < rsl72.inForce.from || takesAway(letter) || provisions.length === 0) return undefined
  if (provisions.some((short) => short !== 'SEL § 85')) return undefined
  return told.find(({ lower }) => SUSPENDS.test(lower) && !CHOSEN.test(lower))
}

const PAY = phrase(
  'klage(?:n|gebyr\\p{L}*)? (?:koster|er pålagt (?:et )?gebyr|udløser (?:et )?gebyr)',
  '(?:koster det|det koster) (?:et gebyr |\\d[\\d.,]* (?:kr|kroner)\\p{L}*\\.? )?(?:på \\d[\\d.,]* (?:kr|kroner)\\p{L}*\\.? )?at klage',
  '(?:klagegebyr|gebyr)(?:et)? (?:for at klage |for klagen |for klager )?(?:er|på|udgør|skal) (?:\\d|være|betales|indbetales)',
  'skal (?:du |de |i |der |samtidig )*(?:betale|betales|indbetale|indbetales) (?:[^ ,;]+ ){0,4}?for at (?:klage|få (?:din )?klagen? behandlet)',
)
const FREE = phrase(
  'ikke>',
  'intet>',
  'ingen>',
  'gratis',
  'uden gebyr',
  'advokat\\p{L}*',
  'repræsentant\\p{L}*',
  'domstol\\p{L}*',
  'retsafgift\\p{L}*',
)

/** "Klagen koster et gebyr": nothing in the rules on complaints lets anyone ask for pay. */
export function wantsPay({ lower }: Passage): boolean {
  return PAY.test(lower) && !FREE.test(lower)
}
