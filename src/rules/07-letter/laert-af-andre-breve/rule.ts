import { isNonEmpty } from '../../../base/list.ts'
import type { Words } from '../../../base/words.ts'
import { MANGLER, type Mangel } from '../../../law/mangel.ts'
import { isGiven } from '../../../stages/07-letter/clause-result.ts'
import { type Impression, impressionOf, type Sign } from '../../../stages/07-letter/known/impression.ts'
import { type DocumentKind, type Letter, quotePassage } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { isTooShort } from '../../../text/learned-words.ts'
import type { Rule } from '../../rule.ts'
import { isRightlyBeyondAppeal } from '../../said/beyond-appeal.ts'
import { type Finding, notApplicable, verdictOf } from '../../verdict.ts'
import { isBeyondAppeal } from '../beyond-appeal.ts'
import { fvl24, rsl10 } from './source.ts'
import { sourcesOf } from './sources-of.ts'

/** Of hearings and other letters, half of what the words alone told was wrong. */
const KNOWN: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['afgoerelse', 'kvittering', 'fastholdt-genvurdering'])
/** From here on a flaw that only the words tell of is told at all. Of letters by authors it had not met, seven in ten of these had it. */
const LIKELY = 0.3
/**
 * The second reader: it knows no law, only which letters this one is like. Findings of other rules go before its own, and
 * it warns; whether what it tells is a `fejl` is asked of the letter as a whole, with all that was found.
 */
export const laertAfAndreBreve = byWords(impressionOf)

export function byWords(impressed: (letter: Letter) => Impression): Rule<Letter> {
  return {
    id: 'laert-af-andre-breve',
    title: {
      da: 'Brevet minder ikke om breve med fejl',
      en: 'The letter is unlike letters with flaws',
    },
    checklist: [],
    sources: [fvl24, rsl10],

    check(letter) {
      if (!KNOWN.has(letter.kind)) return notApplicable('Af breve som dette er der læst for få.')
      if (isTooShort(letter.prose.clean.text))
        return notApplicable('Brevet er for kort til at sige noget af ordene alene.')
      // What can't be appealed is told of in the words of letters that left the guidance out.
      const owesGuidance = isBeyondAppeal(letter) === false
      return verdictOf(
        impressed(letter)
          .signs.filter(({ whenNot }) => whenNot > LIKELY)
          .filter(
            ({ mangel, passage }) => mangel !== 'klagevejledning' || (owesGuidance && !isLawsOwn(letter, passage)),
          )
          .filter(
            ({ mangel, passage }) =>
              mangel !== 'forkert-paragraf' ||
              passage === null ||
              !(BARE_CITATION.test(passage.lower) || isOnMovedLaw(letter, passage)),
          )
          .toSorted((a, b) => b.whenNot - a.whenNot)
          .map((sign) => findingOf(letter, sign)),
      )
    },
  }
}

/** That help which no one can appeal can't be appealed, is the act's word: no flaw where nothing else is refused. */
function isLawsOwn({ citations, provisions, results, lawDate }: Letter, passage: Passage | null): boolean {
  if (passage === null) return false
  const cited = citations.filter((one) => one.passage === passage).map(({ paragraph }) => `SEL § ${paragraph}`)
  const about = isNonEmpty(cited) && results.every(({ kind }) => isGiven(kind)) ? cited : provisions
  return isRightlyBeyondAppeal(passage.lower, about, lawDate)
}

/** "Afgørelsen er truffet efter servicelovens § 83." and no more: of a number alone the rules for the law know, and its words nothing. */
const BARE_CITATION =
  /^(?:denne |vores )?(?:afgørelsen|beslutningen|den) er (?:derfor |herefter )?(?:truffet|afgjort) (?:efter|i henhold til|i medfør af|med hjemmel i|på grundlag af) [^.]{0,40}§ ?\d+(?: [a-z](?![a-zæøå]))?(?:,? stk\. ?\d+)?(?:,? nr\. ?\d+)?\.?$/

/** Help for a child that has had another number since 2024: whether this one was in force is told by the day, and no word knows that. */
const MOVED: ReadonlySet<string> = new Set([
  ...['41', '42', '43', '45'].map((one) => `SEL § ${one}`),
  ...['86', '87', '88', '89'].map((one) => `BL § ${one}`),
])

function isOnMovedLaw({ citations }: Letter, passage: Passage): boolean {
  const cited = citations.filter((one) => one.passage === passage)
  return cited.length > 0 && cited.every(({ act, paragraph }) => act !== null && MOVED.has(`${act} § ${paragraph}`))
}

function findingOf(letter: Letter, { mangel, passage }: Sign): Finding {
  return {
    mangel,
    level: 'advarsel',
    quote: passage === null ? null : quotePassage(letter, passage),
    what: whatOf(mangel, passage !== null),
    why: MANGLER[mangel].means,
    sources: sourcesOf(letter, mangel),
    remedy: {
      da: 'Læs efter, om det er så her, og ret det i så fald. Er det i orden, så lad det stå: Fundet bygger på ordene i brevet og ikke på sagen.',
      en: 'See whether it is so here, and mend it if it is. If it is in order, leave it: the finding rests on the words of the letter, not on the case.',
    },
  }
}

/** As told of a letter that as a whole is read as one that falls: then it is not to be let stand unread. */
export function asLikelyToFall<F extends Pick<Finding, 'level' | 'quote' | 'remedy'>>(finding: F): F {
  return { ...finding, level: 'fejl', remedy: finding.quote === null ? FIND_AND_MEND : MEND }
}

const MEND: Words = {
  da: 'Brevet som helhed ligner breve, der ikke holdt. Læs stedet igen, og ret det, før brevet sendes. Fundet bygger på ordene i brevet og ikke på sagen.',
  en: 'The letter as a whole is like letters that did not hold. Read the place again and mend it before the letter goes out. The finding rests on the words of the letter, not on the case.',
}
const FIND_AND_MEND: Words = {
  da: 'Brevet som helhed ligner breve, der ikke holdt, men ordene peger ikke på ét sted. Læs hele brevet igennem for netop denne fejl, og ret den, før brevet sendes. Fundet bygger på ordene i brevet og ikke på sagen.',
  en: 'The letter as a whole is like letters that did not hold, but its words point to no one place. Read all of it for this very flaw, and mend it before the letter goes out. The finding rests on the words of the letter, not on the case.',
}

function whatOf(mangel: Mangel, hasPlace: boolean): Words {
  const { label } = MANGLER[mangel]
  return {
    da: `${hasPlace ? 'Det, der står her, minder' : 'Brevet minder'} i sine ord om breve, hvor fejlen var: ${label.da}.`,
    en: `${hasPlace ? 'What is said here reads' : 'The letter reads'} like letters of which the flaw was: ${label.en}.`,
  }
}
