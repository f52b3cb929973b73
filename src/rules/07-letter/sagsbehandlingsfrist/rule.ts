import { addWeeks, dateOf, isBefore, type PlainDate } from '../../../base/date.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { passedItsLimit } from '../../../stages/07-letter/passed-limit.ts'
import { rsl3 } from './source.ts'

export const sagsbehandlingsfrist: Rule<Letter> = {
  id: 'sagsbehandlingsfrist',
  title: {
    da: 'Bliver svaret forsinket, har borgeren fået en ny dato i tide',
    en: 'If the answer is late, the citizen was given a new date in time',
  },
  checklist: ['D31'],
  sources: [rsl3],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const klage = new Set(letter.klagevejledning.passages.map(({ index }) => index))
    const open = letter.passages.filter(
      ({ section, voice, block, index }) =>
        !klage.has(index) &&
        !['klage', 'regler', 'bilag'].includes(section) &&
        voice !== 'lov' &&
        block.kind !== 'heading',
    )
    const late = open.find(({ lower }) => tellsLate(lower)) ?? computedLate(letter, open)
    if (late === undefined) return notApplicable('Brevet fortæller ikke, at fristen er overskredet.')
    const unwarned = open.find(({ lower }) => NO_NOTICE.test(lower))
    if (unwarned === undefined && open.some((passage) => gaveNotice(passage))) return holds
    return fails({ mangel: 'kommunal-frist', level: 'advarsel', quote: quotePassage(letter, late), what, why, remedy })
  },
}

const LIMIT =
  '(?:sagsbehandlings(?:frist|tid)\\p{L}*|svarfrist\\p{L}*|tidsfrist\\p{L}*|frist(?:en|er|erne)?|behandlingstid\\p{L}*|servicemål\\p{L}*)'
/** The limit was passed, by the letter's own words. A mere apology for waiting tells of no limit. */
const PASSED = phrase(
  '(?:besked|underretning|underrettet|orienteret|skrevet) (?:[^ .]+ ){0,4}?(?:om|over) (?:[^ .]+ )?forsinkelse\\p{L}*',
  'sagen har (?:været|taget) \\d+ uger (?:undervejs)?',
  `${LIMIT} (?:[^ .]+ ){0,9}?(?:overskredet|overskrides|overskred|overtrådt|udløb|udløbet|sprunget|brudt|passeret|overholdt ikke|gået)`,
  `(?:overskredet|overskrider|overskred|overskridelse\\p{L}*|brudt|overtrådt|forbi|ud over|udover|længere end|senere end|efter udløbet af|efter) (?:[^ .]+ ){0,5}?(?:vores|kommunens|vor|den) (?:[^ .]+ ){0,3}?${LIMIT}`,
  `(?:ikke|desværre ikke) (?:[^ .]+ ){0,5}?(?:overholdt|holdt|nået|levet op til|kunnet (?:overholde|holde|nå)|overholde|holde|nå) (?:[^ .]+ ){0,5}?${LIMIT}`,
  `${LIMIT} (?:[^ .]+ ){0,6}?(?:er|blev|kunne|har|var) (?:[^ .]+ ){0,4}?ikke (?:[^ .]+ ){0,2}?(?:overholdt|holdt|nået|holdes|kunnet|blevet)`,
  `${LIMIT} (?:[^ .]+ ){0,3}?ikke (?:er|blev|kunne|har|var) (?:[^ .]+ ){0,2}?(?:overholdt|holdt|nået|holdes)`,
  `(?:længere|senere),? end (?:[^ .]+ ){0,6}?${LIMIT}`,
  `(?:længere|senere|mere|flere uger|uger længere|uger senere|uger mere) (?:tid )?(?:[^ .]+ ){0,4}?end (?:[^ .]+ ){0,6}?(?:${LIMIT}|det, vi lover|vi lover|vores mål|hjemmeside\\p{L}*|de (?:\\d+|[^ ]+) uger|vores \\d+ uger)`,
  '(?:uger|måneder|dage) (?:for )?(?:senere|sent|længere)(?: end|,)',
  '(?:burde|skulle) (?:[^ .]+ ){0,5}?(?:haft|fået|have) (?:[^ .]+ ){0,3}?(?:svar|afgørelse)\\p{L}* (?:[^ .]+ ){0,3}?(?:inden|senest|for \\d+|allerede)',
  `${LIMIT} (?:[^ .]+ ){0,4}?(?:er|på|var) (?:[^ .]+ ){0,2}?\\d+ uger.{0,60}(?:taget|brugt|gået|ventet|har været) (?:[^ .]+ ){0,3}?\\d+`,
  `(?:ventet|taget|brugt|gået) (?:[^ .]+ ){0,3}?\\d+ (?:uger|måneder).{0,60}${LIMIT}`,
)
const NOT_LATE =
  /klagefrist|(?:er|blev|har vi|har) (?:(?!ikke)[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?overholdt (?:fristen|vores)|inden for (?:vores |kommunens )?(?:frist|sagsbehandlings)|(?:din|jeres|borgers) frist|frist(?:en)? for (?:høring|bemærkning|at (?:svare|klage|indsende|sende|komme))|høringsfrist|ansøgningsfrist|betalingsfrist|(?:betal|afdrag|rykker|leje|faktura|regning)/

function tellsLate(lower: string): boolean {
  return (PASSED.test(lower) && !NOT_LATE.test(lower)) || passedItsLimit(lower)
}

/** "Vi skrev den 3. marts, at svaret ville komme senest …" */
const NOTICE = phrase(
  '(?:vi|kommunen|jeg) (?:har )?(?:skrev|skrevet|sendte|sendt|meddelte|meddelt|orienterede|orienteret|underrettede|underrettet|gav|givet|oplyste|varslede|varslet|fortalte) (?:[^ ]+ ){0,14}?(?:frist|svar|dato|afgørelse|besked|forsink|tid|senest|brev|længere|uge)',
  '(?:skrev|sendte|meddelte|orienterede|underrettede|gav|oplyste|varslede) (?:vi|kommunen|jeg) (?:[^ ]+ ){0,14}?(?:frist|svar|dato|afgørelse|besked|forsink|senest|brev|længere|uge|herom|om det)',
  '(?:du|i|de|borger|ansøger) (?:fik|har fået|har modtaget|modtog|blev|er blevet|er) (?:[^ ]+ ){0,10}?(?:besked|underrettet|underretning|orienteret|brev|ny (?:svar)?(?:frist|dato)|nyt? (?:svar)?tidspunkt|varslet|meddelt)',
  '(?:ny|nyt|forlænget) (?:forventet )?(?:svar)?(?:frist|dato|tidspunkt|sagsbehandlingsfrist|svardato)',
  '(?:som|hvilket) (?:vi|du) (?:[^ ]+ ){0,5}?(?:skrev|fik|oplyste|varslede|meddelt|orienter)',
  '(?:i|ved) (?:vores |et )?brev(?:et)? (?:af|den|fra) ',
)
const NO_NOTICE = phrase(
  '(?:ikke|aldrig|heller ikke) (?:[^ .]+ ){0,8}?(?:besked|underret\\p{L}*|orienter\\p{L}*|skrevet til dig|givet dig|varslet|meddelt dig|meddelelse|ny (?:svar)?(?:frist|dato))',
  '(?:skulle|burde) (?:[^ .]+ ){0,4}?(?:have )?(?:[^ .]+ ){0,3}?(?:skrevet|givet|sendt|underrettet|orienteret|besked|varslet)',
  '(?:uden|mangler|manglende|glemt|glemte|forsømt) (?:[^ .]+ ){0,6}?(?:besked|underret\\p{L}*|orienter\\p{L}*|ny (?:svar)?(?:frist|dato)|at (?:skrive|give dig|du fik|underrette))',
  'ingen (?:besked|underretning|orientering)',
  '(?:overset|glemt|glemte|forsømt),? (?:[^ .]+ ){0,6}?(?:ny dato|ny frist|besked)',
  'ikke (?:ses|er) (?:[^ .]+ ){0,3}?tilgået (?:dem|dig|jer)',
)

function gaveNotice({ lower, voice }: Passage): boolean {
  return (
    voice !== 'borger' &&
    NOTICE.test(lower) &&
    !NO_NOTICE.test(lower) &&
    /frist|forsink|vente|ny dato|senest|svardato|længere tid|trækker ud|trak ud|(?:svar|afgørelse)[a-zæøå]* (?:ville|først|kommer|kunne)/.test(
      lower,
    ) &&
    !/klage|(?:får|vil få|kommer) /.test(lower)
  )
}

/** Only where the letter tells the limit, the day of receipt and its own day. */
function computedLate(letter: Letter, open: readonly Passage[]): Passage | undefined {
  if (letter.date === null) return undefined
  const limit = open.find(
    ({ lower }) => new RegExp(`${LIMIT}[^.]{0,60}?(\\d{1,2}) uger`, 'u').test(lower) && !NOT_LATE.test(lower),
  )
  const weeks =
    limit === undefined ? NaN : Number(new RegExp(`${LIMIT}[^.]{0,60}?(\\d{1,2}) uger`, 'u').exec(limit.lower)?.[1])
  if (limit === undefined || Number.isNaN(weeks) || weeks < 1) return undefined
  const received = open
    .filter(({ lower }) => /(?:ansøg[A-Za-zÀ-ÖØ-öø-ÿ]*|modtaget|modtog|søgt|søgte)/.test(lower))
    .flatMap(({ text }) =>
      findDays(text).map(({ year, month, day }) =>
        year === null || day === null ? undefined : dateOf(year, month, day),
      ),
    )
  const first = received.filter((day): day is PlainDate => day !== undefined).toSorted()[0]
  return first !== undefined && isBefore(addWeeks(first, weeks), letter.date.day) ? limit : undefined
}

const what = {
  da: 'Brevet viser, at kommunens frist er overskredet, og siger ikke, at borgeren fik skriftlig besked med en ny dato, inden fristen løb ud.',
  en: 'The letter shows that the published limit was passed, and does not say that the citizen was given a new date in writing before it ran out.',
}
const why = {
  da: 'Kan fristen ikke holdes, skal borgeren have at vide, hvornår svaret kommer. Det kritiserer Ankestyrelsen, når det mangler.',
  en: 'If the limit can’t be kept, the citizen must be told when the answer will come. The board criticises it where that is missing.',
}
const remedy = {
  da: 'Skriv til borgeren, inden fristen løber ud, med en ny dato. Er det for sent, så sig i brevet, at beskeden manglede.',
  en: 'Write to the citizen before the limit runs out, with a new date. If too late, say in the letter that the notice was missing.',
}
