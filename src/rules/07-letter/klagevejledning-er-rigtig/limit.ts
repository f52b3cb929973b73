import { dateOf, type PlainDate } from '../../../base/date.ts'
import { klagefrist } from '../../../law/deadline.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'

const NUMBER: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
  fjorten: 14,
  tredive: 30,
}
const SPAN =
  /(?<![\d.,])(\d{1,3}|en|én|to|tre|fire|fem|seks|otte|ti|tolv|fjorten|tredive) ?(uger?s?|dages?|dag|hverdage|arbejdsdage|måneders?|måned)(?![A-Za-zÀ-ÖØ-öø-ÿ])/
const DAYS_IN = (unit: string): number => (unit.startsWith('uge') ? 7 : unit.startsWith('måned') ? 30.4 : 1)

/** Time that the authority takes, or that has nothing to do with the right to complain. */
const ANOTHERS_TIME = phrase(
  '(?:kommunen|vi|forvaltningen|myndigheden|ankestyrelsen|afdelingen|udvalget|de|der|som|hvorefter|bliver|skal|sagen|klagen) … (?:genvurder|revurder|vurder|ser|kigger|behandl|sender|sendt|svar|afgør|træff|tage stilling|tager stilling|se på|kigge|besked|får du|hører)\\p{L}*',
  'genvurder\\p{L}*',
  '(?:ser|kigger|svarer|behandler) … (?:inden|senest)',
  'sagsbehandlingstid\\p{L}*',
  'behandlingstid\\p{L}*',
  'varsel',
  'aktindsigt',
  'mundtlig afgørelse',
  'begrundelse … inden',
  'søgsmål',
  'fastholde[sr]? klagen',
  'opsættende',
  'erstatning',
  'bemærkninger',
  'høring\\p{L}*',
  'opfølgning',
  'følger (?:[^ ]+ ){0,2}?op',
  'bevilling\\p{L}*',
)
const ON_COMPLAINING = phrase(
  '(?:på)?klag\\p{L}*',
  'anke\\p{L}*',
  'indbring\\p{L}*',
  'frist\\p{L}*',
  'uenig',
  'utilfreds',
  'indsigelse\\p{L}*',
  'klage\\p{L}*',
)
const FROM_ITS_DATE = phrase(
  '(?:fra|efter|regnet fra) … (?:afgørelsens|brevets|afgørelsesbrevets|skrivelsens) (?:dato|datering|udstedelse|afsendelse)',
  '(?:fra|efter) (?:[^ ]+ ){0,3}?dato(?:en)? (?:for|på) (?:denne|dette|afgørelse\\p{L}*|brev\\p{L}*)',
  '(?:fra|efter) dags dato',
  '(?:fra|efter) (?:i dag|d\\.d\\.|dato>)',
  '(?:fra|efter) (?:[^ ]+ ){0,3}?(?:er|blev) (?:dateret|afsendt|sendt|truffet|underskrevet)',
  '(?:fra|efter) (?:[^ ]+ ){0,3}?(?:truffet|afsendelsen)',
  '(?:fra|efter) (?:ovenstående|nævnte|brevets) dato',
  '(?:fra|efter) den dato,? (?:der )?(?:står|fremgår)',
  '(?:fra|efter) (?:den dag,? (?:da |hvor )?)?(?:vi|kommunen|udvalget) (?:har )?(?:sendt|sendte|afsend|truffet|traf|skrev)\\p{L}*',
)
/** "Fire uger fra i dag, hvor brevet ligger i din e-Boks": today is the day of receipt. */
const AS_RECEIVED =
  /i dag,? (?:hvor (?:brevet|mailen|beskeden|det|den|jeg|vi|du)|hvis (?:du|i|de) (?:læs|har læst|åbn)|(?:da|når) (?:du|i|de|brevet)|du (?:læs|hør|åbn)|eller )|i dag \(eller |ellers (?:fra|tæller)/
/** Read out or handed over: the day of the letter is that of receipt. */
const HANDED_OVER =
  /(?:oplæst|læst (?:op|højt)|udleveret|overrakt|afleveret) (?:[^ .,]+ ){0,2}?(?:for|til) (?:dig|modtager|borger|ansøger|parten)/
const RECEIVED = /modtag|fået|får|kom frem|kommet frem|fik|når frem|tilgængelig|meddel|underret/

export interface WrongLimit {
  readonly passage: Passage
  readonly kind: 'length' | 'start' | 'day'
}

/** "… sender vi klagen videre inden": the authority is who acts. */
const OWN_TIME = phrase(
  'frist(?:en)? for (?:svar|sagsbehandling)',
  '(?:kommunen|vi|forvaltningen|myndigheden|ankestyrelsen|afdelingen|udvalget) (?:[^ ]+ ){0,4}?(?:genvurder|revurder|vurder|ser|kigger|behandl|send|svar|afgør|træff|tage|tager|se |kigge|giv)\\p{L}*',
  '(?:genvurderer|revurderer|vurderer|ser|kigger|behandler|sender|svarer|afgør|tager|giver|skal|vil) (?:vi|kommunen|forvaltningen|myndigheden|ankestyrelsen|afdelingen|udvalget)>',
  'fastholde\\p{L}* (?:din |deres )?klage\\p{L}*',
)
const ON_THE_LIMIT =
  /klagefrist|(?:uger?|dage|måneder?) til at klage|frist(?:en)? (?:for|til|på|er)|(?:klag[A-Za-zÀ-ÖØ-öø-ÿ]*|påklages|indbringes|uenig[A-Za-zÀ-ÖØ-öø-ÿ]*|utilfreds[A-Za-zÀ-ÖØ-öø-ÿ]*)[^.;]{0,90}(?:inden|senest)|(?:inden|senest)[^.;]{0,60}klag/

/** A limit told that is not 4 weeks, and one that runs from another day than that of receipt: a letter may get both wrong. */
export function wrongLimits(letter: Letter): readonly WrongLimit[] {
  const isHandedOver = letter.passages.some(({ lower }) => HANDED_OVER.test(lower))
  return letter.klagevejledning.passages.flatMap((passage): readonly WrongLimit[] => {
    if (EARLIER.test(passage.lower) || (passage.section !== 'klage' && !ON_COMPLAINING.test(passage.lower))) return []
    for (const clause of passage.lower.split(
      /;|\.\s|,? hvorefter |, (?:og|så|men|der|som) (?=(?:vi|kommunen|derefter|først|genvurder|ser|vurder|behandl)\b)/,
    )) {
      const span = SPAN.exec(clause)
      if (span === null || !isLimit(clause, span)) continue
      const before = clause.slice(0, span.index)
      if (OWN_TIME.test(before) && !/klagefrist/.test(before)) continue
      if (ANOTHERS_TIME.test(clause) && !ON_THE_LIMIT.test(clause)) continue
      const days = (NUMBER[span[1] ?? ''] ?? Number(span[1])) * DAYS_IN(span[2] ?? '')
      if (days !== 28 && isReassessing(clause, span)) continue
      const isFromItsDate =
        FROM_ITS_DATE.test(clause) && !RECEIVED.test(clause) && !AS_RECEIVED.test(passage.lower) && !isHandedOver
      return [
        ...(days === 28 ? [] : [{ passage, kind: 'length' } as const]),
        ...(isFromItsDate ? [{ passage, kind: 'start' } as const] : []),
      ]
    }
    const last = lastDay(passage, letter)
    // The letter can't have come before its own date: no lawful limit ends earlier than one counted from that.
    return last !== null &&
      letter.date !== null &&
      last > letter.date.day &&
      last < klagefrist(letter.date.day, 'narrow')
      ? [{ passage, kind: 'day' }]
      : []
  })
}

/** "… til teamet, som genvurderer inden 14 dage": the time is that of the one who reads the complaint. */
function isReassessing(clause: string, span: RegExpExecArray): boolean {
  const before = clause.slice(0, span.index)
  const after = clause.slice(span.index + span[0].length)
  return (
    /(?:genvurder|revurder|genbehandl|vurder)[a-zæøå]*(?: [^ ,]+){0,5} (?:inden|senest)(?: for)? $/.test(before) ||
    /^ (?:genvurder|revurder|genbehandl|vurder|ser |tager )/.test(after) ||
    /får ankestyrelsen|er (?:den|det|sagen|klagen) hos ankestyrelsen/.test(clause)
  )
}

const EARLIER = phrase('(?:har|du) (?:du )?(?:har )?klaget?de?>', 'hjemvis\\p{L}*')

/** A span of time that something must happen within, not one that something took. */
function isLimit(clause: string, span: RegExpExecArray): boolean {
  const before = clause.slice(0, span.index)
  const after = clause.slice(span.index + span[0].length)
  return (
    /(?:inden|senest|frist[A-Za-zÀ-ÖØ-öø-ÿ]*:?|frist[A-Za-zÀ-ÖØ-öø-ÿ]* (?:er|på|udgør)|har(?: du| i| de| man)?)(?: (?:for|om|på|senest|at|klage|er|de næste|de første|højst))* *$/.test(
      before,
    ) ||
    /^ ?-?(?:til at (?:klage|påklage)|klagefrist|frist|fra |efter )/.test(after.trimStart()) ||
    /^s? klagefrist/.test(after)
  )
}

const BY_A_DAY = phrase('(?:senest|inden) (?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den |d\\. )?\\d+[./ -]')

/** "Klagen skal være modtaget senest tirsdag den 25. marts 2025." */
function lastDay({ lower, text, section }: Passage, { date }: Letter): PlainDate | null {
  if (date === null || !/klag/.test(lower) || section !== 'klage' || !BY_A_DAY.test(lower) || ANOTHERS_TIME.test(lower))
    return null
  const [day, ...more] = findDays(text)
  if (day === undefined || more.length > 0 || day.day === null) return null
  return dateOf(day.year ?? Number(date.day.slice(0, 4)), day.month, day.day) ?? null
}
